import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayMilliseconds } from '../../score/days.ts'
import { drawnIn, pointsOf } from '../drawn.fixture.ts'
import { heatDaysOf, heatMap, type HeatDay } from './heat-map.ts'

const calendar = fc
  .record({
    first: fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    }),
    counts: fc.array(fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)), {
      minLength: 1,
      maxLength: 380,
    }),
  })
  .map(({ first, counts }) => ({ firstDay: first.toISOString().slice(0, 10), counts }))
const place = { x: 24, y: 60, pitch: 10, legend: null }
const weekday = fc.nat(6)
const weeks = fc.integer({ min: 1, max: 60 })

/** The level that is painted last on each square, by `week row`. */
function levelsPainted(svg: string): Map<string, number> {
  const painted = new Map<string, number>()
  for (const { attributes } of drawnIn(svg)) {
    const level = /^heat-(\d)$/.exec(attributes['class'] ?? '')?.[1]
    if (level === undefined) continue
    for (const row of attributes['d']!.split(/(?=M)/))
      for (const square of squaresUnder(pointsOf(row))) painted.set(square, Number(level))
  }
  return painted
}

/** The squares that a path along a row dips around. */
function squaresUnder(points: readonly [number, number][]): string[] {
  const top = points[0]![1]
  return points.flatMap(([from, y], index) => {
    const next = points[index + 1]
    if (y !== top + 1 || next?.[1] !== top + 1) return []
    return Array.from({ length: next[0] - from }, (_, along) => `${from + along} ${top}`)
  })
}

const levelsMeant = (days: readonly HeatDay[]) =>
  new Map(days.map(({ week, row, level }) => [`${week} ${row}`, level]))

describe('the days of a heat map', () => {
  it('are all those of the calendar, once each and in order', () => {
    fc.assert(
      fc.property(calendar, weekday, ({ firstDay, counts }, first) => {
        const days = heatDaysOf({ firstDay, counts }, 60, first)
        const day = Date.parse(firstDay) / dayMilliseconds
        expect(days.map((one) => one.day)).toEqual(counts.map((_, index) => day + index))
        expect(levelsMeant(days).size).toBe(days.length)
      }),
    )
  })

  it('stand in the row of their weekday', () => {
    fc.assert(
      fc.property(calendar, weekday, weeks, (one, first, most) => {
        for (const { day, row } of heatDaysOf(one, most, first))
          expect(row).toBe((new Date(day * dayMilliseconds).getUTCDay() - first + 7) % 7)
      }),
    )
  })

  it('are the last ones where there are more weeks than room', () => {
    fc.assert(
      fc.property(calendar, weekday, weeks, (one, first, most) => {
        const days = heatDaysOf(one, most, first)
        expect(days.at(-1)!.day).toBe(heatDaysOf(one, 60, first).at(-1)!.day)
        for (const { week } of days) expect(week >= 0 && week < most).toBe(true)
      }),
    )
  })

  it('have no shade without a contribution, and no lower one for more', () => {
    fc.assert(
      fc.property(calendar, ({ firstDay, counts }) => {
        const days = heatDaysOf({ firstDay, counts }, 60, 0)
        const ranked = days
          .map(({ level }, index) => ({ level, count: counts[index]! }))
          .toSorted((one, two) => one.count - two.count)
        for (const [index, { level, count }] of ranked.entries()) {
          expect(level === 0).toBe(count === 0)
          expect(level).toBeGreaterThanOrEqual(ranked[index - 1]?.level ?? 0)
        }
      }),
    )
  })
})

describe('a heat map', () => {
  it('paints every day in its shade, and nothing else', () => {
    fc.assert(
      fc.property(calendar, weekday, weeks, (one, first, most) => {
        const days = heatDaysOf(one, most, first)
        expect(levelsPainted(heatMap(days, place))).toEqual(levelsMeant(days))
      }),
    )
  })

  it('stays within its weeks', () => {
    fc.assert(
      fc.property(calendar, weekday, weeks, (one, first, most) => {
        const map = heatMap(heatDaysOf(one, most, first), place)
        for (const { box } of drawnIn(map)) {
          if (!box) continue
          expect(box.left).toBeGreaterThanOrEqual(24)
          expect(box.right).toBeLessThanOrEqual(24 + most * 10 + 0.001)
          expect(box.top).toBeGreaterThanOrEqual(60)
          expect(box.bottom).toBeLessThanOrEqual(60 + 7 * 10)
        }
      }),
    )
  })

  it('shows what its shades mean beside the days', () => {
    const days = heatDaysOf({ firstDay: '2026-01-04', counts: [0, 1, 2, 3, 4] }, 1, 0)
    const map = heatMap(days, { ...place, legend: { x: 100, y: 200 } })
    const shades = drawnIn(map).filter(({ attributes }) => attributes['class']?.startsWith('heat-'))
    expect(shades).toHaveLength(5)
    for (const { attributes } of shades) {
      const points = pointsOf(attributes['d']!.slice(attributes['d']!.lastIndexOf('M')))
      const level = Number(attributes['class']!.slice('heat-'.length))
      expect([points[0]![0] * 10 + 24, points[0]![1] * 10 + 60]).toEqual([100 + level * 10, 200])
    }
  })
})
