/** Contributions of one span of time, and how those of two spans join into one. */
import {
  known,
  type Calendar,
  type Evidence,
  type Field,
  type Repository,
  type UnknownReason,
  unknown,
} from '../../../shared/evidence/index.ts'

export type Contributions = Pick<
  Evidence,
  'activeYears' | 'calendar' | 'totals' | 'totalsByRepository'
> & { contributed: Field<Repository[]> }

/** Contributions of which nothing is known. */
export function unknownContributions(reason: UnknownReason): Contributions {
  const field = unknown(reason)
  const fields = { commits: field, pullRequests: field, reviews: field, issues: field }
  return {
    activeYears: field,
    calendar: field,
    totals: fields,
    totalsByRepository: fields,
    contributed: field,
  }
}

/** The contributions of two neighbouring spans, the earlier first. Half a count is unknown. */
export function joinContributions(earlier: Contributions, later: Contributions): Contributions {
  const add = (one: number, two: number) => one + two
  return {
    activeYears: both(earlier.activeYears, later.activeYears, (one, two) =>
      [...new Set([...one, ...two])].sort((a, b) => a - b),
    ),
    calendar: both(earlier.calendar, later.calendar, joinCalendars),
    totals: eachCount(earlier.totals, later.totals, add),
    totalsByRepository: eachCount(earlier.totalsByRepository, later.totalsByRepository, joinCounts),
    contributed: both(earlier.contributed, later.contributed, (one, two) => {
      const byName = new Map([...one, ...two].map((item) => [item.nameWithOwner, item]))
      return [...byName.values()]
    }),
  }
}

function both<Value>(
  one: Field<Value>,
  two: Field<Value>,
  join: (one: Value, two: Value) => Value,
): Field<Value> {
  if (!one.known) return one
  if (!two.known) return two
  return known(join(one.value, two.value), two.source, two.at)
}

function eachCount<Value>(
  one: Record<'commits' | 'pullRequests' | 'reviews' | 'issues', Field<Value>>,
  two: Record<'commits' | 'pullRequests' | 'reviews' | 'issues', Field<Value>>,
  join: (one: Value, two: Value) => Value,
) {
  return {
    commits: both(one.commits, two.commits, join),
    pullRequests: both(one.pullRequests, two.pullRequests, join),
    reviews: both(one.reviews, two.reviews, join),
    issues: both(one.issues, two.issues, join),
  }
}

function joinCounts(one: Record<string, number>, two: Record<string, number>) {
  const joined = { ...one }
  for (const [name, count] of Object.entries(two)) joined[name] = (joined[name] ?? 0) + count
  return joined
}

const dayMilliseconds = 86_400_000

function joinCalendars(one: Calendar, two: Calendar): Calendar {
  const byDay = new Map<number, number>()
  for (const { firstDay, counts } of [one, two]) {
    const start = Date.parse(firstDay) / dayMilliseconds
    counts.forEach((count, index) => {
      byDay.set(start + index, (byDay.get(start + index) ?? 0) + count)
    })
  }
  const first = Math.min(...byDay.keys())
  const length = byDay.size === 0 ? 0 : Math.max(...byDay.keys()) - first + 1
  return {
    firstDay:
      byDay.size === 0
        ? one.firstDay
        : new Date(first * dayMilliseconds).toISOString().slice(0, 10),
    counts: Array.from({ length }, (_, index) => byDay.get(first + index) ?? 0),
  }
}
