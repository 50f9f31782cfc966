/** Any of several names, each with a box. */
import { partsOf as namesIn } from '../../../shared/embed/parameters/parameter.ts'
import type { ControlProps } from './control.tsx'
import { labelOf, valueLabel } from './parameter-words.ts'

type Props = ControlProps & { parts: readonly string[]; chosen: string }

export function PartsControl({ words, name, parts, chosen, onText }: Props) {
  const hidden = new Set(namesIn(chosen))
  const onPart = (part: string, isHidden: boolean) =>
    onText(parts.filter((one) => (one === part ? isHidden : hidden.has(one))).join(','))
  return (
    <fieldset class="control">
      <legend>
        {labelOf(words, name)} <code>{name}</code>
      </legend>
      <div class="ticks">
        {parts.map((part) => (
          <label class="tick">
            <input
              type="checkbox"
              name={name}
              value={part}
              checked={hidden.has(part)}
              onInput={({ currentTarget }) => onPart(part, currentTarget.checked)}
            />
            <span>{valueLabel(words, name, part)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
