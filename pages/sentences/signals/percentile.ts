/** How a signal compares with the published population, in the language of the words. */
import type { Signal } from '../../../shared/score/scorecard.ts'
import { say } from '../../words/define-words.ts'
import { formatsIn } from '../../words/formats.ts'
import type { ScorecardWords } from '../scorecard-words.ts'

const compared = [
  'activity.commits',
  'collaboration.pullRequests',
  'collaboration.reviews',
  'collaboration.issues',
] as const

/** Null for a signal of which no population is published, and where nobody has less. */
export function percentileSentence(
  { id, percentile }: Signal,
  { signals, language }: ScorecardWords,
): string | null {
  const known = compared.find((one) => one === id)
  if (!percentile || !known || percentile.value === 0) return null
  return say(signals, 'percentile', {
    share: formatsIn(language).percent(percentile.value / 100),
    compared: say(signals, `percentile.${known}`),
  })
}
