/** Of whom, and what of them: the first thing to choose. */
import { say } from '../../words/define-words.ts'
import { shownKinds } from './choice.ts'
import type { FormProps } from './form-props.ts'
import { Pictogram } from './pictogram.tsx'

export function Chooser({ words, choice, onChange }: FormProps) {
  return (
    <fieldset class="chooser">
      <legend class="visually-hidden">{say(words, 'what')}</legend>
      {shownKinds.map((shown) => (
        <label>
          <input
            type="radio"
            name="show"
            value={shown}
            checked={shown === choice.shown}
            onInput={() => onChange({ shown })}
          />
          <Pictogram shown={shown} />
          <span>{say(words, `shown.${shown}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

export function Accounts({ words, choice, isLive, onChange }: FormProps) {
  return (
    <div class="accounts">
      <div class="control">
        <label for="login">{say(words, 'login')}</label>
        <LoginField
          id="login"
          name="login"
          value={choice.login}
          onValue={(login) => onChange({ login })}
        />
      </div>
      {choice.shown === 'duel' && (
        <div class="control">
          <label for="with">{say(words, 'other')}</label>
          <LoginField
            id="with"
            name="with"
            value={choice.other}
            onValue={(other) => onChange({ other })}
          />
        </div>
      )}
      {!isLive && (
        <button class="primary" type="submit">
          {say(words, 'apply')}
        </button>
      )}
    </div>
  )
}

type FieldProps = { id: string; name: string; value: string; onValue: (value: string) => void }

function LoginField({ id, name, value, onValue }: FieldProps) {
  return (
    <input
      id={id}
      name={name}
      type="text"
      dir="ltr"
      value={value}
      maxLength={200}
      autocomplete="off"
      autocapitalize="none"
      spellcheck={false}
      onInput={({ currentTarget }) => onValue(currentTarget.value)}
    />
  )
}
