/**
 * Asks a host as its OAuth client: where a browser goes, tokens for a code, newer tokens, and their end. The
 * protocol is `oauth4webapi`'s; requests go to the configured address alone, and no word of an answer is told on.
 */
import * as oauth from 'oauth4webapi'
import { readBoundedBytes } from '../../platform/bounded-bytes.ts'
import type { Send } from '../../platform/outgoing/index.ts'
import { HostProblem, problemOfStatus } from '../hosts/host-problem.ts'
import { signInPaths, type SignInSettings } from './sign-in-host.ts'

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

type Options = { send: Send; now: () => number; deadlineMilliseconds?: number }

const usualDeadlineMilliseconds = 8_000
/** Tokens are some kilobytes at most. */
const mostAnswerBytes = 64 * 1024
/** As it can stand in a header; what is longer is no token. */
const tokenForm = /^[\x21-\x7e]{1,4096}$/

export function createOAuthClient(
  { host, address, clientId, clientSecret }: SignInSettings,
  { send, now, deadlineMilliseconds = usualDeadlineMilliseconds }: Options,
): OAuthClient {
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

  /** The body is read here, within its bound; `sendTo` has decided about plain HTTP. */
  const options = () => ({
    [oauth.allowInsecureRequests]: true,
    [oauth.customFetch]: async (url: string, init: RequestInit) => {
      const headers = new Headers(init.headers)
      headers.set('user-agent', 'git-phantom-scope')
      const body = String(init.body)
      const signal = AbortSignal.timeout(deadlineMilliseconds)
      const request = new Request(url, { method: 'POST', headers, body, signal })
      const response = await send(request)
      const bytes = await readBoundedBytes(response, mostAnswerBytes)
      const { status } = response
      if (status === 429 || status >= 500)
        throw problemOfStatus(status, response.headers, '', now())
      if (!bytes) throw new HostProblem('malformed-answer', status)
      const type = response.headers.get('content-type') ?? ''
      return new Response(bytes, { status, headers: { 'content-type': type } })
    },
  })

  /** Null where the person said no, or this is no answer of this host to this state. */
  const returnedOf = (parameters: URLSearchParams, state: string): URLSearchParams | null => {
    try {
      const returned = oauth.validateAuthResponse(server, client, parameters, state)
      return returned.getAll('code').length === 1 ? returned : null
    } catch {
      return null
    }
  }

  return {
    authorizeUrl({ redirectUri, state, challenge }) {
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
    },

    async exchange({ parameters, state, redirectUri, verifier }) {
      const returned = returnedOf(parameters, state)
      if (!returned) return null
      return unlessRefused(async () => {
        const proof = paths.hasPkce ? verifier : oauth.nopkce
        const answer = await oauth.authorizationCodeGrantRequest(
          server,
          client,
          authentication,
          returned,
          redirectUri,
          proof,
          options(),
        )
        const told = await oauth.processAuthorizationCodeResponse(server, client, answer)
        const given = told.scope?.split(' ')
        if (paths.scope !== null && given && !given.includes(paths.scope))
          throw new HostProblem('forbidden')
        return tokensOf(told, null)
      })
    },

    async renew(refresh) {
      return unlessRefused(async () => {
        const asked = oauth.refreshTokenGrantRequest
        const answer = await asked(server, client, authentication, refresh, options())
        return tokensOf(await oauth.processRefreshTokenResponse(server, client, answer), refresh)
      })
    },

    async revoke(refresh) {
      if (paths.revoke === null) return null
      try {
        const asked = oauth.revocationRequest
        await oauth.processRevocationResponse(
          await asked(server, client, authentication, refresh, options()),
        )
        return true
      } catch {
        return false
      }
    },
  }
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
