/** In which of their repositories somebody works. */
import type { zipfExponents } from './distributions.ts'
import type { Persona, RepositoryPlan } from './persona.ts'
import { weightedIndex, type Random } from './random.ts'
import { zipfWeights } from './zipf.ts'

/** Nobody works in a fork or an archive: GitHub counts neither. */
export const isWorkable = ({ isFork, isArchived }: RepositoryPlan) => !isFork && !isArchived

/** Whether the person may push and merge there; elsewhere they open pull requests. */
export function canPush({ organizations = [] }: Persona, { owner }: RepositoryPlan): boolean {
  return owner === undefined || organizations.includes(owner)
}

/**
 * Draws the repository for a moment by Zipf's law in the order of the plans, from those that existed
 * a day before; null where none did.
 */
export function repositoryChooser(
  random: Random,
  plans: readonly RepositoryPlan[],
  focus: keyof typeof zipfExponents,
): (moment: Date) => RepositoryPlan | null {
  const weights = zipfWeights(plans.length, focus)
  return (moment) => {
    const dayBefore = moment.getTime() - 86_400_000
    const weightsNow = plans.map((plan, index) =>
      Date.parse(plan.createdAt) < dayBefore ? (weights[index] ?? 0) : 0,
    )
    if (!weightsNow.some((weight) => weight > 0)) return null
    return plans[weightedIndex(weightsNow)(random)] ?? null
  }
}
