import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { median, percentile } from './figures.ts'

const numbers = fc.array(fc.double({ noNaN: true }), { minLength: 1 })
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('percentile', () => {
  it('is the smallest value that the share of all does not exceed', () => {
    fc.assert(
      fc.property(numbers, share, (values, wanted) => {
        const found = percentile(values, wanted)
        const upTo = values.filter((value) => value <= found).length
        const below = values.filter((value) => value < found).length
        expect(upTo).toBeGreaterThanOrEqual(wanted * values.length)
        expect(below === 0 || below < wanted * values.length).toBe(true)
      }),
    )
  })

  it('refuses to speak for no values', () => {
    expect(() => percentile([], 0.95)).toThrow(RangeError)
  })
})

describe('median', () => {
  it('lies in the middle whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5)
  })
})
