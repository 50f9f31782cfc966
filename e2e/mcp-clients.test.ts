/** Clients of MCP are let in by who is signed in, as the standards of OAuth have it, and end again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { authorizationServerOperation } from '../shared/api/oauth.ts'
import { protectedMcpOperation } from '../shared/api/clients.ts'
import { askAt, decide, mcpClientOf, sendForm, type McpClient } from './mcp-client.ts'
import { startSystem, type System } from './system.ts'
import { problemOf } from './terminal.ts'
import { visitorOf, type Visitor } from './visitor.ts'

describe('a client of MCP', () => {
  let system: System
  let client: McpClient
  let visitor: Visitor
  beforeAll(async () => {
    system = await startSystem()
    client = await mcpClientOf(system)
    visitor = visitorOf(system)
    await visitor.signIn('ada-atlas')
  })
  afterAll(async () => {
    await client?.close()
    await system?.stop()
  })

  const clientsOf = async (one: Visitor) =>
    (await one.view()).holds.filter(({ kind }) => kind === 'client')

  it('finds out from the address of the server alone where it is let in, and how', async () => {
    const { origin } = system.url
    expect(protectedMcpOperation.output.parse(client.resource)).toMatchObject({
      resource: `${origin}/mcp`,
      authorization_servers: [origin],
      scopes_supported: ['scans:read'],
    })
    expect(authorizationServerOperation.output.parse(client.server)).toMatchObject({
      issuer: origin,
      response_types_supported: ['code'],
      code_challenge_methods_supported: ['S256'],
      client_id_metadata_document_supported: true,
      authorization_response_iss_parameter_supported: true,
    })
    const atHost = await system.fetch('/.well-known/oauth-protected-resource')
    expect(await atHost.json()).toEqual(client.resource)
    const preflight = await system.fetch('/.well-known/oauth-protected-resource/mcp', {
      method: 'OPTIONS',
      headers: { origin: 'https://inspector.example', 'access-control-request-method': 'GET' },
    })
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([
      204,
      '*',
    ])
  })

  it('is let in by a yes, with tokens for `/mcp` and for nothing else', async () => {
    const tokens = await client.letInBy(visitor)
    expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: 900, scope: 'scans:read' })
    const claims = await client.verify(tokens.access_token)
    expect(claims).toMatchObject({ aud: `${system.url.origin}/mcp`, client_id: client.id })
    for (const path of ['/api/v1/session', '/api/v1/session/scans/ada-atlas']) {
      const headers = { authorization: `Bearer ${tokens.access_token}` }
      expect((await system.fetch(path, { headers })).status).toBe(401)
    }
  })

  it('goes on with a refresh token that serves once, and not after it served twice', async () => {
    const first = await client.letInBy(visitor)
    const second = await client.refresh(first.refresh_token!)
    expect((await client.verify(second.access_token)).aud).toBe(`${system.url.origin}/mcp`)
    expect(await problemOf(client.refresh(first.refresh_token!))).toBe('invalid_grant')
    expect(await problemOf(client.refresh(second.refresh_token!))).toBe('invalid_grant')
  })

  it('is told of a no, and of nothing but that', async () => {
    const errand = await client.begin()
    const answer = await decide(visitor, await askAt(visitor, errand.url), 'deny')
    expect(Object.fromEntries(answer.searchParams)).toEqual({
      error: 'access_denied',
      state: errand.state,
      iss: system.url.origin,
    })
  })

  it('may come back to another port of the same machine, and keeps its own query', async () => {
    const toPort = await client.begin({ redirect_uri: 'http://127.0.0.1:51000/callback' })
    const answer = await decide(visitor, await askAt(visitor, toPort.url), 'allow')
    expect(answer.host).toBe('127.0.0.1:51000')
    expect((await client.comeBack(answer, toPort)).token_type).toBe('bearer')
    const back = 'https://client.scope-tests.dev/back?from=scope'
    const toWeb = await client.begin({ redirect_uri: back })
    const { href } = await decide(visitor, await askAt(visitor, toWeb.url), 'allow')
    expect(href).toMatch(/^https:\/\/client\.scope-tests\.dev\/back\?from=scope&code=gpc_/)
  })

  it('is listed where the account is, by its host, and ended there', async () => {
    const other = visitorOf(system)
    await other.signIn('mira-maintains')
    const tokens = await client.letInBy(other)
    const [held] = await clientsOf(other)
    expect(held).toMatchObject({ host: new URL(client.id).host, scopes: ['scans:read'] })
    const ended = await sendForm(other, '/me/clients/end', { id: held!.id })
    expect([ended.status, ended.headers.get('location')]).toEqual([303, '/me?done=client-ended'])
    expect(await clientsOf(other)).toEqual([])
    expect(await problemOf(client.refresh(tokens.refresh_token!))).toBe('invalid_grant')
  })

  it('reads on after its owner signed out in the browser, until its own end', async () => {
    const browser = visitorOf(system)
    await browser.signIn('tariq-terraform')
    const token = system.github.control.oauthTokens().at(-1)!
    const tokens = await client.letInBy(browser)
    await browser.ask('POST', '/api/v1/session/sign-out')
    const refreshed = await client.refresh(tokens.refresh_token!)
    expect(system.github.control.oauthTokens()).toContain(token)
    await client.revoke(refreshed.refresh_token!)
    await expect.poll(() => system.github.control.oauthTokens()).not.toContain(token)
    expect(await problemOf(client.refresh(refreshed.refresh_token!))).toBe('invalid_grant')
  })

  it('ends with everything else of an account that is forgotten', async () => {
    const browser = visitorOf(system)
    await browser.signIn('paolo-polyglot')
    const errand = await client.begin()
    const tokens = await client.letInBy(browser)
    const late = await decide(browser, await askAt(browser, errand.url), 'allow')
    await browser.ask('DELETE', '/api/v1/session')
    expect(await problemOf(client.refresh(tokens.refresh_token!))).toBe('invalid_grant')
    // What was said yes to a moment before comes too late, too.
    expect(await problemOf(client.comeBack(late, errand))).toBe('invalid_grant')
  })

  it('is told on the way back what it asked for wrongly, once somebody sends it back', async () => {
    for (const [changes, error] of [
      [{ response_type: 'token' }, 'unsupported_response_type'],
      [{ code_challenge: null }, 'invalid_request'],
      [{ code_challenge_method: 'plain' }, 'invalid_request'],
      [{ resource: 'https://other.example/mcp' }, 'invalid_target'],
      [{ scope: 'repo' }, 'invalid_scope'],
    ] as const) {
      const errand = await client.begin(changes)
      const request = await askAt(visitor, errand.url)
      const answer = await decide(visitor, request, 'allow')
      expect(answer.searchParams.get('error')).toBe(error)
      expect(answer.searchParams.get('code')).toBeNull()
    }
  })
})
