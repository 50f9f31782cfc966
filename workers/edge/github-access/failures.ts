/** What a failed reading means for the one who asked. */
import { PhantomError } from '../../platform/errors/index.ts'
import { GitHubFailure } from '../../platform/github/index.ts'

/** Seconds to wait where GitHub does not say: its documented minimum for secondary limits. */
const defaultRetryAfterSeconds = 60
/** The same for a GitHub that fails: nobody documents how long that takes. */
const unavailableSeconds = 30

export function toPhantomError(error: unknown): PhantomError {
  if (error instanceof PhantomError) return error
  if (!(error instanceof GitHubFailure)) return new PhantomError('internal', { cause: error })
  switch (error.kind) {
    case 'not-found':
      return new PhantomError('not_found', { cause: error })
    case 'rate-limited':
    case 'reserved':
    case 'secondary-limit':
      return new PhantomError('upstream_limited', {
        cause: error,
        retryAfterSeconds: error.retryAfterSeconds ?? defaultRetryAfterSeconds,
      })
    default:
      return new PhantomError('upstream_unavailable', {
        cause: error,
        retryAfterSeconds: error.retryAfterSeconds ?? unavailableSeconds,
      })
  }
}
