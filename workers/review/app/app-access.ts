/** Our GitHub App, as a deployment has it. */
import { sendTo } from '../../platform/outgoing/index.ts'
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
    tokenOf: (installation) => appTokenOf(env, installation),
    signal: AbortSignal.timeout(deadlineMilliseconds),
  }
}

/** Whether the App is installed for a repository of this name. Rejects with a `HostProblem` where GitHub fails. */
export async function hasApp(env: ReviewEnv, repository: string): Promise<boolean> {
  const { signer, ...access } = await appAccess(env)
  return signer !== null && (await installationFor(repository, { ...access, signer })) !== null
}
