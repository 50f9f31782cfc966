/** What the handlers of the accounts work with, made of a deployment's variables. */
import type { JobsEnv } from '../../platform/bindings.ts'
import { sendTo } from '../../platform/outgoing/index.ts'
import type { FillRandom } from '../../platform/seal/index.ts'
import { createSessions, type Sessions } from '../../platform/session/index.ts'
import { atomicStoreOf, type AtomicStore } from '../../platform/store/index.ts'
import { createHoldings, type Holdings } from './holdings.ts'
import { createGitHubOAuth, type GitHubOAuth } from './sign-in/github-oauth.ts'
import { createPendingSignIns } from './sign-in/pending-sign-ins.ts'

/** What everything that is kept needs. */
export type Kept = { store: AtomicStore; random: FillRandom; now: () => number }

export type Accounts = {
  kept: Kept
  sessions: Sessions
  pendingSignIns: ReturnType<typeof createPendingSignIns>
  /** Null where signing in is not set up. */
  github: GitHubOAuth | null
  /** Null where signing in is not set up: then nobody has anything but a guest's session. */
  holdings: Holdings | null
}

/** Rejects where the store is not configured. */
export async function accountsOf(env: JobsEnv): Promise<Accounts> {
  const store = await atomicStoreOf(env)
  const random: FillRandom = (bytes) => void crypto.getRandomValues(bytes)
  const kept: Kept = { store, random, now: () => Date.now() }
  const {
    GITHUB_OAUTH_URL: oauthUrl,
    GITHUB_API_URL: apiUrl,
    GITHUB_OAUTH_CLIENT_ID: clientId,
    GITHUB_OAUTH_CLIENT_SECRET: clientSecret,
    ACCOUNT_SECRET: secret,
  } = env
  const isSetUp = clientId && clientSecret && secret
  const github = isSetUp
    ? createGitHubOAuth({ oauthUrl, apiUrl, clientId, clientSecret }, sendTo(oauthUrl, apiUrl))
    : null
  return {
    kept,
    sessions: createSessions(kept),
    pendingSignIns: createPendingSignIns(kept),
    github,
    holdings: isSetUp ? createHoldings({ ...kept, secret }) : null,
  }
}
