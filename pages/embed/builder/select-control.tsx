/** One of many names. */
import type { ControlProps } from './control.tsx'
import { hintOf, labelOf } from './parameter-words.ts'

type Props = ControlProps & {
  options: readonly { value: string; label: string; language?: string }[]
  chosen: string
  onValue: (value: string) => void
}

export function SelectControl({ words, name, options, chosen, onValue }: Props) {
  const hint = hintOf(words, name)
  return (
    <div class="control">
      <label for={`set-${name}`}>
        {labelOf(words, name)} <code>{name}</code>
      </label>
      <select
        id={`set-${name}`}
        name={name}
        value={chosen}
        aria-describedby={hint && `about-${name}`}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      >
        {options.map(({ value, label, language }) => (
          <option value={value} lang={language}>
            {label}
          </option>
        ))}
      </select>
      {hint && (
        <p class="hint" id={`about-${name}`}>
          {hint}
        </p>
      )}
    </div>
  )
}
