/** Tokens of our GitHub App's installations, kept in an isolate's memory until they nearly end. */
import { createAppTokens, type AppTokens } from '../../platform/github-app/app-token.ts'
import { GitHubFailure } from '../../platform/github/failure.ts'
import { sendTo } from '../../platform/outgoing/index.ts'
import type { ReviewEnv } from '../review-env.ts'
import { appSignerOf } from './app-signer.ts'

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

/** Has the next token of an installation be a new one: GitHub no longer takes the one that is kept. */
export function dropAppToken(installation: number): void {
  isolate?.of.delete(installation)
}

async function tokensOf(env: ReviewEnv, installation: number): Promise<AppTokens | null> {
  if (isolate?.env !== env) isolate = { env, of: new Map() }
  const { of } = isolate
  const kept = of.get(installation)
  if (kept) return kept
  const { GITHUB_API_URL: apiUrl } = env
  const signer = await appSignerOf(env)
  if (!signer) return null
  const credentials = { ...signer, installationId: String(installation) }
  const tokens = createAppTokens(credentials, apiUrl, sendTo(apiUrl), () => Date.now())
  if (of.size >= mostKept) of.clear()
  of.set(installation, tokens)
  return tokens
}
