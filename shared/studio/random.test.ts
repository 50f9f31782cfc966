import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomOf } from './random.ts'

const first = (text: string, count: number) => {
  const random = randomOf(text)
  return Array.from({ length: count }, () => random())
}

describe('numbers of a text', () => {
  it('are the same for the same text, between 0 and 1, and others for another text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const numbers = first(one, 20)
        expect(first(one, 20)).toEqual(numbers)
        expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
        if (one !== other) expect(first(other, 20)).not.toEqual(numbers)
      }),
    )
  })

  it('lie evenly', () => {
    const tenths = Array.from({ length: 10 }, () => 0)
    for (const number of first('evenly', 10_000)) tenths[Math.floor(number * 10)]! += 1
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })

  it('stay what they are: pictures follow from them', () => {
    expect(first('2026.1 ada-lumen dust', 3)).toEqual(goldenNumbers)
  })
})

const goldenNumbers = [0.8669129675254226, 0.15936048398725688, 0.9083483908325434]
