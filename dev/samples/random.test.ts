import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hexadecimal, integerBetween, pickWeighted, randomFrom, weightedIndex } from './random.ts'

const draws = (name: string, count = 20_000) => {
  const random = randomFrom(name)
  return Array.from({ length: count }, random)
}

describe('a source of randomness', () => {
  it('gives the same numbers for the same name, for ever', () => {
    expect(draws('ada-atlas', 3)).toEqual([
      0.20429047872312367, 0.682264827657491, 0.2693799929693341,
    ])
  })
  it('gives other numbers for another name', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        fc.pre(one !== other)
        expect(draws(one, 4)).not.toEqual(draws(other, 4))
      }),
    )
  })
  it('spreads them evenly over [0, 1)', () => {
    const tenths = Array.from({ length: 10 }, () => 0)
    for (const draw of draws('even')) tenths[Math.floor(draw * 10)]! += 1
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200)
  })
})

describe('a weighted draw', () => {
  it('never takes what weighs nothing', () => {
    const weights = fc.array(fc.nat(9), { minLength: 1 }).filter((all) => all.some(Boolean))
    fc.assert(
      fc.property(fc.string(), weights, (name, all) => {
        expect(all[weightedIndex(all)(randomFrom(name))]).toBeGreaterThan(0)
      }),
    )
  })
  it('takes each in proportion to its weight', () => {
    const random = randomFrom('weights')
    const counts = { one: 0, three: 0 }
    for (let draw = 0; draw < 20_000; draw++) counts[pickWeighted(random, { one: 1, three: 3 })]++
    expect(counts.three / counts.one).toBeCloseTo(3, 0)
  })
})

describe('a whole number between two others', () => {
  it('may be either of them and nothing beyond', () => {
    const random = randomFrom('dice')
    const seen = new Set(Array.from({ length: 600 }, () => integerBetween(random, 1, 6)))
    expect([...seen].toSorted()).toEqual([1, 2, 3, 4, 5, 6])
  })
})

describe('a hexadecimal id', () => {
  it('has the length that was asked for', () => {
    expect(hexadecimal(randomFrom('oid'), 40)).toMatch(/^[0-9a-f]{40}$/)
  })
})
