/** The final scorecards of the sample developers, read through the stand-in by the product's reader. */
import { buildScorecard } from '../../shared/score/build.ts'
import type { Scorecard } from '../../shared/score/scorecard.ts'
import { loadFacts } from '../facts/index.ts'
import { readEvidence } from './archetypes/judge.ts'
import { readExpectations } from './archetypes/expectations.ts'

const samples = new URL('../samples/developers', import.meta.url).pathname

/** Of every developer of a folder of whom it is written down what is expected, at the moment named there. */
export async function judgedScorecards(folder = samples): Promise<Scorecard[]> {
  const developers = loadFacts(folder)
  const scorecards: Scorecard[] = []
  for (const { id, asOf } of readExpectations(folder))
    scorecards.push(
      buildScorecard(await readEvidence(developers, id, new Date(asOf)), { stage: 'final' }),
    )
  return scorecards
}
