/** When somebody does things: days by weekday, week and trend, hours by the clock on their wall. */
import { hourWeights, weekdayWeights } from './distributions.ts'
import { drawLogNormal } from './log-normal.ts'
import { integerBetween, weightedIndex, type Random } from './random.ts'

const dayMilliseconds = 86_400_000

/** Assumed, for want of a source: some weeks are busy and some are quiet, by this much. */
const weekMood = { mean: 0, deviation: 0.7 }

export type Period = { from: Date; to: Date }

/**
 * `count` moments of the period in order, as wall clock readings in UTC fields. `growing` means that
 * the pace rises with the square of the time since the start.
 */
export function drawMoments(
  random: Random,
  period: Period,
  count: number,
  rhythm: 'steady' | 'growing',
): Date[] {
  const days = daysOf(period)
  if (days.length === 0 || count === 0) return []
  const moods = days.map(() => drawLogNormal(random, weekMood))
  const drawDay = weightedIndex(
    days.map((day, index) => {
      const progress = (index + 1) / days.length
      const trend = rhythm === 'growing' ? progress * progress : 1
      const mood = moods[Math.floor(index / 7)] ?? 1
      return trend * mood * (weekdayWeights[day.getUTCDay()] ?? 0)
    }),
  )
  const drawHour = weightedIndex(hourWeights)
  return Array.from({ length: count }, () => {
    const day = days[drawDay(random)]?.getTime() ?? 0
    const seconds = drawHour(random) * 3600 + integerBetween(random, 0, 3599)
    return new Date(day + seconds * 1000)
  }).toSorted((one, other) => one.getTime() - other.getTime())
}

/** Midnights of the whole days of the period. */
function daysOf({ from, to }: Period): Date[] {
  const first = Math.ceil(from.getTime() / dayMilliseconds)
  const last = Math.floor(to.getTime() / dayMilliseconds)
  return Array.from(
    { length: Math.max(0, last - first) },
    (_, index) => new Date((first + index) * dayMilliseconds),
  )
}
