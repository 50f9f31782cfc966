/** What isolates know together of the tokens of GitHub, and who has the key of its App. */
import type { FailureKind } from '../github/failure.ts'
import type { TokenState } from '../github/token-pool.ts'

/** One object for all: what isolates have seen of the GitHub tokens, each named by a keyed hash. */
export interface GitHubBudgetApi extends Rpc.DurableObjectBranded {
  /** Takes over what is newer or stricter than what is known, and answers with what is known now. */
  report(states: TokenState[]): Promise<TokenState[]>
  snapshot(): Promise<TokenState[]>
}

/** A token of the GitHub App's installation; `expiresAt` in milliseconds since 1970. */
export type GitHubAppToken = { token: string; expiresAt: number }

/** Only the jobs Worker has the private key of the GitHub App. */
export interface GitHubAppApi extends Rpc.WorkerEntrypointBranded {
  /** A token that is good for five minutes at least, or why there is none now. */
  token(): Promise<
    GitHubAppToken | { token: null; failure: FailureKind; retryAfterSeconds: number | null }
  >
}
