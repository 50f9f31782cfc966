/** Whether GitHub failed to answer something that another try may bring. */
import type { Evidence, UnknownReason } from '../../../shared/evidence/index.ts'
import { gapsIn, type Gap } from '../../../shared/score/unseen.ts'

/** The rest is not read on purpose, not for us, or will be no other next time. */
const passing: ReadonlySet<UnknownReason> = new Set([
  'resource-limits',
  'rate-limited',
  'timed-out',
  'upstream-failed',
])

/**
 * An organisation has no contributions of its own: what it lacks of a person is no failure, but its
 * repositories are all there is to read.
 */
export function hasFailed(evidence: Evidence): boolean {
  const { subject, repositories, ownedRepositoryCount } = evidence
  if (subject.kind !== 'organization') return gapsIn(evidence).some(mayPass)
  return !repositories.known || !!repositories.missing || !ownedRepositoryCount.known
}

/** What is refused as such stays refused; a part that is refused while others are given may not be. */
function mayPass({ reason, isPart }: Gap): boolean {
  return passing.has(reason) || (isPart && reason === 'forbidden')
}
