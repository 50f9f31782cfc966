/**
 * Asks a host as its OAuth client: where a browser goes, tokens for a code, newer tokens, and their end. The
 * protocol is `oauth4webapi`'s; requests go to the configured address alone, and no word of an answer is told on.
 */
import * as oauth from 'oauth4webapi'
import { HostProblem } from '../hosts/host-problem.ts'
import { signInPaths, type SignInSettings } from './sign-in-host.ts'
import { tokenRequestOptions, type TokenRequests } from './token-requests.ts'

/** What a host gives; `lifetimeSeconds` is of the access token, null where it is not told. */
export type Tokens = { access: string; refresh: string; lifetimeSeconds: number | null }

/** What a browser brought back. */
export type Return = { parameters: URLSearchParams; state: string }
export type Exchange = Return & { redirectUri: string; verifier: string }

/** Calls reject with a `HostProblem` where the host fails. */
export type OAuthClient = {
  /** Where a browser is asked; `challenge` is PKCE's, of S256. */
  authorizeUrl: (request: { redirectUri: string; state: string; challenge: string }) => string
  /** Tokens for what a browser brought back; null where the host, or the person there, says no. */
  exchange: (exchange: Exchange) => Promise<Tokens | null>
  /** Newer tokens; null where the host takes this one no more. */
  renew: (refresh: string) => Promise<Tokens | null>
  /** Whether the host took the tokens back; null where it cannot. */
  revoke: (refresh: string) => Promise<boolean | null>
}

/** As it can stand in a header; what is longer is no token. */
const tokenForm = /^[\x21-\x7e]{1,4096}$/

export function createOAuthClient(settings: SignInSettings, requests: TokenRequests): OAuthClient {
  const paths = signInPaths[settings.host]
  const { server, client, authentication } = registrationOf(settings)
  const options = tokenRequestOptions(requests)

  return {
    authorizeUrl: (request) => authorizeUrlOf(settings, request),

    async exchange({ parameters, state, redirectUri, verifier }) {
      const returned = returnedOf(parameters, state, server, client)
      if (!returned) return null
      const proof = paths.hasPkce ? verifier : oauth.nopkce
      return unlessRefused(async () => {
        const answer = await oauth.authorizationCodeGrantRequest(
          server,
          client,
          authentication,
          returned,
          redirectUri,
          proof,
          options,
        )
        const told = await oauth.processAuthorizationCodeResponse(server, client, answer)
        requireScope(told, paths.scope)
        return tokensOf(told, null)
      })
    },

    async renew(refresh) {
      return unlessRefused(async () => {
        const asked = oauth.refreshTokenGrantRequest
        const answer = await asked(server, client, authentication, refresh, options)
        return tokensOf(await oauth.processRefreshTokenResponse(server, client, answer), refresh)
      })
    },

    async revoke(refresh) {
      if (paths.revoke === null) return null
      try {
        const asked = oauth.revocationRequest
        await oauth.processRevocationResponse(
          await asked(server, client, authentication, refresh, options),
        )
        return true
      } catch {
        return false
      }
    },
  }
}

/** The host, and this service as it is registered there. */
function registrationOf({ host, address, clientId, clientSecret }: SignInSettings) {
  const paths = signInPaths[host]
  const server: oauth.AuthorizationServer = {
    issuer: address,
    token_endpoint: address + paths.token,
    ...(paths.revoke !== null && { revocation_endpoint: address + paths.revoke }),
  }
  const client: oauth.Client = { client_id: clientId }
  const authentication =
    paths.authentication === 'basic'
      ? oauth.ClientSecretBasic(clientSecret)
      : oauth.ClientSecretPost(clientSecret)
  return { server, client, authentication }
}

function authorizeUrlOf(
  { host, address, clientId }: SignInSettings,
  { redirectUri, state, challenge }: Parameters<OAuthClient['authorizeUrl']>[0],
): string {
  const paths = signInPaths[host]
  const url = new URL(address + paths.authorize)
  url.search = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    state,
    ...(paths.scope !== null && { scope: paths.scope }),
    ...(paths.hasPkce && { code_challenge: challenge, code_challenge_method: 'S256' }),
  }).toString()
  return url.href
}

/** Null where the person said no, or this is no answer of this host to this state. */
function returnedOf(
  parameters: URLSearchParams,
  state: string,
  server: oauth.AuthorizationServer,
  client: oauth.Client,
): URLSearchParams | null {
  try {
    const returned = oauth.validateAuthResponse(server, client, parameters, state)
    return returned.getAll('code').length === 1 ? returned : null
  } catch {
    return null
  }
}

/** Throws where less was allowed than reviews need; a host that does not say allowed all. */
function requireScope({ scope }: oauth.TokenEndpointResponse, needed: string | null): void {
  const given = scope?.split(' ')
  if (needed !== null && given && !given.includes(needed)) throw new HostProblem('forbidden')
}

/** What a host that does not rotate leaves out is what it was. */
function tokensOf(told: oauth.TokenEndpointResponse, before: string | null): Tokens {
  const { access_token: access, refresh_token: refresh = before, expires_in: seconds } = told
  if (refresh === null || !tokenForm.test(access) || !tokenForm.test(refresh))
    throw new HostProblem('malformed-answer')
  return { access, refresh, lifetimeSeconds: seconds ?? null }
}

/** Null for a grant that is none; a client that is refused is the operator's affair, and passes. */
async function unlessRefused(work: () => Promise<Tokens>): Promise<Tokens | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof HostProblem) throw error
    if (error instanceof oauth.ResponseBodyError) {
      if (error.error === 'invalid_grant') return null
      throw new HostProblem('refused', error.status)
    }
    if (error instanceof oauth.WWWAuthenticateChallengeError)
      throw new HostProblem('refused', error.status)
    throw problemOf(error)
  }
}

function problemOf(error: unknown): HostProblem {
  if (error instanceof oauth.OperationProcessingError) return new HostProblem('malformed-answer')
  const isLate = error instanceof Error && error.name === 'TimeoutError'
  return new HostProblem(isLate ? 'deadline' : 'network')
}
