import { describe, expect, it } from 'vitest'
import { streaksOf } from './streaks.ts'

const nineDaysUntilThe19th = {
  firstDay: '2026-11-11',
  counts: [1, 1, 1, 1, 1, 1, 1, 1, 1, 0],
}
const currentAt = (moment: string, calendar = nineDaysUntilThe19th) =>
  streaksOf(calendar, new Date(moment)).current

describe('The current streak', () => {
  it('goes on in the evening of the next day, west of Greenwich', () => {
    expect(currentAt('2026-11-20T20:00:00-08:00')).toBe(9)
  })
  it('is over when that day has ended at UTC−12', () => {
    expect(currentAt('2026-11-20T23:59:59-12:00')).toBe(9)
    expect(currentAt('2026-11-21T00:00:00-12:00')).toBe(0)
  })
  it('counts a day that has only begun east of Greenwich', () => {
    const withToday = { ...nineDaysUntilThe19th, counts: Array.from({ length: 11 }, () => 1) }
    expect(currentAt('2026-11-21T00:30:00+14:00', withToday)).toBe(11)
    expect(currentAt('2026-11-21T08:00:00+09:00', withToday)).toBe(11)
  })
})

describe('The streaks of a calendar', () => {
  it('are the longest run and all contributions as well', () => {
    const calendar = { firstDay: '2026-11-11', counts: [2, 3, 0, 4] }
    expect(streaksOf(calendar, new Date('2026-11-14T12:00:00Z'))).toEqual({
      current: 1,
      longest: 2,
      total: 9,
    })
  })
})
