/** How much findings are worth saying, by what people everywhere made of their rules in the last months. */
import type { Finding } from '../../../shared/review/finding.ts'
import { weightOf, type Outcomes } from '../../../shared/review/ranking/weight.ts'
import type { FindingWeight } from '../../../shared/review/selection/rank.ts'
import { keyOfAll, monthOf, nameOf, weekOf, dateOf, type Countable } from './count-names.ts'

const months = 6
/** More rules than one review names are not asked for. */
const mostRules = 100
const decisions = ['accepted', 'dismissed'] as const

type Asked = {
  secret: string
  now: number
  read: (names: string[]) => Promise<Record<string, number>>
}

/**
 * The weight of findings of these rules. Where the counts cannot be read, what the rules say of themselves decides: no
 * review waits for a database.
 */
export async function learnedWeight(
  findings: readonly Pick<Finding, 'rule'>[],
  { secret, now, read }: Asked,
): Promise<FindingWeight> {
  const rules = [...new Set(findings.map(({ rule }) => rule))].slice(0, mostRules)
  const known = await outcomesOf(rules, secret, now, read).catch(() => new Map<string, Outcomes>())
  // What is counted does not tell kinds of files apart: all of it stands for ordinary code.
  return (finding) =>
    weightOf(finding, (rule, pathClass) => (pathClass === 'source' ? known.get(rule) : undefined))
}

async function outcomesOf(
  rules: readonly string[],
  secret: string,
  now: number,
  read: Asked['read'],
): Promise<Map<string, Outcomes>> {
  if (rules.length === 0) return new Map()
  const key = await keyOfAll(secret)
  const all = rules.flatMap((rule) =>
    monthsUntil(now).flatMap((month) =>
      decisions.map(
        (outcome) => ({ of: 'rule', month, rule, outcome }) as const satisfies Countable,
      ),
    ),
  )
  const names = await Promise.all(all.map((one) => nameOf(key, one)))
  const counts = await read(names)
  const known = new Map<string, Outcomes>()
  for (const [at, { rule, outcome }] of all.entries()) {
    const before = known.get(rule) ?? { accepted: 0, dismissed: 0 }
    known.set(rule, { ...before, [outcome]: before[outcome] + (counts[names[at]!] ?? 0) })
  }
  return known
}

/** The first days of the last months, as counts name them. */
function monthsUntil(now: number): string[] {
  const [year, month] = monthOf(weekOf(now)).split('-').map(Number) as [number, number]
  return Array.from({ length: months }, (_, back) => dateOf(Date.UTC(year, month - 1 - back, 1)))
}
