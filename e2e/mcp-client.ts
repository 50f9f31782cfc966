/**
 * A client of MCP that asks to be let in, as any client of OAuth does: through `oauth4webapi`, with a
 * metadata document of its own. What leads a browser somewhere is done by a visitor.
 */
import * as oauth from 'oauth4webapi'
import { serve } from '../dev/serve.ts'
import type { System } from './system.ts'
import type { Visitor } from './visitor.ts'

const overHttp = { [oauth.allowInsecureRequests]: true } as const
export const questionPath = '/me/authorize'

export type McpClient = Awaited<ReturnType<typeof mcpClientOf>>

/** What a client keeps while a browser is away to get it a code. */
export type Errand = { url: URL; verifier: string; state: string; redirectUri: string }

export async function mcpClientOf(
  { url }: System,
  document: Record<string, unknown> = {},
  path = '/mcp',
) {
  const served = await serve(async () => Response.json(content))
  const clientId = `${served.url}/client.json`
  const redirectUri = 'http://127.0.0.1:33418/callback'
  const content = {
    client_id: clientId,
    client_name: 'Prompt & Co.',
    redirect_uris: [redirectUri, 'https://client.scope-tests.dev/back?from=scope'],
    token_endpoint_auth_method: 'none',
    ...document,
  }
  const client: oauth.Client = { client_id: clientId }
  const resource = new URL(path, url)
  const found = await oauth.resourceDiscoveryRequest(resource, overHttp)
  const told = await oauth.processResourceDiscoveryResponse(resource, found)
  const [issuer = ''] = told.authorization_servers ?? []
  const discovered = await oauth.discoveryRequest(new URL(issuer), {
    algorithm: 'oauth2',
    ...overHttp,
  })
  const server = await oauth.processDiscoveryResponse(new URL(issuer), discovered)

  /** Where a browser is to be led; `changes` change the request, null leaves a parameter out. */
  async function begin(changes: Record<string, string | null> = {}): Promise<Errand> {
    const verifier = oauth.generateRandomCodeVerifier()
    const state = oauth.generateRandomState()
    const address = new URL(server.authorization_endpoint!)
    const parameters: Record<string, string | null> = {
      client_id: clientId,
      redirect_uri: redirectUri,
      response_type: 'code',
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      resource: told.resource,
      scope: 'scans:read',
      state,
      ...changes,
    }
    for (const [name, value] of Object.entries(parameters)) {
      if (value !== null) address.searchParams.set(name, value)
    }
    return { url: address, verifier, state, redirectUri: parameters['redirect_uri'] ?? '' }
  }

  /** Checks the answer as the standard has it, and trades the code for tokens. */
  async function comeBack(answer: URL, { verifier, state, redirectUri: to }: Errand) {
    const parameters = oauth.validateAuthResponse(server, client, answer, state)
    return oauth.processAuthorizationCodeResponse(
      server,
      client,
      await oauth.authorizationCodeGrantRequest(
        server,
        client,
        oauth.None(),
        parameters,
        to,
        verifier,
        { ...overHttp, additionalParameters: { resource: told.resource } },
      ),
    )
  }

  return {
    id: clientId,
    redirectUri,
    resource: told,
    server,
    begin,
    comeBack,
    close: served.close,
    /** The whole way, by a visitor who is signed in. */
    async letInBy(visitor: Visitor): Promise<oauth.TokenEndpointResponse> {
      const errand = await begin()
      return comeBack(await decide(visitor, await askAt(visitor, errand.url), 'allow'), errand)
    },
    refresh: async (refreshToken: string) =>
      oauth.processRefreshTokenResponse(
        server,
        client,
        await oauth.refreshTokenGrantRequest(server, client, oauth.None(), refreshToken, overHttp),
      ),
    revoke: async (token: string) =>
      oauth.processRevocationResponse(
        await oauth.revocationRequest(server, client, oauth.None(), token, overHttp),
      ),
    /** Whether a resource server of the standard would take a token (RFC 9068). */
    verify: (accessToken: string) =>
      oauth.validateJwtAccessToken(
        server,
        new Request(resource, { headers: { authorization: `Bearer ${accessToken}` } }),
        told.resource,
        overHttp,
      ),
  }
}

/** Follows a client's link as a browser does from elsewhere; the question that it is led to. */
export async function askAt(visitor: Visitor, { pathname, search }: URL): Promise<string> {
  const headers = { origin: '', 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' }
  const led = await visitor.ask('GET', pathname + search, { headers })
  const location = led.headers.get('location')
  if (led.status !== 303 || location === null) throw new Error(await led.text())
  return new URL(location, 'http://any.example').searchParams.get('request')!
}

/** Answers the question by the form of its page; where the page leads to. */
export async function decide(
  visitor: Visitor,
  request: string,
  decision: 'allow' | 'deny',
): Promise<URL> {
  const page = await sendForm(visitor, questionPath, { request, decision })
  const [, location] = /^0;url=(.+)$/.exec(page.headers.get('refresh') ?? '') ?? []
  if (location === undefined) throw new Error(`${page.status} ${await page.text()}`)
  return new URL(location)
}

/** Has a tool scan a login at `/mcp`, with this as its bearer. */
export function scanByTool(
  system: System,
  login: string,
  bearer: string | null,
  path = '/mcp',
): Promise<Response> {
  const version = '2026-07-28'
  const meta = 'io.modelcontextprotocol'
  return system.fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
      'mcp-protocol-version': version,
      'mcp-method': 'tools/call',
      'mcp-name': 'scan_profile',
    },
    body: JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: {
        name: 'scan_profile',
        arguments: { login },
        _meta: { [`${meta}/protocolVersion`]: version, [`${meta}/clientCapabilities`]: {} },
      },
    }),
  })
}

/** Sends a form as a page of this site does. */
export function sendForm(visitor: Visitor, path: string, fields: Record<string, string>) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return visitor.ask('POST', path, { body: new URLSearchParams(fields).toString(), headers })
}
