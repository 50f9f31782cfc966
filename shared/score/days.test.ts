import { describe, expect, it } from 'vitest'
import { activeDaysOf, currentRun, dateOfDay, dayOf, longestRun, offsetOf } from './days.ts'

const firstDay = '2026-03-01'
const first = Date.parse(firstDay) / 86_400_000

/** Days with a count above zero, and today as the last of them unless it is given. */
function runs(counts: number[], today = first + counts.length - 1) {
  const days = activeDaysOf({ firstDay, counts }, first, first + counts.length - 1)
  return { longest: longestRun(days), current: currentRun(new Set(days), today) }
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
  it('counts tomorrow, where it has begun east of here', () => {
    expect(runs([5, 3, 2, 1], first + 2)).toEqual({ longest: 4, current: 4 })
  })
  it('is not broken by a tomorrow without contributions', () => {
    expect(runs([5, 3, 2, 0], first + 2)).toEqual({ longest: 3, current: 3 })
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
