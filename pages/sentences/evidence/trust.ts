/** How far a score can be trusted, and where it was read, in the language of the words. */
import type { Confidence, Scorecard } from '../../../shared/score/scorecard.ts'
import { say } from '../../words/define-words.ts'
import { formatsIn } from '../../words/formats.ts'
import type { ScorecardWords } from '../scorecard-words.ts'

/** `coverage`: the share (0–1) of the evidence that was seen. */
export function coverageSentence(coverage: number, { evidence, language }: ScorecardWords): string {
  return say(evidence, 'coverage', { share: formatsIn(language).percent(coverage) })
}

/** What the confidence means. */
export function confidenceSentence(confidence: Confidence, { evidence }: ScorecardWords): string {
  return say(evidence, `confidence.${confidence}`)
}

/** `points`: the score if all that is unknown were at its best. */
export function rangeSentence(points: number, { evidence }: ScorecardWords): string {
  return say(evidence, 'range', { points })
}

/** Which of GitHub's interfaces told what is known. */
export function sourceSentence(source: Scorecard['source'], { evidence }: ScorecardWords): string {
  return say(evidence, `source.${source}`)
}
