/** The tokens of the GitHub App, whose private key the jobs Worker keeps to itself. */
import type { GitHubAppApi, GitHubAppToken } from '../../platform/bindings.ts'
import { GitHubFailure, type TokenSource } from '../../platform/github/index.ts'
import { within } from '../../platform/within.ts'

/** A token that ends during a scan would fail its second half. */
const renewBeforeMilliseconds = 5 * 60_000

/** A scan has eight seconds for everything, and does without the token where it has none. */
const patienceMilliseconds = 2_000

/** A source that asks for a token when it has none, or an old one. `now` is in milliseconds. */
export function createAppSource(
  id: string,
  app: Pick<GitHubAppApi, 'token'>,
  now: () => number,
): TokenSource {
  let kept: GitHubAppToken | null = null
  return {
    id,
    async token() {
      if (kept && kept.expiresAt - renewBeforeMilliseconds > now()) return kept.token
      const answer = await within(patienceMilliseconds, app.token(), () => null).catch(() => null)
      if (answer === null) throw new GitHubFailure('token-away')
      if (answer.token === null) throw new GitHubFailure(answer.failure, answer.retryAfterSeconds)
      kept = answer
      return kept.token
    },
  }
}
