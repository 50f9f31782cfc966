/** Pull requests that somebody opened, and what became of them. */
import { mergeHours, pullRequestFates } from './distributions.ts'
import { drawLogNormal } from './log-normal.ts'
import type { RepositoryPlan } from './persona.ts'
import { pickWeighted, type Random } from './random.ts'

/** An issue or a pull request, in the one series of numbers that a repository has. */
export type Thread = { plan: RepositoryPlan; number: number; createdAt: Date }

export type PullRequest = Thread & {
  state: 'OPEN' | 'CLOSED' | 'MERGED'
  mergedAt: Date | null
}

/** A pull request as it stands at `asOf`: what is not decided by then is open. */
export function pullRequestAt(random: Random, thread: Thread, asOf: Date): PullRequest {
  const fate = pickWeighted(random, pullRequestFates)
  const hours = drawLogNormal(random, mergeHours)
  const decidedAt = new Date(thread.createdAt.getTime() + hours * 3_600_000)
  if (decidedAt >= asOf) return { ...thread, state: 'OPEN', mergedAt: null }
  return { ...thread, state: fate, mergedAt: fate === 'MERGED' ? decidedAt : null }
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
