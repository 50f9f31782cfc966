import { expect } from 'vitest'
import { dimensionIds, type Scores } from './scorecard.ts'

/** For tests: that no dimension, and not the mean, is lower in `more` than in `less`. */
export function expectNoneLower(more: Scores, less: Scores) {
  for (const id of dimensionIds)
    expect(more.dimensions[id].score, id).toBeGreaterThanOrEqual(less.dimensions[id].score)
  expect(more.overall.score).toBeGreaterThanOrEqual(less.overall.score)
}
