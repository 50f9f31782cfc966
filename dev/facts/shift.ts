/**
 * Facts speak for a fixed moment; a stand-in that people play with speaks for today. Shifting moves
 * all dates by the same number of whole days, so that hours and gaps stay what they were, and a streak
 * that went on then goes on now. Weekdays move with them: people with free Sundays may have free
 * Wednesdays.
 */
import type { Developer } from './developer.ts'
import type { Developers } from './developers.ts'

const dayMilliseconds = 86_400_000

/** The same developers, as if their facts spoke for the day that ends `now`. */
export function shiftedTo(developers: Developers, now: Date): Developers {
  const shifted = new Map<string, Developer>()
  const daysSince = (login: string) => {
    const asOf = developers.asOf(login)
    return asOf === null ? 0 : Math.floor((now.getTime() - Date.parse(asOf)) / dayMilliseconds)
  }
  return {
    logins: developers.logins,
    find(login) {
      const developer = developers.find(login)
      if (!developer) return null
      const kept = shifted.get(developer.login)
      if (kept) return kept
      const moved = shiftDates(developer, daysSince(login) * dayMilliseconds) as Developer
      shifted.set(developer.login, moved)
      return moved
    },
    asOf: () => null,
  }
}

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/

function shiftDates(value: unknown, milliseconds: number): unknown {
  if (milliseconds === 0) return value
  if (typeof value === 'string') {
    const offset = dateTime.exec(value)?.[1]
    return offset === undefined ? value : shiftDate(value, offset, milliseconds)
  }
  if (Array.isArray(value)) return value.map((item) => shiftDates(item, milliseconds))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, shiftDates(item, milliseconds)]),
  )
}

/** The local time moves; the author's offset stays. Dates of the far past are marks, and stay. */
function shiftDate(date: string, offset: string, milliseconds: number): string {
  const local = Date.parse(`${date.slice(0, -offset.length)}Z`)
  if (local < Date.UTC(1990, 0)) return date
  return new Date(local + milliseconds).toISOString().replace(/(\.000)?Z$/, offset)
}
