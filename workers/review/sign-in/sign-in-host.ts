/**
 * The hosts as authorization servers (OAuth 2.0, RFC 6749), and what a deployment is registered as there. Sources:
 * GitLab Docs, "OAuth 2.0 identity provider API"; Atlassian, "OAuth 2.0" of Bitbucket Cloud.
 */
import type { SignInHost } from '../../../shared/review/connection.ts'
import type { ReviewEnv } from '../review-env.ts'

export type SignInSettings = {
  host: SignInHost
  /** Without a slash at the end. */
  address: string
  clientId: string
  clientSecret: string
}

type Paths = {
  authorize: string
  token: string
  /** Null where the host takes no token back. */
  revoke: string | null
  /** As the authorization request names it; null where the registration alone says it. */
  scope: string | null
  /** Whether the host knows PKCE (RFC 7636). Bitbucket’s documentation has no word of it. */
  hasPkce: boolean
  /** How the client shows its secret. */
  authentication: 'basic' | 'body'
}

/** `api` is the least of GitLab's scopes that may manage webhooks and write on merge requests. */
export const signInPaths: Readonly<Record<SignInHost, Paths>> = {
  gitlab: {
    authorize: '/oauth/authorize',
    token: '/oauth/token',
    revoke: '/oauth/revoke',
    scope: 'api',
    hasPkce: true,
    authentication: 'body',
  },
  bitbucket: {
    authorize: '/site/oauth2/authorize',
    token: '/site/oauth2/access_token',
    revoke: null,
    scope: null,
    hasPkce: false,
    authentication: 'basic',
  },
}

/** What the deployment is registered as at a host; null where it is not. */
export function signInSettingsOf(env: SignInEnv, host: SignInHost): SignInSettings | null {
  const [address, clientId, clientSecret] = variablesOf[host](env)
  return address && clientId && clientSecret ? { host, address, clientId, clientSecret } : null
}

type SignInEnv = Pick<
  ReviewEnv,
  | 'GITLAB_OAUTH_URL'
  | 'GITLAB_OAUTH_CLIENT_ID'
  | 'GITLAB_OAUTH_CLIENT_SECRET'
  | 'BITBUCKET_OAUTH_URL'
  | 'BITBUCKET_OAUTH_CLIENT_ID'
  | 'BITBUCKET_OAUTH_CLIENT_SECRET'
>

const variablesOf: Record<SignInHost, (env: SignInEnv) => (string | undefined)[]> = {
  gitlab: (env) => [
    env.GITLAB_OAUTH_URL,
    env.GITLAB_OAUTH_CLIENT_ID,
    env.GITLAB_OAUTH_CLIENT_SECRET,
  ],
  bitbucket: (env) => [
    env.BITBUCKET_OAUTH_URL,
    env.BITBUCKET_OAUTH_CLIENT_ID,
    env.BITBUCKET_OAUTH_CLIENT_SECRET,
  ],
}
