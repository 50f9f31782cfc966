/** What is told of an organisation instead of scores: how much there is and how much of it lives. */
import { valueOr, type Evidence } from '../evidence/index.ts'
import { dayMilliseconds } from './days.ts'
import type { Scorecard } from './scorecard.ts'

/** The span that OSSF Scorecard's check "Maintained" looks at. */
const activeDays = 90

/**
 * The facts of an organisation; null for everybody else, and where its repositories or how many
 * there are could not be had. Forks do not count: they are the work of others.
 */
export function organizationOf(evidence: Evidence): Scorecard['organization'] {
  const { subject, repositories, ownedRepositoryCount } = evidence
  if (subject.kind !== 'organization' || !repositories.known || !ownedRepositoryCount.known)
    return null
  const owned = repositories.value.filter(({ relation }) => relation === 'owned')
  const standalone = owned.filter(({ isFork }) => !isFork)
  const since = Date.parse(evidence.asOf) - activeDays * dayMilliseconds
  const active = standalone.filter(({ pushedAt }) => pushedAt && Date.parse(pushedAt) >= since)
  const licensed = standalone.filter(({ license }) => license !== null)
  return {
    repositories: ownedRepositoryCount.value - (owned.length - standalone.length),
    read: standalone.length,
    active: active.length,
    licensed: standalone.length > 0 ? licensed.length / standalone.length : null,
    since: valueOr(subject.createdAt, null)?.slice(0, '2026-01-31'.length) ?? null,
  }
}
