import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countBest,
  type Earned,
  pointsThatCount,
  roundTogether,
  scoreOf,
  upToTenths,
} from './counting-rule.ts'

/** Six signals that offer 125 points in all. */
const offers = [35, 30, 25, 15, 10, 10]
const ratio = fc.double({ min: 0, max: 1, noNaN: true })
const anyEarned = fc
  .tuple(...offers.map(() => fc.option(ratio)))
  .map((ratios) => ratios.map((share, index) => earned(index, share)))

function earned(index: number, share: number | null): Earned {
  const most = offers[index]!
  return { id: `signal-${index}`, most, points: share === null ? null : share * most }
}

describe('the counting rule', () => {
  it('keeps the score between 0 and 100, and a signal at what it earned', () => {
    fc.assert(
      fc.property(anyEarned, (signals) => {
        const counted = countBest(signals)
        expect(scoreOf(signals)).toBeGreaterThanOrEqual(0)
        expect(scoreOf(signals)).toBeLessThanOrEqual(pointsThatCount + 1e-9)
        signals.forEach(({ points }, index) =>
          expect(counted[index]).toBeLessThanOrEqual((points ?? 0) + 1e-9),
        )
      }),
    )
  })

  it('finds at least as much as any other way to spend the 100', () => {
    fc.assert(
      fc.property(anyEarned, fc.tuple(...offers.map(() => ratio)), (signals, wishes) => {
        const wanted = wishes.reduce((sum, wish, index) => sum + wish * offers[index]!, 0)
        const scale = Math.min(1, pointsThatCount / wanted)
        const other = signals.reduce(
          (sum, { points }, index) => sum + (points ?? 0) * wishes[index]! * scale,
          0,
        )
        expect(scoreOf(signals)).toBeGreaterThanOrEqual(other - 1e-9)
      }),
    )
  })

  it('never falls when a signal rises or becomes known', () => {
    fc.assert(
      fc.property(anyEarned, fc.nat(offers.length - 1), ratio, (signals, index, share) => {
        const before = signals[index]!.points ?? 0
        const raised = Math.max(before, share * offers[index]!)
        const after = signals.with(index, { ...signals[index]!, points: raised })
        expect(scoreOf(after)).toBeGreaterThanOrEqual(scoreOf(signals) - 1e-9)
      }),
    )
  })

  it('takes nothing from a person with even ratios while up to 25 points are unknown', () => {
    fc.assert(
      fc.property(ratio, fc.subarray([0, 1, 2, 3, 4, 5]), (share, hidden) => {
        fc.pre(hidden.reduce((sum, index) => sum + offers[index]!, 0) <= 25)
        const signals = offers.map((_, index) =>
          earned(index, hidden.includes(index) ? null : share),
        )
        expect(scoreOf(signals)).toBeCloseTo(100 * share)
      }),
    )
  })

  it('counts the last signal chosen in part', () => {
    const signals = [
      { id: 'a', most: 60, points: 60 },
      { id: 'b', most: 65, points: 32.5 },
    ]
    expect(countBest(signals)).toEqual([60, 20])
  })

  it('breaks ties by id, whatever the order', () => {
    const one = { id: 'a', most: 75, points: 75 }
    const two = { id: 'b', most: 50, points: 50 }
    expect(countBest([one, two])).toEqual([75, 25])
    expect(countBest([two, one])).toEqual([25, 75])
  })
})

describe('rounding together', () => {
  it('never counts more of a signal than its own points, rounded up by themselves', () => {
    fc.assert(
      fc.property(anyEarned, (signals) => {
        const counted = roundTogether(countBest(signals))
        signals.forEach(({ points, most }, index) => {
          const own = upToTenths(points ?? 0)
          expect(counted[index]).toBeLessThanOrEqual(own)
          expect(own).toBeLessThanOrEqual(most)
          expect(own - (points ?? 0)).toBeLessThan(0.1)
        })
      }),
      { numRuns: 1000 },
    )
  })

  it('gives tenths that add up to the rounded sum', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 40, noNaN: true })), (values) => {
        const rounded = roundTogether(values)
        const sum = values.reduce((total, value) => total + value, 0)
        const roundedSum = rounded.reduce((total, value) => total + value, 0)
        expect(Math.abs(roundedSum - sum)).toBeLessThan(0.05 + 1e-6)
        rounded.forEach((value, index) =>
          expect(Math.abs(value - values[index]!)).toBeLessThan(0.1 + 1e-6),
        )
      }),
    )
  })
})
