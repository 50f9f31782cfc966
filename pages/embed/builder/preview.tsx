/** The embed itself, as everybody gets it. */
import { useEffect, useState } from 'preact/hooks'
import { isLogin } from '../../../shared/evidence/login.ts'
import { say } from '../../words/define-words.ts'
import { accountIn, isWhole, previewAddressOf, surroundings } from './choice.ts'
import { ChoiceOfFew } from './choice-of-few.tsx'
import type { FormProps } from './form-props.ts'

/** While somebody writes, a new picture is asked for when they pause. */
const pauseMilliseconds = 300

type Loading = 'begun' | 'underway' | 'done' | 'failed'

const told = {
  underway: 'previewLoading',
  done: 'previewUpdated',
  failed: 'previewFailed',
} as const

export function Preview({ words, choice, onChange, alt }: FormProps & { alt: string }) {
  const address = isWhole(choice) ? previewAddressOf(choice) : null
  const [shown, setShown] = useState(address)
  const [loading, setLoading] = useState<Loading>('begun')
  useEffect(() => {
    if (address === shown) return undefined
    const pause = setTimeout(() => {
      setShown(address)
      setLoading(address === null ? 'begun' : 'underway')
    }, pauseMilliseconds)
    return () => clearTimeout(pause)
  }, [address, shown])

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
        {shown === null ? (
          <p>{say(words, isLogin(accountIn(choice.login)) ? 'needOther' : 'needLogin')}</p>
        ) : (
          <img
            src={shown}
            alt={alt}
            onLoad={() => setLoading('done')}
            onError={() => setLoading('failed')}
          />
        )}
      </div>
      <p class={loading === 'failed' ? 'notice problem' : 'visually-hidden'} role="status">
        {loading !== 'begun' && say(words, told[loading])}
      </p>
    </section>
  )
}
