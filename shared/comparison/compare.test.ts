import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparisonSchema } from '../api/comparison.ts'
import { errorCodes } from '../api/errors.ts'
import { anyEvidence } from '../evidence/arbitrary.ts'
import { buildScorecard } from '../score/build.ts'
import { compareScorecards, type Found } from './compare.ts'

const someone: fc.Arbitrary<Found> = fc.oneof(
  anyEvidence().map((evidence): Found => ({
    login: evidence.subject.login,
    kind: 'scorecard',
    scorecard: buildScorecard(evidence, { stage: 'final' }),
  })),
  fc
    .constantFrom(...errorCodes)
    .map((code): Found => ({ login: 'somebody', kind: 'problem', code })),
)
const people = fc.array(someone, { minLength: 1, maxLength: 4 })

describe('a comparison', () => {
  it('fits its schema and has a place for everybody in every row', () => {
    fc.assert(
      fc.property(people, (found) => {
        const comparison = comparisonSchema.parse(compareScorecards(found))
        expect(comparison.people).toHaveLength(found.length)
        for (const { values, coverage } of comparison.rows) {
          expect(values).toHaveLength(found.length)
          if (coverage) expect(coverage).toHaveLength(found.length)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('says the numbers of the scorecards, and null for what is unknown', () => {
    fc.assert(
      fc.property(people, (found) => {
        for (const { id, kind, dimension, values } of compareScorecards(found).rows)
          for (const [at, one] of found.entries()) {
            const scores = one.kind === 'scorecard' ? one.scorecard.scores : null
            const its = dimension ? scores?.dimensions[dimension] : scores?.overall
            const expected =
              kind === 'signal'
                ? scores?.dimensions[dimension!].signals.find((signal) => signal.id === id)?.value
                : its && its.coverage > 0
                  ? its.score
                  : null
            expect(values[at]).toBe(expected ?? null)
          }
      }),
      { numRuns: 60 },
    )
  })
})
