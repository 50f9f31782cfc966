/** Who shows a token or a key at `/mcp`: what it is good for, and what is said where it is not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forgedTokens } from '../dev/tokens/forged-tokens.ts'
import { mcpClientOf, scanByTool, sendForm, type McpClient } from './mcp-client.ts'
import { startSystem, tokenKeys, type System } from './system.ts'
import { quickInterval, terminalOf } from './terminal.ts'
import { visitorOf } from './visitor.ts'

let system: System
let client: McpClient
beforeAll(async () => {
  system = await startSystem()
  system.github.control.setOAuth({ deviceIntervalSeconds: quickInterval })
  client = await mcpClientOf(system)
})
afterAll(async () => {
  await client?.close()
  await system?.stop()
})

const signedIn = async (login: string, query = '') => {
  const visitor = visitorOf(system)
  await visitor.signIn(login, query)
  return visitor
}
const scan = (bearer: string, login = 'mira-maintains') => scanByTool(system, login, bearer)

/** The scorecard that a tool gave. */
async function loginIn(answer: Response): Promise<string> {
  expect(answer.status).toBe(200)
  const { result } = (await answer.json()) as { result: { structuredContent: { login: string } } }
  return result.structuredContent.login
}

/** How the challenge is read that comes with a refusal (RFC 9728, section 5.1). */
async function challengeOf(answer: Response) {
  const challenge = answer.headers.get('www-authenticate') ?? ''
  const said = Object.fromEntries(
    [...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
  )
  return { status: answer.status, scheme: challenge.split(' ')[0], ...said }
}
const challenge = (status: number, error: string, path = '/mcp') => ({
  status,
  scheme: 'Bearer',
  error,
  scope: 'scans:read',
  resource_metadata: `${system.url.origin}/.well-known/oauth-protected-resource${path}`,
})

describe('a token of a client, at `/mcp`', () => {
  it('has scans read with what GitHub gave its owner, until it is ended', async () => {
    const visitor = await signedIn('ada-atlas')
    const githubToken = system.github.control.oauthTokens().at(-1)!
    const { access_token: token } = await client.letInBy(visitor)
    system.github.control.clearRequests()
    expect(await loginIn(await scan(token))).toBe('mira-maintains')
    const used = system.github.control.requests().map((request) => request.token)
    expect([...new Set(used)]).toEqual([githubToken.slice(-4)])

    const held = (await visitor.view()).holds.find(({ kind }) => kind === 'client')!
    await sendForm(visitor, '/me/clients/end', { id: held.id })
    expect(await challengeOf(await scan(token))).toEqual(challenge(401, 'invalid_token'))
  })

  it('does not ask for what was private, though its owner may see that', async () => {
    const login = 'priya-private'
    const visitor = await signedIn(login, '?scope=read:user')
    const { access_token: token } = await client.letInBy(visitor)
    const { control } = system.github
    control.clearRequests()
    await visitor.ask('GET', `/api/v1/session/scans/${login}`)
    const byOwner = control.requests().length
    control.clearRequests()
    expect(await loginIn(await scan(token, login))).toBe(login)
    expect(control.requests().length).toBe(byOwner - 1)
  })
})

describe('the address for who signs in', () => {
  it('sends clients to the sign-in that they need, and serves who has it', async () => {
    const path = '/mcp/own'
    const { error: _, ...withoutError } = challenge(401, '', path)
    expect(await challengeOf(await scanByTool(system, 'ada-atlas', null, path))).toEqual(
      withoutError,
    )
    const visitor = await signedIn('paolo-polyglot')
    // It takes metadata that names the very address alone, as clients of the standard do.
    const own = await mcpClientOf(system, {}, path)
    const { access_token: token } = await own.letInBy(visitor)
    await own.close()
    for (const narrower of [path, `${path}/readonly`]) {
      const answer = await scanByTool(system, 'mira-maintains', token, narrower)
      expect(await loginIn(answer)).toBe('mira-maintains')
    }
    expect(await loginIn(await scanByTool(system, 'mira-maintains', null))).toBe('mira-maintains')
  })
})

describe('what is no token of a client, at `/mcp`', () => {
  it('is refused with the way to a good one: of a terminal, forged, of a session, or nothing', async () => {
    const terminal = await terminalOf(system)
    const { accessToken, refreshToken } = await terminal.signIn('tariq-terraform')
    const { forged } = forgedTokens({
      key: tokenKeys.keys[0]!,
      token: accessToken,
      now: Date.now(),
    })
    const someForged = Object.values(forged).slice(0, 8)
    for (const bearer of [accessToken, refreshToken, ...someForged, 'A'.repeat(43), 'x y']) {
      expect(await challengeOf(await scan(bearer))).toEqual(challenge(401, 'invalid_token'))
    }
    const resource = `${system.url.origin}/mcp`
    const body = new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: 'phantom-cli',
      refresh_token: refreshToken,
      resource,
    })
    const answer = await system.fetch('/api/v1/oauth/token', { method: 'POST', body })
    const { access_token: forMcp } = (await answer.json()) as { access_token: string }
    expect(await loginIn(await scan(forMcp))).toBe('mira-maintains')
  })

  it('is a key with the scope for it, and no other key', async () => {
    const visitor = await signedIn('ada-atlas')
    const keyWith = async (scopes: string[]) => {
      const body = JSON.stringify({ scopes, days: 1 })
      const answer = await visitor.ask('POST', '/api/v1/session/keys', { body })
      return ((await answer.json()) as { key: string }).key
    }
    expect(await loginIn(await scan(await keyWith(['scans:read'])))).toBe('mira-maintains')
    const refused = await scan(await keyWith(['session:read']))
    expect(await challengeOf(refused)).toEqual(challenge(403, 'insufficient_scope'))
    expect(refused.headers.get('access-control-expose-headers')).toBe('WWW-Authenticate')
  })

  it('is nobody’s cookie', async () => {
    const visitor = await signedIn('sigrid-sigma')
    system.github.control.clearRequests()
    const [name, value] = visitor.cookie!.split('=')
    const { status } = await scan(value!)
    expect([name, status]).toEqual(['__Host-phantom', 401])
    expect(system.github.control.requests()).toEqual([])
  })
})
