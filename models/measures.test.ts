import fc from 'fast-check'
import { expect, it } from 'vitest'
import { areaUnderCurve, calibrationError, quantile } from './measures.ts'

const judged = fc.array(fc.record({ score: fc.integer({ min: 0, max: 9 }), isTrue: fc.boolean() }))

it('the area under the curve is how many pairs are in order, ties as half', () => {
  fc.assert(
    fc.property(judged, (given) => {
      const [good, bad] = [true, false].map((is) => given.filter(({ isTrue }) => isTrue === is))
      fc.pre(good!.length > 0 && bad!.length > 0)
      const pairs = good!.flatMap((one) => bad!.map((other) => one.score - other.score))
      const inOrder = pairs.reduce((sum, by) => sum + (by > 0 ? 1 : by === 0 ? 0.5 : 0), 0)
      expect(areaUnderCurve(given)).toBeCloseTo(inOrder / pairs.length, 10)
    }),
  )
})

it('the calibration error is by how much probabilities are wrong', () => {
  const times = (count: number, score: number, isTrue: boolean) =>
    Array.from({ length: count }, () => ({ score, isTrue }))
  expect(calibrationError([...times(3, 0.75, true), ...times(1, 0.75, false)])).toBe(0)
  expect(calibrationError(times(5, 1, true))).toBe(0)
  expect(calibrationError(times(5, 0.8, false))).toBeCloseTo(0.8)
  expect(calibrationError([...times(1, 0, true), ...times(1, 1, false)])).toBe(1)
})

it('a quantile is a number that is there', () => {
  expect([0, 0.5, 0.8, 1].map((share) => quantile([4, 2, 1, 3], share))).toEqual([1, 3, 4, 4])
})
