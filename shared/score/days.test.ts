import { describe, expect, it } from 'vitest'
import { activeDaysOf, currentRun, dateOfDay, dayOf, longestRun, offsetOf } from './days.ts'

const firstDay = '2026-03-01'
const first = Date.parse(firstDay) / 86_400_000

/** Runs of the days with a count above zero. */
function runs(counts: number[], asOf = '2026-03-04T12:00:00Z') {
  const days = activeDaysOf({ firstDay, counts }, first, first + counts.length - 1)
  return { longest: longestRun(days), current: currentRun(new Set(days), new Date(asOf)) }
}

describe('a streak', () => {
  it('counts days in a row', () => {
    expect(runs([5, 3, 2, 7])).toEqual({ longest: 4, current: 4 })
  })
  it('goes on while only today is missing', () => {
    expect(runs([5, 3, 2, 0])).toEqual({ longest: 3, current: 3 })
  })
  it('ends when today and yesterday are missing', () => {
    expect(runs([5, 3, 0, 0])).toEqual({ longest: 2, current: 0 })
  })
  it.each([
    ['a moment before that day ends at UTC−12', '2026-03-05T11:59:59Z', 3],
    ['as soon as it has ended there', '2026-03-05T12:00:00Z', 0],
  ])('goes on until the day after it has ended everywhere: %s', (_, asOf, current) => {
    expect(runs([5, 3, 2, 0], asOf).current).toBe(current)
  })
  it.each([
    ['at UTC+14, where the fourth of March has begun', '2026-03-03T10:00:00Z'],
    ['at UTC+14, while it is still the second at UTC−12', '2026-03-03T11:00:00Z'],
    ['at UTC−12, where it has not ended', '2026-03-05T11:00:00Z'],
  ])('counts a contribution on the fourth: %s', (_, asOf) => {
    expect(runs([5, 3, 2, 1], asOf).current).toBe(4)
  })
  it('is not broken by a tomorrow without contributions', () => {
    expect(runs([5, 3, 2, 0], '2026-03-03T11:00:00Z').current).toBe(3)
  })
})

describe('the days of a calendar', () => {
  it('outside the window are left out', () => {
    expect(activeDaysOf({ firstDay, counts: [1, 1, 1, 1] }, first + 1, first + 2)).toEqual([
      first + 1,
      first + 2,
    ])
  })
  it('of 1970 or of the future do not run away', () => {
    expect(activeDaysOf({ firstDay: '1970-01-01', counts: [1] }, first, first + 3)).toEqual([])
    expect(activeDaysOf({ firstDay: '2999-01-01', counts: [1] }, first, first + 3)).toEqual([])
  })
})

describe('the day of a moment', () => {
  const moment = Date.parse('2026-03-02T05:00:00Z')
  it.each([
    ['2026-03-01T21:00:00-08:00', '2026-03-01'],
    ['2026-03-02T14:00:00+09:00', '2026-03-02'],
    ['2026-03-02T05:00:00Z', '2026-03-02'],
  ])("of %s is the author's own: %s", (dateTime, date) => {
    expect(Date.parse(dateTime)).toBe(moment)
    expect(dateOfDay(dayOf(moment, offsetOf(dateTime)))).toBe(date)
  })
})
