/** Light, dark, or as the system has it. A script serves it: without one it is not there. */
import { say } from '../words/define-words.ts'
import type { Visit } from './visit.ts'
import { frameWords } from './words/index.ts'

const appearances = ['system', 'light', 'dark'] as const

export function AppearanceChoice({ visit }: { visit: Visit }) {
  const words = frameWords(visit.language)
  return (
    <fieldset class="appearance" data-appearance-choice hidden>
      <legend class="visually-hidden">{say(words, 'appearance')}</legend>
      {appearances.map((appearance) => (
        <label>
          <input
            type="radio"
            name="appearance"
            value={appearance}
            checked={appearance === 'system'}
            autocomplete="off"
          />
          <span>{say(words, appearance)}</span>
        </label>
      ))}
    </fieldset>
  )
}
