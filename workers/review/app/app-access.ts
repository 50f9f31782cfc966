/** Our GitHub App, as a deployment has it. */
import { GitHubFailure } from '../../platform/github/failure.ts'
import { sendTo } from '../../platform/outgoing/index.ts'
import { HostProblem } from '../hosts/host-problem.ts'
import type { ReviewEnv } from '../review-env.ts'
import { installationFor } from './app-installation.ts'
import { appSignerOf } from './app-signer.ts'
import { appTokenOf } from './app-tokens.ts'
import type { AppAccess } from './repository-of-writer.ts'

const deadlineMilliseconds = 8_000

export async function appAccess(env: ReviewEnv): Promise<AppAccess> {
  const { GITHUB_API_URL: apiUrl } = env
  return {
    apiUrl,
    send: sendTo(apiUrl),
    now: () => Date.now(),
    signer: await appSignerOf(env),
    tokenOf: (installation) => appTokenOf(env, installation).catch(asHostProblem),
    signal: AbortSignal.timeout(deadlineMilliseconds),
  }
}

/** GitHub failing where it gives tokens is GitHub failing. */
function asHostProblem(error: unknown): never {
  if (!(error instanceof GitHubFailure)) throw error
  throw new HostProblem('server-error', null, error.retryAfterSeconds)
}

/** Whether the App is installed for a repository of this name. Rejects with a `HostProblem` where GitHub fails. */
export async function hasApp(env: ReviewEnv, repository: string): Promise<boolean> {
  const { signer, ...access } = await appAccess(env)
  return signer !== null && (await installationFor(repository, { ...access, signer })) !== null
}
