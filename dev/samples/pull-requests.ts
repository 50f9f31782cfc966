/** Pull requests that somebody opened, and what became of them. */
import { mergeHours, pullRequestFates } from './distributions.ts'
import { drawLogNormal } from './log-normal.ts'
import type { RepositoryPlan } from './persona.ts'
import { pickWeighted, type Random } from './random.ts'

export type PullRequest = {
  plan: RepositoryPlan
  number: number
  state: 'OPEN' | 'CLOSED' | 'MERGED'
  createdAt: Date
  mergedAt: Date | null
}

/** A pull request opened at a moment, as it stands at `asOf`: what is not decided yet is open. */
export function pullRequestAt(
  random: Random,
  {
    plan,
    number,
    createdAt,
    asOf,
  }: Pick<PullRequest, 'plan' | 'number' | 'createdAt'> & { asOf: Date },
): PullRequest {
  const fate = pickWeighted(random, pullRequestFates)
  const decidedAt = new Date(createdAt.getTime() + drawLogNormal(random, mergeHours) * 3_600_000)
  const isDecided = decidedAt < asOf
  return {
    plan,
    number,
    createdAt,
    state: isDecided ? fate : 'OPEN',
    mergedAt: isDecided && fate === 'MERGED' ? decidedAt : null,
  }
}

/** Assumed, for want of a source: issues and pull requests a day, by the size of the tree. */
const threadsADay = { large: 1.4, small: 0.2, tiny: 0.05 } as const

/**
 * Numbers of issues and pull requests. GitHub counts both in one series for each repository, so a
 * number grows with the age of the repository and none is given twice.
 */
export function threadNumbers(): (plan: RepositoryPlan, moment: Date) => number {
  const taken = new Map<RepositoryPlan, Set<number>>()
  return (plan, moment) => {
    const ageDays = (moment.getTime() - Date.parse(plan.createdAt)) / 86_400_000
    const numbers = taken.get(plan) ?? new Set()
    taken.set(plan, numbers)
    let number = 1 + Math.max(0, Math.floor(ageDays * threadsADay[plan.size ?? 'small']))
    while (numbers.has(number)) number++
    numbers.add(number)
    return number
  }
}
