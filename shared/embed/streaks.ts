/** Days in a row with a contribution, on the calendar that GitHub keeps in the person's time zone. */
import type { Calendar } from '../evidence/index.ts'
import { activeDaysOf, currentRun, dayOf, longestRun } from '../score/days.ts'

/** The run that still goes on, the longest one, and all contributions of the calendar. */
export function streaksOf(
  calendar: Calendar,
  asOf: Date,
): { current: number; longest: number; total: number } {
  const first = dayOf(Date.parse(calendar.firstDay))
  const days = activeDaysOf(calendar, first, first + calendar.counts.length)
  return {
    current: currentRun(new Set(days), asOf),
    longest: longestRun(days),
    total: calendar.counts.reduce((sum, count) => sum + count, 0),
  }
}
