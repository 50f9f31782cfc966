/**
 * GitHub as an authorization server: the web flow, the device flow, whose token it is, and its end.
 * Source: GitHub Docs, "Authorizing OAuth apps" and "REST API endpoints for OAuth authorizations".
 */
import * as z from 'zod/mini'
import { PhantomError } from '../../../platform/errors/index.ts'
import { readBoundedText } from '../../../platform/github/bounded-text.ts'

export type GitHubOAuthSettings = {
  /** Where people sign in: `https://github.com`. */
  oauthUrl: string
  apiUrl: string
  clientId: string
  clientSecret: string
}

/** Least possible: nothing, or with `read:user` the counts of one's own private contributions. */
export const githubScopes = ['', 'read:user'] as const
export type GitHubScope = (typeof githubScopes)[number]

export type DeviceStart = {
  deviceCode: string
  userCode: string
  verificationUri: string
  expiresInSeconds: number
  intervalSeconds: number
}

/** What GitHub says to who asks whether a device was let in. */
export type DevicePoll =
  | { kind: 'granted'; token: string }
  | { kind: 'pending' | 'denied' | 'expired' }
  | { kind: 'slow-down'; intervalSeconds: number | null }

export type GitHubOAuth = ReturnType<typeof createGitHubOAuth>

/** So long may GitHub take for all that one request of ours asks of it. */
const deadlineMilliseconds = 4_000
const headerSafe = z.string().check(z.regex(/^[\x21-\x7e]{1,255}$/))

const tokenAnswer = z.object({
  access_token: z.optional(headerSafe),
  error: z.optional(z.string()),
  interval: z.optional(z.number()),
})
const deviceAnswer = z.object({
  device_code: headerSafe,
  user_code: z.string().check(z.regex(/^[\w-]{1,40}$/)),
  verification_uri: z.url(),
  expires_in: z.number().check(z.positive()),
  interval: z.number().check(z.nonnegative()),
})
const userAnswer = z.object({ id: z.int(), login: z.string().check(z.maxLength(100)) })

/**
 * Every call throws `upstream_unavailable` where GitHub does not answer in time, or not in a way that
 * can be read.
 */
export function createGitHubOAuth(
  { oauthUrl, apiUrl, clientId, clientSecret }: GitHubOAuthSettings,
  sendRequest: (request: Request) => Promise<Response>,
) {
  async function answerOf<Schema extends z.ZodMiniType>(
    url: string,
    init: { method: string; headers?: Record<string, string>; body?: string },
    schema: Schema,
  ): Promise<z.infer<Schema>> {
    try {
      const response = await send(url, init)
      // GitHub says what it refuses with status 200.
      if (!response.ok) throw new Error('GitHub fails')
      return schema.parse(JSON.parse(await readBoundedText(response)))
    } catch (cause) {
      throw new PhantomError('upstream_unavailable', { cause })
    }
  }

  function send(
    url: string,
    init: { method: string; headers?: Record<string, string>; body?: string },
  ): Promise<Response> {
    const { headers, ...rest } = init
    const all = { accept: 'application/json', 'user-agent': 'git-phantom-scope', ...headers }
    const signal = AbortSignal.timeout(deadlineMilliseconds)
    // Secrets go where the variables say, and nowhere that an answer might send them.
    return sendRequest(new Request(url, { ...rest, headers: all, redirect: 'manual', signal }))
  }

  const post = <Schema extends z.ZodMiniType>(
    path: string,
    form: Record<string, string>,
    schema: Schema,
  ) =>
    answerOf(
      oauthUrl + path,
      {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ client_id: clientId, ...form }).toString(),
      },
      schema,
    )

  const revoke = async (what: 'token' | 'grant', token: string): Promise<void> => {
    await send(`${apiUrl}/applications/${encodeURIComponent(clientId)}/${what}`, {
      method: 'DELETE',
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ access_token: token }),
    }).catch(() => undefined)
  }

  return {
    /** Where a browser goes to sign in; `challenge` is PKCE's, of S256 (RFC 7636). */
    authorizeUrl(request: {
      redirectUri: string
      state: string
      challenge: string
      scope: GitHubScope
    }): string {
      const url = new URL(`${oauthUrl}/login/oauth/authorize`)
      url.search = new URLSearchParams({
        client_id: clientId,
        redirect_uri: request.redirectUri,
        state: request.state,
        scope: request.scope,
        code_challenge: request.challenge,
        code_challenge_method: 'S256',
      }).toString()
      return url.href
    },

    /** The token for a code that GitHub sent a browser back with; null where GitHub refuses it. */
    async exchange(code: string, verifier: string, redirectUri: string): Promise<string | null> {
      const answer = await post(
        '/login/oauth/access_token',
        { client_secret: clientSecret, code, redirect_uri: redirectUri, code_verifier: verifier },
        tokenAnswer,
      )
      return answer.access_token ?? null
    },

    /** Whose token it is. */
    accountOf(token: string): Promise<{ id: number; login: string }> {
      const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' }
      return answerOf(`${apiUrl}/user`, { method: 'GET', headers }, userAnswer)
    },

    async startDevice(scope: GitHubScope): Promise<DeviceStart> {
      const answer = await post('/login/device/code', { scope }, deviceAnswer)
      return {
        deviceCode: answer.device_code,
        userCode: answer.user_code,
        verificationUri: answer.verification_uri,
        expiresInSeconds: Math.floor(answer.expires_in),
        intervalSeconds: answer.interval,
      }
    },

    async pollDevice(deviceCode: string): Promise<DevicePoll> {
      const grant_type = 'urn:ietf:params:oauth:grant-type:device_code'
      const { access_token, error, interval } = await post(
        '/login/oauth/access_token',
        { device_code: deviceCode, grant_type },
        tokenAnswer,
      )
      if (access_token) return { kind: 'granted', token: access_token }
      if (error === 'authorization_pending') return { kind: 'pending' }
      if (error === 'slow_down') return { kind: 'slow-down', intervalSeconds: interval ?? null }
      return { kind: error === 'access_denied' ? 'denied' : 'expired' }
    },

    /** Ends a token at GitHub, as far as GitHub can be reached. Never throws. */
    revokeToken: (token: string) => revoke('token', token),
    /** Ends every token that the account gave to this service. Never throws. */
    revokeGrant: (token: string) => revoke('grant', token),
  }
}
