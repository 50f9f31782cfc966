/** A terminal that signs in as any client of OAuth does: through `oauth4webapi`. */
import * as oauth from 'oauth4webapi'
import type { System } from './system.ts'

/** Stores and stand-ins of this machine speak plain HTTP. */
const overHttp = { [oauth.allowInsecureRequests]: true } as const
export const client: oauth.Client = { client_id: 'phantom-cli' }

export type Tokens = { accessToken: string; refreshToken: string }

export type Terminal = Awaited<ReturnType<typeof terminalOf>>

/** The shortest interval at which devices may ask, in seconds, where a test says so to GitHub. */
export const quickInterval = 0.05
const wait = () => new Promise((resolve) => setTimeout(resolve, quickInterval * 1000 + 5))

export async function terminalOf({ url, github }: System) {
  const found = await oauth.discoveryRequest(url, { algorithm: 'oauth2', ...overHttp })
  const server = await oauth.processDiscoveryResponse(url, found)

  const begin = async (parameters: Record<string, string> = {}) =>
    oauth.processDeviceAuthorizationResponse(
      server,
      client,
      await oauth.deviceAuthorizationRequest(server, client, oauth.None(), parameters, overHttp),
    )
  const poll = async (deviceCode: string) =>
    tokensOf(
      await oauth.processDeviceCodeResponse(
        server,
        client,
        await oauth.deviceCodeGrantRequest(server, client, oauth.None(), deviceCode, overHttp),
      ),
    )
  /** As the standard has it: not before the interval is over. */
  const pollInTime = async (deviceCode: string) => {
    await wait()
    return poll(deviceCode)
  }
  const refresh = async (refreshToken: string) =>
    tokensOf(
      await oauth.processRefreshTokenResponse(
        server,
        client,
        await oauth.refreshTokenGrantRequest(server, client, oauth.None(), refreshToken, overHttp),
      ),
    )
  const revoke = async (token: string) =>
    oauth.processRevocationResponse(
      await oauth.revocationRequest(server, client, oauth.None(), token, overHttp),
    )

  /** What a person does: enters the code at GitHub, and says yes or no. */
  async function letIn(userCode: string, login: string, decision = ''): Promise<number> {
    const body = new URLSearchParams({ user_code: userCode, login, decision })
    const headers = { 'user-agent': 'a browser' }
    return (await fetch(`${github.url}/login/device`, { method: 'POST', headers, body })).status
  }

  return {
    server,
    begin,
    poll,
    pollInTime,
    refresh,
    revoke,
    letIn,
    async signIn(login: string): Promise<Tokens> {
      const { device_code: deviceCode, user_code: userCode } = await begin()
      await letIn(userCode, login)
      return pollInTime(deviceCode)
    },
    ask: (accessToken: string, path: string) =>
      oauth
        .protectedResourceRequest(
          accessToken,
          'GET',
          new URL(path, url),
          new Headers(),
          null,
          overHttp,
        )
        .catch((error: unknown) => {
          if (error instanceof oauth.WWWAuthenticateChallengeError) return error.response
          throw error
        }),
    /** Whether a token is one that a resource server of the standard would take (RFC 9068). */
    verify: (accessToken: string) =>
      oauth.validateJwtAccessToken(
        server,
        new Request(url, { headers: { authorization: `Bearer ${accessToken}` } }),
        `${server.issuer}/api`,
        overHttp,
      ),
  }
}

function tokensOf(answer: oauth.TokenEndpointResponse): Tokens {
  return { accessToken: answer.access_token, refreshToken: answer.refresh_token! }
}

/** How the server called what it refused. */
export async function problemOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    if (error instanceof oauth.ResponseBodyError) return error.error
    throw error
  }
  return 'none'
}
