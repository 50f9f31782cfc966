/** The control of one parameter: what its declaration says decides which. */
import type { Parameter } from '../../../shared/embed/parameters/index.ts'
import { readValue } from '../../../shared/embed/parameters/parameter.ts'
import { ChoiceOfFew } from './choice-of-few.tsx'
import { ColourControl } from './colour-control.tsx'
import type { ControlProps, LocaleName } from './form-props.ts'
import { PartsControl } from './parts-control.tsx'
import { hintOf, labelOf, valueLabel } from './parameter-words.ts'
import { SelectControl } from './select-control.tsx'
import { TextControl } from './text-control.tsx'
import { ThemeControl } from './theme-control.tsx'

type Props = ControlProps & { parameter: Parameter; localeNames: readonly LocaleName[] }

/** More than these are not all in sight at once. */
const few = 3

export function Control({ parameter, localeNames, ...props }: Props) {
  const { words, name, text, onText } = props
  const value = text === '' ? parameter.default : readValue(parameter, text).value
  const onValue = (chosen: string) => onText(chosen === parameter.default ? '' : chosen)
  switch (parameter.kind) {
    case 'choice': {
      const { values } = parameter
      const chosen = String(value)
      if (name === 'theme') return <ThemeControl {...props} {...{ values, chosen, onValue }} />
      const options =
        name === 'locale'
          ? localeNames.map(({ code, name: label }) => ({ value: code, label, language: code }))
          : values.map((one) => ({ value: one, label: valueLabel(words, name, one) }))
      if (values.length > few) return <SelectControl {...props} {...{ options, chosen, onValue }} />
      return (
        <ChoiceOfFew
          name={name}
          label={labelOf(words, name)}
          // Where nothing follows the viewer, there is nothing to say of it.
          hint={name === 'mode' && !values.includes('auto') ? undefined : hintOf(words, name)}
          code={name}
          options={options}
          value={chosen}
          onChange={onValue}
        />
      )
    }
    case 'flag':
      return <FlagControl {...props} isOn={value === true} onValue={onValue} {...parameter} />
    case 'choices':
      return <PartsControl {...props} parts={parameter.values} chosen={text} />
    case 'colour':
      return <ColourControl {...props} parameter={parameter} />
    case 'integer':
    case 'text':
    case 'names':
      return <TextControl {...props} parameter={parameter} />
    // Of pictures of the studio alone, which are not built here.
    case 'colours':
      return null
  }
}

type FlagProps = ControlProps & {
  isOn: boolean
  default: boolean
  onValue: (value: string) => void
}

/** What is sent of it without a script: a box that is empty sends nothing, so the field before it does. */
function FlagControl({ words, name, isOn, default: preset, onText }: FlagProps) {
  const hint = hintOf(words, name)
  return (
    <div class="control">
      <input type="hidden" name={name} value="false" />
      <label class="tick">
        <input
          type="checkbox"
          name={name}
          value="true"
          checked={isOn}
          aria-describedby={hint && `about-${name}`}
          onInput={({ currentTarget: { checked } }) =>
            onText(checked === preset ? '' : String(checked))
          }
        />
        <span>
          {labelOf(words, name)} <code>{name}</code>
        </span>
      </label>
      {hint && (
        <p class="hint" id={`about-${name}`}>
          {hint}
        </p>
      )}
    </div>
  )
}
