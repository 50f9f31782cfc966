/** Which model draws and how, and what pays for it: a sign-in, or a key. */
import { imageStyles } from '../../shared/studio/prompts/image-styles.ts'
import { mostPicturesByModel } from '../../shared/api/job-facts.ts'
import { ChoiceOfFew } from '../embed/builder/choice-of-few.tsx'
import { say } from '../words/define-words.ts'
import type { ChosenModel } from './drawing.ts'
import { KeyEntry } from './key-entry.tsx'
import { keyProviderOf, signInOffered } from './models.ts'
import type { StudioProps } from './studio.tsx'

export function ModelControls(props: StudioProps & { chosen: ChosenModel }) {
  const { words, choice, models, chosen, canSignIn, onDraw, onSignIn } = props
  const { payer, imageStyle } = choice.drawing
  const offered = (models.providers ?? []).filter((one) => one.payer === payer)
  const isDone =
    models.key.held?.isSignedIn === true && models.key.held.provider === chosen.provider.id
  const signIn = canSignIn && payer === 'visitor' && !isDone ? signInOffered(models) : null
  return (
    <>
      {signIn && (
        <div class="control">
          <button type="button" aria-describedby="about-sign-in" onClick={onSignIn}>
            {say(words, 'signIn', { provider: signIn.label })}
          </button>
          <p class="hint" id="about-sign-in">
            {say(words, 'signInHint')}
          </p>
        </div>
      )}
      <Select
        id="set-provider"
        label={say(words, 'provider')}
        options={offered}
        value={chosen.provider.id}
        onChange={(provider) => onDraw({ provider, model: '' })}
      />
      <Select
        id="set-model"
        label={say(words, 'model')}
        options={chosen.provider.models}
        value={chosen.model.id}
        onChange={(model) => onDraw({ model })}
      />
      <ChoiceOfFew
        name="image"
        label={say(words, 'imageStyle')}
        options={imageStyles.map((style) => ({
          value: style,
          label: say(words, `image.${style}`),
        }))}
        value={imageStyle}
        onChange={(style) => onDraw({ imageStyle: style })}
      />
      {keyProviderOf(chosen) !== null && <KeyEntry {...props} />}
      <p class="hint">{say(words, 'modelHint', { most: mostPicturesByModel })}</p>
    </>
  )
}

type SelectProps = {
  id: string
  label: string
  options: readonly { id: string; label: string }[]
  value: string
  onChange: (id: string) => void
}

function Select({ id, label, options, value, onChange }: SelectProps) {
  return (
    <div class="control">
      <label for={id}>{label}</label>
      <select id={id} value={value} onInput={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id} selected={option.id === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
