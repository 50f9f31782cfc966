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
  const money = (micros: number) => moneyIn(words.language, micros)
  return (
    <p class="hint" id="estimate">
      {estimate === null
        ? say(words, 'estimateNone', { provider })
        : say(words, 'estimate', {
            cost: rangeOf(money(estimate.low), money(estimate.high), words),
            count: pictures.size,
            provider,
          })}
    </p>
  )
}

/** One price where both ends read the same. */
function rangeOf(low: string, high: string, words: StudioProps['words']): string {
  return low === high ? low : say(words, 'fromTo', { low, high })
}
