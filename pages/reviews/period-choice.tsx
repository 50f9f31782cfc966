/** The weeks that counts are asked for. */
import { countedSpans, usualSpan, type CountedSpan } from '../../shared/review/counted.ts'
import type { Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import { reviewsWords } from './words/index.ts'

type Props = { visit: Visit; weeks: CountedSpan | null }

export function PeriodChoice({ visit, weeks }: Props) {
  const words = reviewsWords(visit.language)
  return (
    <fieldset>
      <legend>{say(words, 'period')}</legend>
      {countedSpans.map((span) => (
        <label class="check">
          <input
            type="radio"
            name="weeks"
            value={String(span)}
            checked={span === (weeks ?? usualSpan)}
          />
          {say(words, 'weeks', { count: span })}
        </label>
      ))}
    </fieldset>
  )
}
