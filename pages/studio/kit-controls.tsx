/** Whether a profile kit is packed, and how its README is written. */
import { readmeStyles } from '../../shared/studio/kit/readme-styles.ts'
import { say } from '../words/define-words.ts'
import { chosenModel } from './drawing.ts'
import type { StudioProps } from './studio.tsx'

export function KitControls({ words, choice, models, onChange, onDraw }: StudioProps) {
  const chosen = chosenModel(models.providers, choice.drawing)
  return (
    <section class="stack">
      <h2>{say(words, 'kit')}</h2>
      <label class="tick">
        <input
          type="checkbox"
          name="kit"
          value="1"
          checked={choice.kit}
          aria-describedby="about-kit"
          onInput={({ currentTarget }) => onChange({ kit: currentTarget.checked })}
        />
        <span>{say(words, 'withKit')}</span>
      </label>
      <p class="hint" id="about-kit">
        {say(words, 'kitHint')}
      </p>
      <div class="control">
        <label for="set-style">{say(words, 'readmeStyle')}</label>
        <select
          id="set-style"
          name="style"
          value={choice.readmeStyle}
          onInput={({ currentTarget }) => {
            const readmeStyle = readmeStyles.find((style) => style === currentTarget.value)
            if (readmeStyle) onChange({ readmeStyle })
          }}
        >
          {readmeStyles.map((style) => (
            <option value={style} selected={style === choice.readmeStyle}>
              {say(words, `style.${style}`)}
            </option>
          ))}
        </select>
      </div>
      {choice.kit && chosen?.provider.writesWords && (
        <label class="tick">
          <input
            type="checkbox"
            checked={choice.drawing.hasWords}
            onInput={({ currentTarget }) => onDraw({ hasWords: currentTarget.checked })}
          />
          <span>{say(words, 'wordsByModel')}</span>
        </label>
      )}
    </section>
  )
}
