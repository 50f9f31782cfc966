/**
 * Wall clocks of the samples. The rules of summer time are written out here, since the time zones
 * that a JavaScript engine knows change with its version and the samples must not.
 */

/** Offsets from UTC in minutes, and when each applies. */
type Zone = { standard: number; summer: number; isSummer: (local: Date) => boolean }

const hours = 60
const never = () => false

/** Last Sunday of March to last Sunday of October. */
const europeanSummer = (local: Date) =>
  local >= sunday(local, 2, 'last') && local < sunday(local, 9, 'last')
/** Second Sunday of March to first Sunday of November. */
const americanSummer = (local: Date) => local >= sunday(local, 2, 2) && local < sunday(local, 10, 1)
/** Last Sunday of September to first Sunday of April. */
const newZealandSummer = (local: Date) =>
  local >= sunday(local, 8, 'last') || local < sunday(local, 3, 1)

const fixed = (standard: number): Zone => ({ standard, summer: standard, isSummer: never })

export const zones = {
  utc: fixed(0),
  london: { standard: 0, summer: hours, isSummer: europeanSummer },
  berlin: { standard: hours, summer: 2 * hours, isSummer: europeanSummer },
  kyiv: { standard: 2 * hours, summer: 3 * hours, isSummer: europeanSummer },
  nairobi: fixed(3 * hours),
  kolkata: fixed(5.5 * hours),
  kathmandu: fixed(5.75 * hours),
  manila: fixed(8 * hours),
  auckland: { standard: 12 * hours, summer: 13 * hours, isSummer: newZealandSummer },
  saoPaulo: fixed(-3 * hours),
  newYork: { standard: -5 * hours, summer: -4 * hours, isSummer: americanSummer },
  losAngeles: { standard: -8 * hours, summer: -7 * hours, isSummer: americanSummer },
} satisfies Record<string, Zone>
export type ZoneName = keyof typeof zones

/**
 * A moment written with its clock's offset, as git writes it (`2026-03-01T09:30:00+05:45`). `local`
 * carries the time of the wall in its UTC fields.
 */
export function stamp(local: Date, zone: ZoneName): string {
  return withOffset(local, offsetMinutes(local, zone))
}

/** The same wall clock reading with a given offset from UTC. */
function withOffset(local: Date, minutes: number): string {
  const sign = minutes < 0 ? '-' : '+'
  const size = Math.abs(minutes)
  return `${local.toISOString().slice(0, 19)}${sign}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`
}

/** The moment as GitHub's API writes it: in UTC, to the second, with `Z`. */
export function utcStamp(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`
}

/** The moment at which a clock on the wall of the zone shows `local`. */
export function momentOf(local: Date, zone: ZoneName): Date {
  return new Date(local.getTime() - offsetMinutes(local, zone) * 60_000)
}

/** What a clock on the wall of the zone shows at the moment. */
export function localOf(moment: Date, zone: ZoneName): Date {
  const guess = new Date(moment.getTime() + zones[zone].standard * 60_000)
  return new Date(moment.getTime() + offsetMinutes(guess, zone) * 60_000)
}

function offsetMinutes(local: Date, zone: ZoneName): number {
  const { standard, summer, isSummer } = zones[zone]
  return isSummer(local) ? summer : standard
}

/** Midnight of a Sunday in the year of `local`: the first, the second, … or the last of a month. */
function sunday(local: Date, month: number, which: number | 'last'): Date {
  const year = local.getUTCFullYear()
  if (which === 'last') {
    const lastDay = new Date(Date.UTC(year, month + 1, 0))
    return new Date(Date.UTC(year, month + 1, -lastDay.getUTCDay()))
  }
  const weekdayOfFirst = new Date(Date.UTC(year, month, 1)).getUTCDay()
  return new Date(Date.UTC(year, month, 1 + ((7 - weekdayOfFirst) % 7) + 7 * (which - 1)))
}

const twoDigits = (value: number) => String(value).padStart(2, '0')
