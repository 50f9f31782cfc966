/**
 * The spans of time that insights are told of. Each is made of whole weeks (Monday to Sunday, UTC),
 * joined until they hold enough scans, and is told as it is for ever: spans do not overlap, and every
 * period that one can ask for is a sum of them. So two answers never differ by less than a span, and
 * to subtract one from another gives nothing that is not told anyhow.
 */

export type DayCount = { day: string; scans: number }
/** First and last day (UTC, ISO). */
export type Block = { from: string; to: string; scans: number }

const dayMilliseconds = 86_400_000
const daysOfWeek = 7
/** Yesterday is counted still, for messages on their way. */
const unsettledDays = 2

/** The spans with at least `least` scans each, from the first day that counts; `today` is an ISO day. */
export function blocksOf(days: readonly DayCount[], today: string, least: number): Block[] {
  const lastSettled = numberOf(today) - unsettledDays
  const byWeek = new Map<number, number>()
  for (const { day, scans } of days) {
    const monday = mondayOf(numberOf(day))
    byWeek.set(monday, (byWeek.get(monday) ?? 0) + scans)
  }
  const blocks: Block[] = []
  let from: number | null = null
  let scans = 0
  for (const [monday, ofWeek] of [...byWeek].toSorted(([one], [two]) => one - two)) {
    const sunday = monday + daysOfWeek - 1
    if (sunday > lastSettled) break
    from ??= monday
    scans += ofWeek
    if (scans < least) continue
    blocks.push({ from: dayOf(from), to: dayOf(sunday), scans })
    from = null
    scans = 0
  }
  return blocks
}

/** Those that ended in the last so many settled days and are not longer than that. */
export function blocksWithin(blocks: readonly Block[], today: string, days: number): Block[] {
  const lastSettled = numberOf(today) - unsettledDays
  return blocks.filter(({ from, to }) => {
    const isRecent = numberOf(to) > lastSettled - days
    return isRecent && numberOf(to) - numberOf(from) < days
  })
}

/** Days since 1970. */
function numberOf(day: string): number {
  return Math.floor(Date.parse(day) / dayMilliseconds)
}

function dayOf(number: number): string {
  return new Date(number * dayMilliseconds).toISOString().slice(0, '2026-01-31'.length)
}

/** 1970 began on a Thursday, three days after a Monday. */
function mondayOf(number: number): number {
  return number - ((((number + 3) % daysOfWeek) + daysOfWeek) % daysOfWeek)
}
