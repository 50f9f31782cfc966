import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts } from '../embed/arbitrary.ts'
import {
  exampleBotFacts,
  exampleEmptyFacts,
  exampleFacts,
  exampleUnknownFacts,
} from '../embed/example-facts.ts'
import { isBlank, mostWeeks, traitsOf } from './traits.ts'

describe('traits', () => {
  it('are what is known: nothing is nought, and what is unknown is null', () => {
    const empty = traitsOf(exampleEmptyFacts)
    expect(empty.dimensions.map(({ score }) => score)).toEqual([0, 0, 0, 0])
    expect([empty.overall, empty.languages, empty.aiFloor]).toEqual([0, [], null])
    expect(empty.weeks).toEqual(Array.from({ length: mostWeeks }, () => 0))
    const unknown = traitsOf(exampleUnknownFacts)
    expect(unknown.dimensions.map(({ score }) => score)).toEqual([null, null, null, null])
    expect([unknown.overall, unknown.languages, unknown.weeks, unknown.weekdays]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  it('count the days into weeks that end with the last one, and know their weekday', () => {
    // 16 November 2026 is a Monday.
    const counts = [1, 2, 3, 4, 5, 6, 7, 8, 9]
    const { weeks, weekdays } = traitsOf({
      ...exampleFacts,
      calendar: { firstDay: '2026-11-16', counts },
    })
    expect(weeks).toEqual([1 + 2, 3 + 4 + 5 + 6 + 7 + 8 + 9])
    expect(weekdays!.map((row) => row.reduce((sum, count) => sum + count, 0))).toEqual([
      1 + 8,
      2 + 9,
      3,
      4,
      5,
      6,
      7,
    ])
  })

  it('are within their bounds, whatever is known', () => {
    fc.assert(
      fc.property(anyFacts(), (facts) => {
        const { overall, coverage, dimensions, languages, weeks, aiFloor } = traitsOf(facts)
        for (const score of [overall, ...dimensions.map((one) => one.score)])
          if (score !== null) expect(score >= 0 && score <= 100).toBe(true)
        for (const share of [coverage, aiFloor ?? 0]) expect(share >= 0 && share <= 1).toBe(true)
        const parts = (languages ?? []).map(({ part }) => part)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeLessThanOrEqual(1 + 1e-9)
        expect(parts).toEqual(parts.toSorted((one, other) => other - one))
        if (weeks) expect(weeks.length >= 1 && weeks.length <= mostWeeks).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('are blank where there is no score, or nothing is known; not where there is nothing yet', () => {
    expect([exampleBotFacts, exampleUnknownFacts].map(isBlank)).toEqual([true, true])
    expect([exampleFacts, exampleEmptyFacts].map(isBlank)).toEqual([false, false])
  })
})
