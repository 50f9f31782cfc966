/** A colour by its name or digits, or picked. */
import type { Parameter } from '../../../shared/embed/parameters/index.ts'
import { readValue } from '../../../shared/embed/parameters/parameter.ts'
import { say } from '../../words/define-words.ts'
import type { ControlProps } from './control.tsx'
import { FieldHint } from './field-hint.tsx'
import { labelOf } from './parameter-words.ts'

type Props = ControlProps & { parameter: Extract<Parameter, { kind: 'colour' }> }

export function ColourControl({ words, name, text, parameter, isLive, onText }: Props) {
  const { value, wrong } = readValue(parameter, text)
  const label = labelOf(words, name)
  return (
    <div class="control">
      <label for={`set-${name}`}>
        {label} <code>{name}</code>
      </label>
      <div class="colour-field">
        <input
          id={`set-${name}`}
          name={name}
          type="text"
          dir="ltr"
          value={text}
          maxLength={20}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={wrong}
          aria-describedby={`about-${name}`}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
        {isLive && (
          <input
            type="color"
            value={value === null ? `#${parameter.example}` : String(value)}
            aria-label={say(words, 'pick', { label })}
            onInput={({ currentTarget }) => onText(currentTarget.value.slice(1))}
          />
        )}
      </div>
      <FieldHint {...{ words, name, parameter, isWrong: wrong }} />
    </div>
  )
}
