/** Why something is unknown, and what could not be seen, in the language of the words. */
import type { UnknownReason } from '../../../shared/evidence/field.ts'
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import { say } from '../../words/define-words.ts'
import type { ScorecardWords } from '../scorecard-words.ts'

/** A reason without a full stop: "GitHub did not answer in time". */
export function unknownSentence(reason: UnknownReason, { evidence }: ScorecardWords): string {
  return say(evidence, `reason.${reason}`)
}

/** A line on what is missing and why: "Files of 2 repositories: not read". */
export function unseenSentence(
  { part, count, reason }: Scorecard['unseen'][number],
  words: ScorecardWords,
): string {
  const { evidence } = words
  const what =
    count !== null && isCounted(part)
      ? say(evidence, `part.${part}.counted`, { count })
      : say(evidence, `part.${part}`)
  return say(evidence, 'unseen', { what, reason: unknownSentence(reason, words) })
}

type Part = Scorecard['unseen'][number]['part']
type CountedPart = Extract<Part, `further-${string}` | `${string}-of-repositories`>

const isCounted = (part: Part): part is CountedPart =>
  part.startsWith('further-') || part.endsWith('-of-repositories')
