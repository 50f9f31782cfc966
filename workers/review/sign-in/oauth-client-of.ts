/** The OAuth clients of a deployment: each asks its host at the configured address alone. */
import type { SignInHost } from '../../../shared/review/connection.ts'
import { sendTo } from '../../platform/outgoing/index.ts'
import type { ReviewEnv } from '../review-env.ts'
import type { OAuthClient } from './oauth-client.ts'
import { signInSettingsOf } from './sign-in-host.ts'

/** Null where the deployment is not registered at the host. Few need one: what it takes is loaded for them. */
export async function oauthClientOf(env: ReviewEnv, host: SignInHost): Promise<OAuthClient | null> {
  const settings = signInSettingsOf(env, host)
  if (!settings) return null
  const { createOAuthClient } = await import('./oauth-client.ts')
  return createOAuthClient(settings, { send: sendTo(settings.address), now: () => Date.now() })
}
