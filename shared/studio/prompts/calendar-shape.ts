/** How a year of contributions is spread, as one of a few words. */
import type { EmbedFacts } from '../../embed/facts.ts'

export const calendarShapes = [
  'unknown',
  'quiet',
  'weekdays',
  'weekends',
  'bursts',
  'steady',
  'varied',
] as const
export type CalendarShape = (typeof calendarShapes)[number]

/** Fewer days than one in a fortnight. */
const quietShare = 1 / 14
/** Two of seven days are weekends: without them, and mostly then. */
const weekdayShare = 0.08
const weekendShare = 0.45
const burstDays = 0.1
const burstShare = 0.6
const steadyShare = 0.6

/** The first that holds, in the order of the list; weekdays only where the first day is a date. */
export function calendarShapeOf(calendar: EmbedFacts['calendar']): CalendarShape {
  if (!calendar) return 'unknown'
  const { counts } = calendar
  const total = counts.reduce((sum, count) => sum + count, 0)
  const active = counts.filter((count) => count > 0).length
  if (total === 0 || active < counts.length * quietShare) return 'quiet'
  const isDate = /^\d{4}-\d\d-\d\d$/.test(calendar.firstDay)
  const first = isDate ? new Date(calendar.firstDay).getUTCDay() : Number.NaN
  if (!Number.isNaN(first)) {
    const isWeekend = (index: number) => [0, 6].includes((first + index) % 7)
    const weekends = counts.reduce((sum, count, index) => sum + (isWeekend(index) ? count : 0), 0)
    if (weekends < total * weekdayShare) return 'weekdays'
    if (weekends >= total * weekendShare) return 'weekends'
  }
  const most = counts
    .toSorted((one, two) => two - one)
    .slice(0, Math.ceil(counts.length * burstDays))
  if (most.reduce((sum, count) => sum + count, 0) >= total * burstShare) return 'bursts'
  return active >= counts.length * steadyShare ? 'steady' : 'varied'
}
