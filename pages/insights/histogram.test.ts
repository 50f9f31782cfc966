import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf, countAxis, scoreAxis, unknownIn, type Axis, type Step } from './histogram.ts'

const step = fc
  .tuple(fc.nat({ max: 19 }), fc.integer({ min: 1, max: 20 }), fc.nat({ max: 5_000 }))
  .map(([at, width, count]): Step => {
    const to = 5 * (at + width)
    return { from: 5 * at, to: to >= 100 ? null : to, count }
  })
const steps = fc.array(step, { minLength: 1, maxLength: 12 })
const axis = fc.constantFrom<Axis>(scoreAxis, countAxis)

describe('the columns of a distribution', () => {
  it('have the area of all scans whose value is known', () => {
    fc.assert(
      fc.property(steps, axis, (all, on) => {
        const columns = columnsOf([...all, { from: null, to: null, count: 7 }], on)
        const area = columns.reduce(
          (sum, { start, end, density }) => sum + (end - start) * density,
          0,
        )
        expect(area).toBeCloseTo(
          all.reduce((sum, { count }) => sum + count, 0),
          5,
        )
      }),
    )
  })

  it('stand side by side without a gap, each wider than nothing', () => {
    fc.assert(
      fc.property(steps, axis, (all, on) => {
        const columns = columnsOf(all, on)
        for (const [index, { start, end }] of columns.entries()) {
          expect(end).toBeGreaterThan(start)
          if (index > 0) expect(start).toBe(columns[index - 1]!.end)
        }
      }),
    )
  })

  it('add up where spans joined steps in different ways', () => {
    const columns = columnsOf(
      [
        { from: 0, to: 10, count: 100 },
        { from: 0, to: 5, count: 30 },
        { from: 5, to: 10, count: 20 },
      ],
      scoreAxis,
    )
    expect(columns).toEqual([
      { start: 0, end: 5, density: 16 },
      { start: 5, end: 10, density: 14 },
    ])
  })

  it('are of nobody whose value is unknown, who is told apart', () => {
    const unknown = { from: null, to: null, count: 40 }
    expect(columnsOf([unknown], countAxis)).toEqual([])
    expect(unknownIn([unknown, { from: 0, to: 1, count: 3 }])).toBe(40)
  })

  it('take one doubling for a step without end', () => {
    const [column] = columnsOf([{ from: 1023, to: null, count: 5 }], countAxis)
    expect(column).toEqual({ start: 10, end: 11, density: 5 })
  })
})
