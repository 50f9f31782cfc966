/** The embed itself, as everybody gets it. */
import { isLogin } from '../../../shared/evidence/login.ts'
import { say } from '../../words/define-words.ts'
import { accountIn, isWhole, previewAddressOf, surroundings, type Choice } from './choice.ts'
import { ChoiceOfFew } from './choice-of-few.tsx'
import type { FormProps } from './form-props.ts'

export type PreviewState = {
  /** Of the picture that is shown; null where nobody is named to show. */
  address: string | null
  /** Whether a picture was asked for since the page came, and what became of it. */
  loading: 'none' | 'underway' | 'done' | 'failed'
}

export type PreviewProps = {
  preview: PreviewState
  onLoad: (loading: 'done' | 'failed') => void
}

/** What a page shows at first. */
export function firstPreview(choice: Choice): PreviewState {
  return { address: isWhole(choice) ? previewAddressOf(choice) : null, loading: 'none' }
}

const told = {
  underway: 'previewLoading',
  done: 'previewUpdated',
  failed: 'previewFailed',
} as const

type Props = FormProps & PreviewProps & { alt: string }

export function Preview({ words, choice, preview, alt, onChange, onLoad }: Props) {
  const { address, loading } = preview
  return (
    <section class="preview">
      <div class="preview-head">
        <h2>{say(words, 'preview')}</h2>
        <ChoiceOfFew
          name="on"
          label={say(words, 'on')}
          options={surroundings.map((on) => ({ value: on, label: say(words, `on.${on}`) }))}
          value={choice.on}
          onChange={(on) => onChange({ on })}
        />
      </div>
      <div
        class={`preview-stage of-${choice.shown}`}
        data-on={choice.on}
        aria-busy={loading === 'underway'}
      >
        {address === null ? (
          <p>{say(words, isLogin(accountIn(choice.login)) ? 'needOther' : 'needLogin')}</p>
        ) : (
          <img
            src={address}
            alt={alt}
            onLoad={() => onLoad('done')}
            onError={() => onLoad('failed')}
          />
        )}
      </div>
      <p class={loading === 'failed' ? 'notice problem' : 'visually-hidden'} role="status">
        {loading !== 'none' && say(words, told[loading])}
      </p>
    </section>
  )
}
