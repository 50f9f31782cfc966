/** The door through which the edge gets tokens of the GitHub App without ever seeing its key. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { GitHubAppApi, JobsEnv } from '../../platform/bindings.ts'
import { GitHubFailure } from '../../platform/github/failure.ts'
import { logLine } from '../../platform/log/index.ts'
import { sendTo } from '../../platform/outgoing/index.ts'
import { importAppKey } from '../../platform/github-app/app-key.ts'
import { createAppTokens, type AppTokens } from '../../platform/github-app/app-token.ts'

/** Longer than GitHub takes; a scan that waits for the token ends at its own deadline. */
const deadlineMilliseconds = 5_000

/** Of one isolate: a token of an installation is good for an hour. */
let isolate: { env: JobsEnv; tokens: AppTokens } | null = null

export class GitHubApp extends WorkerEntrypoint<JobsEnv> implements GitHubAppApi {
  async token(): ReturnType<GitHubAppApi['token']> {
    try {
      const tokens = await tokensOf(this.env)
      return await tokens(AbortSignal.timeout(deadlineMilliseconds))
    } catch (error) {
      const { kind, retryAfterSeconds } =
        error instanceof GitHubFailure ? error : new GitHubFailure('network')
      return { token: null, failure: kind, retryAfterSeconds }
    }
  }
}

async function tokensOf(env: JobsEnv): Promise<AppTokens> {
  if (isolate?.env === env) return isolate.tokens
  const { GITHUB_APP_ID: appId, GITHUB_APP_INSTALLATION_ID: installationId } = env
  const key = await importAppKey(env.GITHUB_APP_PRIVATE_KEY ?? '')
  if (!key || !appId || !installationId) {
    logLine({ event: 'app_key_unusable' }, console.log)
    throw new GitHubFailure('bad-credentials')
  }
  const credentials = { appId, installationId, key }
  const { GITHUB_API_URL: apiUrl } = env
  const tokens = createAppTokens(credentials, apiUrl, sendTo(apiUrl), () => Date.now())
  isolate = { env, tokens }
  return tokens
}
