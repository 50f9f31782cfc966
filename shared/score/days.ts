/** Days as whole numbers since 1970, in the person's own time zone, and the runs that they form. */
import type { Calendar, Commit } from '../evidence/index.ts'

export const dayMilliseconds = 86_400_000
const minuteMilliseconds = 60_000

/** The number of the day that holds this moment, that many minutes east of Greenwich. */
export function dayOf(milliseconds: number, offsetMinutes = 0): number {
  return Math.floor((milliseconds + offsetMinutes * minuteMilliseconds) / dayMilliseconds)
}

/** `2026-01-31` for the number of a day. */
export function dateOfDay(day: number): string {
  return new Date(day * dayMilliseconds).toISOString().slice(0, 10)
}

/** Minutes east of Greenwich that an ISO 8601 date carries (`…+05:30`); `Z` is 0. */
export function offsetOf(dateTime: Commit['authoredAt']): number {
  const at = dateTime.length - '+00:00'.length
  const sign = dateTime.charAt(at)
  if (sign !== '+' && sign !== '-') return 0
  const minutes = Number(dateTime.slice(at + 1, at + 3)) * 60 + Number(dateTime.slice(at + 4))
  return sign === '-' ? -minutes : minutes
}

/** The days of a calendar with a contribution, between `first` and `last` inclusive. */
export function activeDaysOf(calendar: Calendar, first: number, last: number): number[] {
  const start = Date.parse(calendar.firstDay) / dayMilliseconds
  const days: number[] = []
  for (let day = Math.max(first, start); day <= last; day += 1) {
    const count = calendar.counts[day - start]
    if (count === undefined) break
    if (count > 0) days.push(day)
  }
  return days
}

/** The most days in a row; `days` ascend. */
export function longestRun(days: readonly number[]): number {
  let longest = 0
  let run = 0
  days.forEach((day, index) => {
    run = day - 1 === days[index - 1] ? run + 1 : 1
    longest = Math.max(longest, run)
  })
  return longest
}

/** The zone where days end last, twelve hours west of Greenwich. */
const farthestWest = -12 * 60

/**
 * The run that still goes on: today may be missing, today and yesterday may not (the rule of
 * DenverCoder1/github-readme-streak-stats). The days are the person's own, whose zone the calendar
 * does not tell: a run is over when the day after it has ended everywhere, and what has begun in
 * the east, where it may be two days later than in the farthest west, counts.
 */
export function currentRun(days: ReadonlySet<number>, asOf: Date): number {
  const today = dayOf(asOf.getTime(), farthestWest)
  const last = [today + 2, today + 1, today, today - 1].find((day) => days.has(day))
  if (last === undefined) return 0
  let run = 0
  while (days.has(last - run)) run += 1
  return run
}
