/** Tokens of our GitHub App's installations, kept in an isolate's memory until they nearly end. */
import { importAppKey } from '../../platform/github-app/app-key.ts'
import { createAppTokens, type AppTokens } from '../../platform/github-app/app-token.ts'
import { GitHubFailure } from '../../platform/github/failure.ts'
import { logLine } from '../../platform/log/index.ts'
import { sendTo } from '../../platform/outgoing/index.ts'
import type { ReviewEnv } from '../review-env.ts'

const deadlineMilliseconds = 5_000
/** Further installations begin anew: an isolate is not for all of them. */
const mostKept = 200

let isolate: { env: ReviewEnv; of: Map<number, AppTokens> } | null = null

/**
 * A token of an installation; null where there is no App, or it is installed no more. Rejects where GitHub
 * fails.
 */
export async function appTokenOf(env: ReviewEnv, installation: number): Promise<string | null> {
  const tokens = await tokensOf(env, installation)
  try {
    return tokens && (await tokens(AbortSignal.timeout(deadlineMilliseconds))).token
  } catch (error) {
    if (error instanceof GitHubFailure && error.kind === 'bad-credentials') return null
    throw error
  }
}

async function tokensOf(env: ReviewEnv, installation: number): Promise<AppTokens | null> {
  if (isolate?.env !== env) isolate = { env, of: new Map() }
  const { of } = isolate
  const kept = of.get(installation)
  if (kept) return kept
  const { REVIEW_APP_ID: appId, GITHUB_API_URL: apiUrl } = env
  const key = await importAppKey(env.REVIEW_APP_PRIVATE_KEY ?? '')
  if (!key || !appId) {
    logLine({ event: 'app_key_unusable' }, console.log)
    return null
  }
  const credentials = { appId, installationId: String(installation), key }
  const tokens = createAppTokens(credentials, apiUrl, sendTo(apiUrl), () => Date.now())
  if (of.size >= mostKept) of.clear()
  of.set(installation, tokens)
  return tokens
}
