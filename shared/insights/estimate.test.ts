import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateShares, pointsOf, quantileOf } from './estimate.ts'
import { tellSteps } from './protect.ts'

const bounds = [0, 1, 2, 3, 4, 6, 8, 11, 16, 23, 32]
const counts = fc.array(fc.nat(200), { minLength: bounds.length, maxLength: bounds.length })
const stepsOf = (scans: readonly number[]) =>
  bounds.map((from, index) => ({ from, scans: scans[index]! }))

describe('the estimate of what lies in each step', () => {
  it('is the shares themselves where every step is told', () => {
    fc.assert(
      fc.property(counts, (scans) => {
        const sum = scans.reduce((one, two) => one + two, 0)
        const told = tellSteps(stepsOf(scans), 1)
        const shares = estimateShares(told, bounds, 1)
        if (sum === 0) return expect(shares).toBeNull()
        const points = pointsOf(told, shares!, bounds, { isWhole: true, end: null })
        const below = (value: number) =>
          scans.reduce((all, one, index) => (bounds[index]! <= value ? all + one : all), 0)
        for (const { value, share } of points) expect(share).toBeCloseTo(below(value) / sum, 6)
      }),
    )
  })

  it('keeps what is told: the shares of joined steps are those of their counts', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 100 }), (scans, threshold) => {
        const told = tellSteps(stepsOf(scans), threshold)
        const shares = estimateShares(told, bounds, threshold)
        const sum = told.reduce((all, step) => all + step.scans, 0)
        for (const { from, to, scans: ofStep } of told) {
          const within = bounds.reduce(
            (all, bound, index) =>
              bound >= from! && (to === null || bound < to) ? all + shares![index]! : all,
            0,
          )
          expect(within).toBeCloseTo(ofStep / sum, 6)
        }
      }),
    )
  })

  it('joins what spans tell in different steps', () => {
    const one = tellSteps(stepsOf([50, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0]), 40)
    const two = tellSteps(stepsOf([30, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0]), 100)
    expect(estimateShares([...one, ...two], bounds, 40)![0]).toBeCloseTo(0.5, 3)
  })
})

describe('a quantile', () => {
  const whole = { isWhole: true, end: null }
  it('is a value that so many have or are below', () => {
    const points = pointsOf(
      [{ from: 0, to: 32, scans: 4 }],
      [0.5, 0.25, 0, 0, 0.25, 0, 0, 0, 0, 0, 0],
      bounds,
      whole,
    )
    const quantile = (share: number) => quantileOf(points, share, whole)
    expect([0.2, 0.5, 0.6, 0.75, 0.8, 0.9, 1].map(quantile)).toEqual([0, 0, 1, 1, 4, 5, 5])
  })
  it('of scores lies between the bounds of its step', () => {
    const scale = { isWhole: false, end: 100 }
    const points = pointsOf([{ from: 50, to: null, scans: 4 }], [0.5, 0.5], [0, 50], scale)
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantileOf(points, share, scale))).toEqual([
      0, 25, 50, 75, 100,
    ])
  })
})
