import { describe, expect, it } from 'vitest'
import { anchors, percentileIn, tabulatedPercents, yearShare } from './anchors.ts'
import { fading, fits, halfAndNinety, logLogistic, upTo, weibull } from './curves.ts'
import { aboveZero, fit, residuals } from './fit.ts'

describe.each([
  { of: 'commits', family: weibull, table: anchors.commits, stated: fits.commits, within: 0.028 },
  {
    of: 'pull requests',
    family: logLogistic,
    table: anchors.pullRequests,
    stated: fits.lifetimePullRequests,
    within: 0.02,
  },
  {
    of: 'issues',
    family: logLogistic,
    table: anchors.issues,
    stated: fits.lifetimeIssues,
    within: 0.045,
  },
  {
    of: 'reviews',
    family: logLogistic,
    table: anchors.reviews,
    stated: fits.reviews,
    within: 0.002,
  },
])('the curve of $of', ({ family, table, stated, within }) => {
  const points = aboveZero(table)

  it('has the parameters that least squares give', () => {
    const found = fit(family, points)
    expect(stated.scale / found.scale).toBeCloseTo(1, 2)
    expect(stated.shape / found.shape).toBeCloseTo(1, 2)
  })
  it('lies within the stated tolerance of every published quantile', () => {
    for (const residual of residuals(family(stated), points))
      expect(Math.abs(residual)).toBeLessThanOrEqual(within)
  })
})

describe('the share of a lifetime that a year brings', () => {
  it('is the median of the commit tables from the 50th to the 99th percentile', () => {
    const ratios = tabulatedPercents
      .flatMap((percent, index) =>
        percent >= 50 && percent < 100
          ? [anchors.commits.values[index]! / anchors.lifetimeCommits.values[index]!]
          : [],
      )
      .toSorted((one, two) => one - two)
    const middle = ratios.length / 2
    expect(yearShare).toBeCloseTo((ratios[middle - 1]! + ratios[middle]!) / 2, 2)
  })
})

describe('a percentile', () => {
  it('gives back the table at its own quantiles', () => {
    expect(percentileIn(anchors.commits, 38)).toBe(50)
    expect(percentileIn(anchors.reviews, 4)).toBe(90)
  })
  it('is interpolated between them', () => {
    expect(percentileIn(anchors.commits, 28.5)).toBe(45)
  })
  it('is 0 for nothing, since nobody has less', () => {
    expect(percentileIn(anchors.reviews, 0)).toBe(0)
  })
  it('starts above those who have nothing', () => {
    expect(percentileIn(anchors.reviews, 1)).toBeGreaterThan(80)
  })
  it('is 100 past the end', () => {
    expect(percentileIn(anchors.commits, 1e6)).toBe(100)
  })
})

describe('curves of judgement', () => {
  it('earn a half and nine tenths where they say', () => {
    const curve = halfAndNinety(5, 60)
    expect(curve(0)).toBe(0)
    expect(curve(5)).toBeCloseTo(0.5)
    expect(curve(60)).toBeCloseTo(0.9)
    expect(curve(Infinity)).toBe(1)
  })
  it('rise evenly up to a bound', () => {
    expect([0, 24, 48, 53].map(upTo(48))).toEqual([0, 0.5, 1, 1])
  })
  it('fade by halves after a grace, to nothing after a year', () => {
    expect([0, 7, 37, 366].map(fading(7, 30))).toEqual([1, 1, 0.5, 0])
  })
})
