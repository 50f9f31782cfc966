/** What part of the evidence was seen: "2 of 5 repositories". */
import type { Seen } from '../../../shared/score/measure.ts'
import { say } from '../../words/define-words.ts'
import type { ScorecardWords } from '../scorecard-words.ts'

export function seenInWords({ of, read, all }: Seen, { signals }: ScorecardWords): string {
  if (of === 'own-commits-read' && read !== null)
    return say(signals, 'seen.own-commits-read.counted', { count: read })
  return say(signals, `seen.${of}`, { read: read ?? 0, count: all ?? read ?? 0 })
}
