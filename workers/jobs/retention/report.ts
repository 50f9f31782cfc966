/** What was found in the stores, as a report on whether everything ends when it has to. */
import type { Retention, RetentionClass } from '../../../shared/api/retention.ts'
import { classesByPrefix, classNames, classRules, notCounted, type ClassName } from './classes.ts'

/** Things of one class in one store. Moments are milliseconds since 1970. */
export type Stock = {
  /** Null for names that no class has. */
  of: ClassName | null
  count: number
  isWhole: boolean
  /** When the oldest was made; null where there is none, or nobody knows. */
  oldestAt: number | null
  /** When the first and the last of them end; null where none does. */
  firstEnd: number | null
  lastEnd: number | null
  /** How many have no end. */
  endless: number
}

/** What one store holds; null where it did not say. */
export type Finding = { classes: readonly ClassName[]; stocks: readonly Stock[] | null }

/** Something in a store of names. */
export type Entry = { name: string; endsAt: number | null }

/** Sums up entries by the prefix of their names. */
export function stocksOf(entries: readonly Entry[], isWhole: boolean): Stock[] {
  const byClass = Map.groupBy(entries, ({ name }) => {
    const prefix = name.slice(0, name.indexOf(':'))
    return Object.hasOwn(classesByPrefix, prefix) ? classesByPrefix[prefix]! : null
  })
  return [...byClass].map(([of, all]) => {
    const ends = all.flatMap(({ endsAt }) => endsAt ?? [])
    const firstEnd = ends.length > 0 ? least(ends) : null
    const limit = of !== null && classRules[of].isAlike ? classRules[of].limitSeconds : null
    return {
      of,
      count: all.length,
      isWhole,
      // What lives for a fixed time was made so long before its end.
      oldestAt: firstEnd === null || limit === null ? null : firstEnd - limit * 1000,
      firstEnd,
      lastEnd: ends.length > 0 ? -least(ends.map((end) => -end)) : null,
      endless: all.length - ends.length,
    }
  })
}

/** The report at a moment (milliseconds since 1970). */
export function reportOf(findings: readonly Finding[], now: number): Retention {
  const stocks = findings.flatMap((finding) => finding.stocks ?? [])
  const silent = new Set(
    findings.filter((finding) => finding.stocks === null).flatMap(({ classes }) => classes),
  )
  const classes = classNames.map((name) => {
    const ofClass = stocks.filter(({ of }) => of === name)
    return classOf(name, silent.has(name) ? null : ofClass, now)
  })
  const strangers = stocks.filter(({ of }) => of === null)
  return {
    at: new Date(now).toISOString(),
    isKept: strangers.length === 0 && classes.every(({ isBreach }) => !isBreach),
    classes: strangers.length > 0 ? [...classes, strangersOf(strangers)] : classes,
    notCounted: [...notCounted],
  }
}

function classOf(name: ClassName, stocks: readonly Stock[] | null, now: number): RetentionClass {
  const { limitSeconds, graceSeconds } = classRules[name]
  if (stocks === null) {
    const unknown = { count: null, isWhole: false, oldestSeconds: null, nextEndSeconds: null }
    return { name, ...unknown, limitSeconds, isBreach: false }
  }
  const oldestAt = least(stocks.flatMap((stock) => stock.oldestAt ?? []))
  const firstEnd = least(stocks.flatMap((stock) => stock.firstEnd ?? []))
  const isBreach =
    limitSeconds !== null &&
    stocks.some(
      (stock) =>
        stock.endless > 0 ||
        isBefore(stock.oldestAt, now - (limitSeconds + graceSeconds) * 1000) ||
        isBefore(stock.firstEnd, now - graceSeconds * 1000) ||
        isBefore(now + (limitSeconds + graceSeconds) * 1000, stock.lastEnd),
    )
  return {
    name,
    count: stocks.reduce((sum, { count }) => sum + count, 0),
    isWhole: stocks.every(({ isWhole }) => isWhole),
    oldestSeconds: oldestAt === Infinity ? null : wholeMinutes(now - oldestAt),
    nextEndSeconds: firstEnd === Infinity ? null : wholeMinutes(firstEnd - now),
    limitSeconds,
    isBreach,
  }
}

/** What lies in a store of ours under a name that nothing here gives. */
function strangersOf(stocks: readonly Stock[]): RetentionClass {
  return {
    name: 'without a row',
    count: stocks.reduce((sum, { count }) => sum + count, 0),
    isWhole: stocks.every(({ isWhole }) => isWhole),
    oldestSeconds: null,
    nextEndSeconds: null,
    limitSeconds: 0,
    isBreach: true,
  }
}

const isBefore = (one: number | null, other: number | null) =>
  one !== null && other !== null && one < other

/** Infinity for none. */
function least(values: readonly number[]): number {
  return values.reduce((lowest, value) => Math.min(lowest, value), Infinity)
}

/** Rounded up: to the second an age would tell when somebody was here. */
function wholeMinutes(milliseconds: number): number {
  return Math.max(0, Math.ceil(milliseconds / 60_000) * 60)
}
