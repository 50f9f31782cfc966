/** A number, a text or names, as they are written. */
import type { Parameter } from '../../../shared/embed/parameters/index.ts'
import { readValue } from '../../../shared/embed/parameters/parameter.ts'
import type { ControlProps } from './form-props.ts'
import { FieldHint } from './field-hint.tsx'
import { labelOf } from './parameter-words.ts'

type Props = ControlProps & {
  parameter: Extract<Parameter, { kind: 'integer' | 'text' | 'names' }>
}

export function TextControl({ words, name, text, parameter, onText }: Props) {
  const { wrong } = readValue(parameter, text)
  const field: FieldProps = {
    id: `set-${name}`,
    name,
    value: text,
    autocomplete: 'off',
    'aria-invalid': wrong,
    'aria-describedby': `about-${name}`,
    onInput: ({ currentTarget }) => onText(currentTarget.value),
  }
  return (
    <div class="control">
      <label for={`set-${name}`}>
        {labelOf(words, name)} <code>{name}</code>
      </label>
      {parameter.kind === 'integer' ? (
        <input
          type="number"
          dir="ltr"
          min={parameter.least}
          max={parameter.most}
          placeholder={parameter.default === null ? undefined : String(parameter.default)}
          {...field}
        />
      ) : (
        <input
          type="text"
          dir={parameter.kind === 'text' ? 'auto' : 'ltr'}
          maxLength={parameter.kind === 'text' ? parameter.most : undefined}
          spellcheck={false}
          {...field}
        />
      )}
      <FieldHint {...{ words, name, parameter, isWrong: wrong }} />
    </div>
  )
}

type FieldProps = {
  id: string
  name: string
  value: string
  autocomplete: 'off'
  'aria-invalid': boolean
  'aria-describedby': string
  onInput: (event: { currentTarget: HTMLInputElement }) => void
}
