/** Reads what the reviews of one repository counted: makes every name there could be, and asks for them. */
import { mostDismissedRules, type ReviewCounts } from '../../../shared/api/review-counts.ts'
import { leastForShares, openTimes, type CountedSpan } from '../../../shared/review/counted.ts'
import { categories, severities } from '../../../shared/review/finding.ts'
import { dayMilliseconds } from '../../../shared/score/days.ts'
import {
  dateOf,
  endings,
  monthOf,
  nameOf,
  outcomes,
  weekOf,
  type Countable,
  type Outcome,
} from './count-names.ts'

type Asked = {
  key: CryptoKey
  weeks: CountedSpan
  /** The closed list of what rules there are. */
  rules: readonly string[]
  now: number
  read: (names: string[]) => Promise<Record<string, number>>
}

type Cell = Countable & { n: number }

/** What was counted in these weeks, and whether there was anything. Rejects where it cannot be read. */
export async function readCounts(
  asked: Asked,
): Promise<{ counts: ReviewCounts; isEmpty: boolean }> {
  const { key, rules, now, read } = asked
  const weeks = weeksUntil(now, asked.weeks)
  const all = countables(weeks, rules)
  const names = await Promise.all(all.map((one) => nameOf(key, one)))
  const counts = await read(names)
  const cells = all.flatMap((one, at): Cell[] => {
    const n = counts[names[at]!]
    return n === undefined ? [] : [{ ...one, n }]
  })
  return { counts: told(cells, weeks, now), isEmpty: cells.length === 0 }
}

/** Mondays, the earliest first. */
function weeksUntil(now: number, count: number): string[] {
  const last = Date.parse(weekOf(now))
  return Array.from({ length: count }, (_, at) =>
    dateOf(last - (count - 1 - at) * 7 * dayMilliseconds),
  )
}

function countables(weeks: readonly string[], rules: readonly string[]): Countable[] {
  const months = [...new Set(weeks.map(monthOf))]
  const decisions = outcomes.filter((outcome) => outcome !== 'found')
  return [
    ...weeks.flatMap((week) => [
      ...outcomes.flatMap((outcome) =>
        categories.flatMap((category) =>
          severities.map((severity) => {
            return { of: 'finding', week, outcome, category, severity } as const
          }),
        ),
      ),
      ...openTimes.map((time) => ({ of: 'time', week, time }) as const),
      ...endings.map((ending) => ({ of: 'review', week, ending }) as const),
    ]),
    ...months.flatMap((month) =>
      rules.flatMap((rule) =>
        decisions.map((outcome) => ({ of: 'rule', month, rule, outcome }) as const),
      ),
    ),
  ]
}

type Of<Kind extends Countable['of']> = Extract<Cell, { of: Kind }>

function told(cells: readonly Cell[], weeks: readonly string[], now: number): ReviewCounts {
  const of = <Kind extends Countable['of']>(kind: Kind) =>
    cells.filter((cell): cell is Of<Kind> => cell.of === kind)
  const [findings, reviews, times] = [of('finding'), of('review'), of('time')]
  const ended = (ending: string) => sum(reviews.filter((cell) => cell.ending === ending))
  return {
    from: weeks[0]!,
    to: dateOf(now),
    weeks: weeks.length,
    reviews: { whole: ended('whole'), partial: ended('partial') },
    all: decidedOf(findings),
    byWeek: weeks.map((week) => ({
      week,
      reviews: sum(reviews.filter((cell) => cell.week === week)),
      ...decidedOf(findings.filter((cell) => cell.week === week)),
    })),
    byCategory: categories.map((category) => ({
      category,
      ...decidedOf(findings.filter((cell) => cell.category === category)),
    })),
    bySeverity: severities.map((severity) => ({
      severity,
      ...decidedOf(findings.filter((cell) => cell.severity === severity)),
    })),
    timeToFix: timeToFix(times),
    dismissedRules: dismissedRules(of('rule')),
    leastForShares,
  }
}

function decidedOf(cells: readonly { outcome: Outcome; n: number }[]) {
  const { found, accepted, dismissed } = Object.fromEntries(
    outcomes.map((outcome) => [outcome, sum(cells.filter((cell) => cell.outcome === outcome))]),
  ) as Record<Outcome, number>
  return { found, accepted, dismissed, acceptance: shareOf(accepted, accepted + dismissed) }
}

/** The band that the middle one of all is in: the lower one of two. */
function timeToFix(cells: readonly Of<'time'>[]): ReviewCounts['timeToFix'] {
  const times = openTimes.map((time) => ({
    time,
    accepted: sum(cells.filter((cell) => cell.time === time)),
  }))
  const total = sum(cells)
  let before = 0
  const middle = times.find(({ accepted }) => (before += accepted) >= total / 2)
  return { median: total < leastForShares ? null : (middle?.time ?? null), times }
}

function dismissedRules(cells: readonly Of<'rule'>[]): ReviewCounts['dismissedRules'] {
  return [...Map.groupBy(cells, ({ rule }) => rule)]
    .map(([rule, own]) => {
      const { accepted, dismissed } = decidedOf(own)
      return { rule, accepted, dismissed, share: shareOf(dismissed, accepted + dismissed) }
    })
    .filter(({ dismissed }) => dismissed > 0)
    .toSorted((one, two) => two.dismissed - one.dismissed || (one.rule < two.rule ? -1 : 1))
    .slice(0, mostDismissedRules)
}

/** Null where there are too few to speak of a share. */
const shareOf = (some: number, of: number) => (of < leastForShares ? null : some / of)

const sum = (cells: readonly { n: number }[]) => cells.reduce((total, { n }) => total + n, 0)
