/** A number, a text or names, as they are written. */
import type { Parameter } from '../../../shared/embed/parameters/index.ts'
import { readValue } from '../../../shared/embed/parameters/parameter.ts'
import type { ControlProps } from './control.tsx'
import { FieldHint } from './field-hint.tsx'
import { labelOf } from './parameter-words.ts'

type Props = ControlProps & {
  parameter: Extract<Parameter, { kind: 'integer' | 'text' | 'names' }>
}

export function TextControl({ words, name, text, parameter, onText }: Props) {
  const isNumber = parameter.kind === 'integer'
  const { wrong } = readValue(parameter, text)
  return (
    <div class="control">
      <label for={`set-${name}`}>
        {labelOf(words, name)} <code>{name}</code>
      </label>
      <input
        id={`set-${name}`}
        class={isNumber ? 'short' : undefined}
        name={name}
        type={isNumber ? 'number' : 'text'}
        min={isNumber ? parameter.least : undefined}
        max={isNumber ? parameter.most : undefined}
        dir={parameter.kind === 'text' ? 'auto' : 'ltr'}
        value={text}
        placeholder={isNumber && parameter.default !== null ? String(parameter.default) : undefined}
        maxLength={parameter.kind === 'text' ? parameter.most : undefined}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={wrong}
        aria-describedby={`about-${name}`}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      <FieldHint {...{ words, name, parameter, isWrong: wrong }} />
    </div>
  )
}
