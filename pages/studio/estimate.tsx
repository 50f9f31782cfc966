/** What the chosen pictures will cost, told beside what begins it; nothing where it costs nothing. */
import { mostPicturesByModel } from '../../shared/api/job-facts.ts'
import { say } from '../words/define-words.ts'
import { moneyIn } from '../words/money.ts'
import { areTooMany, chosenModel, estimateOf } from './drawing.ts'
import type { StudioProps } from './studio.tsx'

export function Estimate({ words, choice, models }: StudioProps) {
  const { drawing, pictures } = choice
  const chosen = chosenModel(models.providers, drawing)
  if (chosen === null || pictures.size === 0) return null
  if (areTooMany(drawing, pictures))
    return (
      <p class="hint wrong" id="estimate">
        {say(words, 'tooMany', { most: mostPicturesByModel })}
      </p>
    )
  if (drawing.payer === 'site') return null
  const provider = chosen.provider.label
  const estimate = estimateOf(chosen, pictures)
  return (
    <p class="hint" id="estimate">
      {estimate === null
        ? say(words, 'estimateNone', { provider })
        : say(words, 'estimate', {
            cost: rangeInWords(estimate, words),
            count: pictures.size,
            provider,
          })}
    </p>
  )
}

/** In micro-dollars. Finer than that an estimate says nothing, unless it is less. */
const cent = 10_000

/** One price where both ends read the same. */
function rangeInWords(
  { low, high }: { low: number; high: number },
  words: StudioProps['words'],
): string {
  const isLess = low < cent
  const from = moneyIn(words.language, isLess ? low : Math.floor(low / cent) * cent)
  const to = moneyIn(words.language, isLess ? high : Math.ceil(high / cent) * cent)
  return from === to ? from : say(words, 'fromTo', { low: from, high: to })
}
