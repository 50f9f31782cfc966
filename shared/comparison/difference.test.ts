import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceOf } from './difference.ts'

const tenth = fc.integer({ min: 0, max: 100_000 }).map((tenths) => tenths / 10)
const values = fc.array(fc.option(tenth), { maxLength: 4 })

describe('the difference between people', () => {
  it('is from the least to the most', () => {
    expect(differenceOf([12, 40.5, null, 7])).toEqual({
      kind: 'apart',
      most: 1,
      least: 3,
      by: 33.5,
    })
    expect(differenceOf([3, 3])).toEqual({ kind: 'same' })
    expect(differenceOf([3, null])).toEqual({ kind: 'unknown' })
  })

  it('is never taken from what is unknown', () => {
    fc.assert(
      fc.property(values, (all) => {
        const known = all.filter((value) => value !== null)
        const difference = differenceOf(all)
        expect(difference.kind === 'unknown').toBe(known.length < 2)
        if (difference.kind !== 'apart') return
        const { most, least, by } = difference
        expect(all[most]).toBe(Math.max(...known))
        expect(all[least]).toBe(Math.min(...known))
        expect(by).toBeCloseTo(all[most]! - all[least]!, 5)
      }),
    )
  })

  it('names nobody where all are alike', () => {
    fc.assert(
      fc.property(tenth, fc.integer({ min: 2, max: 4 }), (value, people) => {
        expect(differenceOf(Array.from({ length: people }, () => value))).toEqual({ kind: 'same' })
      }),
    )
  })
})
