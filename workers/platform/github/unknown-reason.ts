/** Why a value is unknown when the request for it failed. */
import type { UnknownReason } from '../../../shared/evidence/index.ts'
import type { FailureKind, GitHubFailure } from './failure.ts'

const reasons: Record<FailureKind, UnknownReason> = {
  'not-found': 'upstream-failed',
  forbidden: 'forbidden',
  'rate-limited': 'rate-limited',
  reserved: 'rate-limited',
  'allowance-spent': 'rate-limited',
  'secondary-limit': 'rate-limited',
  // The reader was signed in: that GitHub signs it in no longer is a failure, and may pass.
  'bad-credentials': 'upstream-failed',
  'token-away': 'upstream-failed',
  'resource-limits': 'resource-limits',
  'server-error': 'upstream-failed',
  'malformed-answer': 'upstream-failed',
  network: 'upstream-failed',
  deadline: 'timed-out',
}

export function unknownReasonOf(failure: GitHubFailure): UnknownReason {
  return reasons[failure.kind]
}
