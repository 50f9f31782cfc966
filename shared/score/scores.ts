/** Score formula 2026.1: evidence in, four explained dimensions and their mean out. */
import { ownCommitsOf } from '../ai-marks/index.ts'
import { type Evidence, withoutRepeats } from '../evidence/index.ts'
import { detectTechnologies } from '../stack/index.ts'
import { scoreActivity } from './activity.ts'
import { scoreAiSavviness } from './ai-savviness.ts'
import { scoreCollaboration } from './collaboration.ts'
import { toTenths } from './counting-rule.ts'
import { readPublicRecord } from './public-record.ts'
import { type Confidence, confidences, type Scores } from './scorecard.ts'
import { scoreStackDiversity } from './stack-diversity.ts'

/**
 * The scores (0–100) of the evidence as it speaks at `asOf`; the same input gives the same output.
 * `own` commits and `technologies` may be handed in where others need them, too.
 */
export function scoreEvidence(
  read: Evidence,
  asOf: Date,
  own = ownCommitsOf(read, asOf),
  technologies = detectTechnologies(withoutRepeats(read)),
): Scores {
  const record = readPublicRecord(withoutRepeats(read), asOf, { own, technologies })
  const dimensions = {
    activity: scoreActivity(record),
    collaboration: scoreCollaboration(record),
    stackDiversity: scoreStackDiversity(record),
    aiSavviness: scoreAiSavviness(record),
  }
  const all = Object.values(dimensions)
  return {
    overall: {
      score: toTenths(mean(all.map(({ score }) => score))),
      range: {
        low: toTenths(mean(all.map(({ range }) => range.low))),
        high: toTenths(mean(all.map(({ range }) => range.high))),
      },
      coverage: Math.round(mean(all.map(({ coverage }) => coverage)) * 100) / 100,
      confidence: lowest(all.map(({ confidence }) => confidence)),
    },
    dimensions,
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** A mean is as sure as the least sure of its parts. */
function lowest(all: readonly Confidence[]): Confidence {
  return confidences[Math.max(...all.map((confidence) => confidences.indexOf(confidence)))]!
}
