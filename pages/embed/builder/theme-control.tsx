/** The themes as they look: each in light and in dark. */
import type { ControlProps } from './form-props.ts'
import { hintOf, labelOf } from './parameter-words.ts'
import { ThemeSwatch } from './theme-swatch.tsx'

type Props = ControlProps & {
  values: readonly string[]
  chosen: string
  onValue: (value: string) => void
}

export function ThemeControl({ words, name, values, chosen, onValue }: Props) {
  return (
    <fieldset class="control" aria-describedby={`about-${name}`}>
      <legend>
        {labelOf(words, name)} <code>{name}</code>
      </legend>
      <div class="themes">
        {values.map((theme) => (
          <label>
            <input
              type="radio"
              name={name}
              value={theme}
              checked={theme === chosen}
              onInput={() => onValue(theme)}
            />
            <ThemeSwatch theme={theme} />
            <span>{theme}</span>
          </label>
        ))}
      </div>
      <p class="hint" id={`about-${name}`}>
        {hintOf(words, name)}
      </p>
    </fieldset>
  )
}
