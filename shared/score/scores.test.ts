import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyEvidence, arbitraryAsOf as asOf, fullEvidence } from '../evidence/arbitrary.ts'
import { hide, hideableFields } from '../evidence/hide.ts'
import { type Evidence, mapField } from '../evidence/index.ts'
import { knownEvidence } from '../evidence/known-evidence.ts'
import { expectNoneLower } from './expect-none-lower.ts'
import { dimensionIds, type Scores } from './scorecard.ts'
import { scoreEvidence } from './scores.ts'

const scoresOf = (evidence: Evidence) => scoreEvidence(evidence, asOf)
const dimensionsOf = (scores: Scores) => dimensionIds.map((id) => scores.dimensions[id])

describe('scores', () => {
  it('are the same for the same evidence and moment', () => {
    fc.assert(
      fc.property(anyEvidence(), (evidence) => {
        expect(scoresOf(structuredClone(evidence))).toEqual(scoresOf(evidence))
      }),
    )
  })

  it('lie between 0 and 100, within their range', () => {
    fc.assert(
      fc.property(anyEvidence(), (evidence) => {
        const scores = scoresOf(evidence)
        for (const { score, range, coverage } of [scores.overall, ...dimensionsOf(scores)]) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(100)
          expect(range.low).toBe(score)
          expect(range.high).toBeGreaterThanOrEqual(score)
          expect(range.high).toBeLessThanOrEqual(100)
          expect(coverage).toBeGreaterThanOrEqual(0)
          expect(coverage).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('offer 125 points in each dimension, and what counts of them adds up to the score', () => {
    fc.assert(
      fc.property(anyEvidence(), (evidence) => {
        for (const { score, signals } of dimensionsOf(scoresOf(evidence))) {
          expect(signals.reduce((sum, { most }) => sum + most, 0)).toBe(125)
          const counted = signals.reduce((sum, signal) => sum + signal.counted, 0)
          expect(counted).toBeCloseTo(score, 6)
          for (const signal of signals) {
            expect(signal.counted).toBeLessThanOrEqual(signal.points)
            expect(signal.points).toBeLessThanOrEqual(signal.most)
          }
        }
      }),
    )
  })

  it('give a signal points by its own value alone, whatever is known beside it', () => {
    fc.assert(
      fc.property(fullEvidence(), fc.subarray([...hideableFields]), (evidence, fields) => {
        const less = fields.reduce((left, field) => hide(left, field), evidence)
        const [whole, part] = [dimensionsOf(scoresOf(evidence)), dimensionsOf(scoresOf(less))]
        // The only value that is no whole number is shown rounded.
        const counts = ({ id }: { id: string }) => id !== 'stackDiversity.languages'
        const known = whole.flatMap(({ signals }) => signals).filter(counts)
        for (const signal of part.flatMap(({ signals }) => signals)) {
          const same = known.find(({ id, value }) => id === signal.id && value === signal.value)
          if (same && same.value !== null) expect(signal.points).toBe(same.points)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('do not depend on the order of commits, repositories or pull requests', () => {
    fc.assert(
      fc.property(fullEvidence(), (evidence) => {
        const reversed: Evidence = {
          ...evidence,
          commits: mapField(evidence.commits, (list) => list.toReversed()),
          pullRequests: mapField(evidence.pullRequests, (list) => list.toReversed()),
          repositories: mapField(evidence.repositories, (list) => list.toReversed()),
        }
        expect(scoresOf(reversed)).toEqual(scoresOf(evidence))
      }),
    )
  })
})

describe('the coverage', () => {
  it('falls where it is learned that there is more to see than was thought', () => {
    const commits = [{ repository: 'ada/app', authoredAt: '2026-08-20T12:00:00Z' }]
    const coverageOf = (evidence: Evidence) => scoresOf(evidence).dimensions.aiSavviness.coverage
    const few = knownEvidence({ commits, totals: { commits: 1 } })
    const many = knownEvidence({ commits, totals: { commits: 1000 } })
    const unknown = hide(many, 'totals.commits')
    expect(coverageOf(few)).toBe(1)
    expect(coverageOf(unknown)).toBeLessThan(coverageOf(few))
    expect(coverageOf(many)).toBeLessThan(coverageOf(unknown))
  })
})

describe('the range', () => {
  it.each(hideableFields)('still holds the true score when %s is unknown', (field) => {
    fc.assert(
      fc.property(fullEvidence(), (evidence) => {
        const whole = scoresOf(evidence)
        const part = scoresOf(hide(evidence, field))
        for (const id of dimensionIds)
          expect(part.dimensions[id].range.high, id).toBeGreaterThanOrEqual(
            whole.dimensions[id].score,
          )
      }),
      { numRuns: 60 },
    )
  })
})

describe('the same person seen through REST', () => {
  it('never scores higher than through GraphQL', () => {
    fc.assert(
      fc.property(fullEvidence(), (evidence) => {
        expectNoneLower(scoresOf(evidence), scoresOf(asRestTells(evidence)))
      }),
    )
  })
})

/** Without a token: no calendar, no counts of contributions, the newest commits, no manifests. */
function asRestTells(evidence: Evidence): Evidence {
  const hidden = hideableFields.filter(
    (field) =>
      field === 'calendar' ||
      field === 'activeYears' ||
      field.startsWith('totals') ||
      field === 'repository.languages' ||
      field === 'repository.manifests',
  )
  const left = hidden.reduce((less, field) => hide(less, field, 'needs-token'), evidence)
  return {
    ...left,
    commits: mapField(left.commits, (commits) => commits.slice(0, 5)),
    repositories: mapField(left.repositories, (list) =>
      list.filter(({ relation }) => relation === 'owned'),
    ),
  }
}
