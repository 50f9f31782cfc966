import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomOf, withNoise } from './noise.ts'

const secret = new Uint32Array([1, 2, 3, 4])

describe('noise', () => {
  it('is a whole number, the same for the same name, and never makes a count too small', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 1e6 }), fc.string(), (scans, name) => {
        const noisy = () => withNoise(scans, { scale: 3, least: 20 }, randomOf(secret, name))
        expect(noisy()).toBe(noisy())
        expect(Number.isInteger(noisy())).toBe(true)
        expect(noisy()).toBeGreaterThanOrEqual(20)
      }),
    )
  })

  it('is about as large as it is meant to be, to both sides alike', () => {
    const all = Array.from(
      { length: 4_000 },
      (_, index) =>
        withNoise(1_000, { scale: 3, least: 0 }, randomOf(secret, `name ${index}`)) - 1_000,
    )
    const mean = all.reduce((sum, one) => sum + one, 0) / all.length
    const spread = all.reduce((sum, one) => sum + Math.abs(one), 0) / all.length
    expect(Math.abs(mean)).toBeLessThan(0.4)
    expect(spread).toBeGreaterThan(2)
    expect(spread).toBeLessThan(5)
  })

  it('is another under another secret', () => {
    const other = new Uint32Array([1, 2, 3, 5])
    expect(randomOf(secret, 'a')()).not.toBe(randomOf(other, 'a')())
  })
})
