import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phantomOf } from './phantom-shape.ts'

const score = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null })
const fourScores = fc.tuple(score, score, score, score)

describe('the phantom in the scope', () => {
  it('has a corner for each dimension that is known, never beyond the glass', () => {
    fc.assert(
      fc.property(fourScores, (scores) => {
        const { corners } = phantomOf(scores, 'ltr')
        expect(corners).toHaveLength(scores.filter((each) => each !== null).length)
        for (const [x, y] of corners) expect(Math.hypot(x, y)).toBeLessThanOrEqual(100.02)
      }),
    )
  })

  it('looks the other way where reading begins on the right', () => {
    fc.assert(
      fc.property(fourScores, (scores) => {
        const mirrored = phantomOf(scores, 'rtl').corners.map(([x, y]) => [-x + 0, y])
        expect(mirrored).toEqual(phantomOf(scores, 'ltr').corners.map(([x, y]) => [x + 0, y]))
      }),
    )
  })

  it('has two eyes of the same height within its bounds, or none where it is too small', () => {
    fc.assert(
      fc.property(fourScores, (scores) => {
        const { corners, eyes } = phantomOf(scores, 'ltr')
        expect([0, 2]).toContain(eyes.length)
        for (const { y, size } of eyes) {
          expect(size).toBeGreaterThan(0)
          expect(y).toBeGreaterThanOrEqual(Math.min(...corners.map(([, each]) => each)))
          expect(y).toBeLessThanOrEqual(Math.max(...corners.map(([, each]) => each)))
        }
      }),
    )
    expect(phantomOf([100, 100, 100, 100], 'ltr').eyes).toHaveLength(2)
    expect(phantomOf([0, 0, 0, 0], 'ltr').eyes).toEqual([])
    expect(phantomOf([90, null, null, null], 'ltr')).toMatchObject({ shape: '', eyes: [] })
  })
})
