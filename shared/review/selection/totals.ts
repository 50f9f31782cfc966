/** What a review comes to, in numbers. */
import { categories, type Category, type Finding, type Severity } from '../finding.ts'

export type Totals = { total: number } & Record<Category, number>

/** How many findings there are, in all and of each category. */
export function totalsOf(findings: readonly Pick<Finding, 'category'>[]): Totals {
  const count = (category: Category) => findings.filter((each) => each.category === category).length
  const each = Object.fromEntries(
    categories.map((category) => [category, count(category)]),
  ) as Record<Category, number>
  return { ...each, total: findings.length }
}

export type Density = Exclude<Severity, 'info'> | 'none' | 'unknown'

/** How dense findings are among the lines that were read: more than one in ten is critical. */
export function densityOf(findings: number, lines: number): Density {
  if (lines <= 0) return 'unknown'
  const density = findings / lines
  if (density > 0.1) return 'critical'
  if (density > 0.05) return 'high'
  if (density > 0.01) return 'medium'
  return density > 0 ? 'low' : 'none'
}
