/** The calendar of contributions: whole weeks from Sunday, the days being the author's own. */
import type { Contribution } from '../record/index.ts'

const dayMilliseconds = 86_400_000
const dayNumber = (date: string) => Date.parse(date) / dayMilliseconds
const dateOf = (day: number) => new Date(day * dayMilliseconds).toISOString().slice(0, 10)
/** Day 0, 1970-01-01, was a Thursday. */
const weekdayOf = (day: number) => (((day + 4) % 7) + 7) % 7

const levels = [
  'NONE',
  'FIRST_QUARTILE',
  'SECOND_QUARTILE',
  'THIRD_QUARTILE',
  'FOURTH_QUARTILE',
] as const
const colors = ['#ebedf0', '#9be9a8', '#40c463', '#30a14e', '#216e39'] as const

/**
 * The days of a span, and those at its ends that its contributions fall on where the author lives:
 * the days' sum is the total.
 */
export function contributionCalendar(contributions: readonly Contribution[], from: Date, to: Date) {
  const counts = new Map<number, number>()
  let first = dayNumber(from.toISOString().slice(0, 10))
  let last = dayNumber(to.toISOString().slice(0, 10))
  for (const { occurredAt } of contributions) {
    const day = dayNumber(occurredAt.slice(0, 10))
    counts.set(day, (counts.get(day) ?? 0) + 1)
    first = Math.min(first, day)
    last = Math.max(last, day)
  }
  const most = Math.max(1, ...counts.values())
  const levelOf = (count: number) => (count === 0 ? 0 : Math.max(1, Math.ceil((4 * count) / most)))

  const weeks: number[][] = []
  for (let day = first; day <= last; day += 1) {
    if (day === first || weekdayOf(day) === 0) weeks.push([])
    weeks.at(-1)!.push(day)
  }
  return {
    totalContributions: contributions.length,
    isHalloween: false,
    colors: colors.slice(1),
    weeks: weeks.map((days) => ({
      firstDay: dateOf(days[0]!),
      contributionDays: () =>
        days.map((day) => {
          const contributionCount = counts.get(day) ?? 0
          return {
            date: dateOf(day),
            weekday: weekdayOf(day),
            contributionCount,
            contributionLevel: levels[levelOf(contributionCount)],
            color: colors[levelOf(contributionCount)],
          }
        }),
    })),
  }
}
