/** In which colours the pictures are drawn. */
import { themeNames } from '../../shared/draw/theme/themes.ts'
import { ChoiceOfFew } from '../embed/builder/choice-of-few.tsx'
import { ThemeSwatch } from '../embed/builder/theme-swatch.tsx'
import { say } from '../words/define-words.ts'
import { coloursOf, modes } from './choice.ts'
import type { StudioProps } from './studio.tsx'

export function LookControls({ words, choice, onChange }: StudioProps) {
  const isWrong = coloursOf(choice) === null
  return (
    <section class="stack">
      <h2>{say(words, 'look')}</h2>
      <fieldset class="control">
        <legend>{say(words, 'theme')}</legend>
        <div class="themes">
          {themeNames.map((theme) => (
            <label>
              <input
                type="radio"
                name="theme"
                value={theme}
                checked={theme === choice.theme}
                onInput={() => onChange({ theme })}
              />
              <ThemeSwatch theme={theme} />
              <span>{theme}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <ChoiceOfFew
        name="mode"
        label={say(words, 'mode')}
        options={modes.map((mode) => ({ value: mode, label: say(words, `mode.${mode}`) }))}
        value={choice.mode}
        onChange={(mode) => onChange({ mode })}
      />
      <div class="control">
        <label for="set-colours">{say(words, 'colours')}</label>
        <input
          id="set-colours"
          name="colours"
          type="text"
          dir="ltr"
          value={choice.colours}
          maxLength={80}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={isWrong}
          aria-describedby="about-colours"
          onInput={({ currentTarget }) => onChange({ colours: currentTarget.value })}
        />
        <p class="hint" id="about-colours" role={isWrong ? 'alert' : undefined}>
          {say(words, isWrong ? 'coloursWrong' : 'coloursHint')}
        </p>
      </div>
    </section>
  )
}
