import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  accountDistributions,
  changeDistributions,
  changeQuantiles,
  hourWeights,
  mergeHours,
  mergeHoursQuantiles,
  messageKinds,
  publishedQuantiles,
  treeBytes,
  treeBytesQuantiles,
  weekdayWeights,
  type Metric,
} from './distributions.ts'
import {
  drawLogNormal,
  fitLogNormal,
  normalQuantile,
  quantileOf,
  type LogNormal,
} from './log-normal.ts'
import { randomFrom } from './random.ts'
import { drawMoments } from './schedule.ts'

type Quantiles = readonly (readonly [number, number])[]

const sorted = (name: string, distribution: LogNormal) => {
  const random = randomFrom(name)
  return Array.from({ length: 20_000 }, () => drawLogNormal(random, distribution)).toSorted(
    (one, other) => one - other,
  )
}

/** The largest factor between a published quantile and that of many draws. */
const worstFactor = (name: string, distribution: LogNormal, published: Quantiles) => {
  const draws = sorted(name, distribution)
  const factors = published.map(([share, value]) => {
    const drawn = draws[Math.floor(share * draws.length)] ?? 0
    return Math.max(drawn / value, value / drawn)
  })
  return Math.max(...factors)
}

const metrics = Object.keys(publishedQuantiles) as Metric[]

describe('the normal quantile', () => {
  it('is that of the tables', () => {
    expect(normalQuantile(0.5)).toBeCloseTo(0, 9)
    expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 6)
    expect(normalQuantile(0.99)).toBeCloseTo(2.326348, 6)
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232, 6)
  })
})

describe('a log-normal fit', () => {
  it('finds the distribution that the quantiles were taken from', () => {
    const parameters = fc.record({
      mean: fc.double({ min: -5, max: 15, noNaN: true }),
      deviation: fc.double({ min: 0.1, max: 4, noNaN: true }),
    })
    fc.assert(
      fc.property(parameters, (given) => {
        const shares = [0.1, 0.5, 0.9, 0.99]
        const found = fitLogNormal(
          shares.map((share) => [share, quantileOf(given, share)] as const),
        )
        expect(found.mean).toBeCloseTo(given.mean, 6)
        expect(found.deviation).toBeCloseTo(given.deviation, 6)
      }),
    )
  })
})

describe('many draws', () => {
  it.each(metrics)(
    'of %s an account are within a factor of 1.3 of the published quantiles',
    (metric) => {
      expect(
        worstFactor(metric, accountDistributions[metric], publishedQuantiles[metric]),
      ).toBeLessThan(1.3)
    },
  )
  it('of reviews are none at all for at least seven accounts of ten, as published', () => {
    expect(quantileOf(accountDistributions.reviews, 0.7)).toBeLessThan(1)
  })
  it.each(['additions', 'deletions', 'changedFiles'] as const)(
    'of %s a commit are within a factor of 1.3 of the measured quantiles',
    (what) => {
      expect(worstFactor(what, changeDistributions[what], changeQuantiles[what])).toBeLessThan(1.3)
    },
  )
  it('of bytes a tree are within a factor of 2 of the measured quantiles', () => {
    expect(worstFactor('bytes', treeBytes, treeBytesQuantiles)).toBeLessThan(2)
  })
  it('of hours to a merge are within a factor of 1.1 of the published quantiles', () => {
    expect(worstFactor('hours', mergeHours, mergeHoursQuantiles)).toBeLessThan(1.1)
  })
})

describe('many moments', () => {
  const period = { from: new Date('2020-01-01T00:00:00Z'), to: new Date('2030-01-01T00:00:00Z') }
  const moments = drawMoments(randomFrom('moments'), period, 30_000, 'steady')
  const shares = (weights: readonly number[], valueOf: (moment: Date) => number) => {
    const sum = weights.reduce((all, weight) => all + weight, 0)
    return weights.map((weight, value) => ({
      expected: weight / sum,
      drawn: moments.filter((moment) => valueOf(moment) === value).length / moments.length,
    }))
  }

  it('fall on weekdays as measured', () => {
    for (const { drawn, expected } of shares(weekdayWeights, (moment) => moment.getUTCDay())) {
      expect(Math.abs(drawn - expected)).toBeLessThan(0.02)
    }
  })
  it('fall on hours as measured', () => {
    for (const { drawn, expected } of shares(hourWeights, (moment) => moment.getUTCHours())) {
      expect(Math.abs(drawn - expected)).toBeLessThan(0.01)
    }
  })
  it('are in order and inside the period', () => {
    for (const [index, moment] of moments.entries()) {
      expect(moment >= (moments[index - 1] ?? period.from)).toBe(true)
      expect(moment < period.to).toBe(true)
    }
  })
  it('come ever faster to somebody who grows', () => {
    const growing = drawMoments(randomFrom('growing'), period, 1000, 'growing')
    const middle = new Date('2025-01-01T00:00:00Z')
    expect(growing.filter((moment) => moment > middle).length).toBeGreaterThan(800)
  })
})

describe('the kinds of messages', () => {
  it('add up to one', () => {
    const sum = Object.values(messageKinds).reduce((all, share) => all + share, 0)
    expect(sum).toBeCloseTo(1, 6)
  })
})
