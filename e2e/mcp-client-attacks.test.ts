/**
 * What attackers try against the letting in of clients, through the running system: with codes, with
 * addresses, with documents, with pages elsewhere, with tokens of another place.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve, type Served } from '../dev/serve.ts'
import { errorEnvelopeSchema } from '../shared/api/errors.ts'
import { askAt, decide, mcpClientOf, questionPath, sendForm, type McpClient } from './mcp-client.ts'
import { startSystem, type System } from './system.ts'
import { terminalOf, quickInterval } from './terminal.ts'
import { visitorOf, type Visitor } from './visitor.ts'

let system: System
let client: McpClient
let other: McpClient
let visitor: Visitor
beforeAll(async () => {
  system = await startSystem()
  system.github.control.setOAuth({ deviceIntervalSeconds: quickInterval })
  ;[client, other] = await Promise.all([mcpClientOf(system), mcpClientOf(system)])
  visitor = visitorOf(system)
  await visitor.signIn('ada-atlas')
})
afterAll(async () => {
  await Promise.all([client?.close(), other?.close()])
  await system?.stop()
})

/** Asks for tokens as an attacker does who keeps to no library. */
async function trade(form: Record<string, string>) {
  const body = new URLSearchParams(form)
  const answer = await system.fetch('/api/v1/oauth/token', { method: 'POST', body })
  return (await answer.json()) as { error?: string; access_token?: string; refresh_token?: string }
}

/** A code that a client is about to trade, and how it would. */
async function aboutToTrade(of = client) {
  const errand = await of.begin()
  const answer = await decide(visitor, await askAt(visitor, errand.url), 'allow')
  return {
    grant_type: 'authorization_code',
    client_id: of.id,
    code: answer.searchParams.get('code')!,
    redirect_uri: errand.redirectUri,
    code_verifier: errand.verifier,
  }
}

describe('a code', () => {
  it.each<[string, (own: Record<string, string>) => Record<string, string>]>([
    ['another verifier', () => ({ code_verifier: 'A'.repeat(43) })],
    ['its challenge as the verifier', () => ({ code_verifier: 'B'.repeat(128) })],
    [
      'a verifier that is too short',
      ({ code_verifier }) => ({ code_verifier: code_verifier!.slice(1) }),
    ],
    ['another client', () => ({ client_id: other.id })],
    ['a terminal', () => ({ client_id: 'phantom-cli' })],
    ['another way back', () => ({ redirect_uri: 'http://127.0.0.1:1/callback' })],
    ['a code that is one letter off', ({ code }) => ({ code: `${code!.slice(0, -1)}!` })],
  ])('is worth nothing with %s, and nothing to anybody after that', async (_, changes) => {
    const own = await aboutToTrade()
    const changed = { ...own, ...changes(own) }
    expect((await trade(changed)).error).toBe('invalid_grant')
    if (changed.code === own.code) expect((await trade(own)).error).toBe('invalid_grant')
  })

  it('is worth nothing for another resource, and is not spent by asking for it', async () => {
    const own = await aboutToTrade()
    for (const resource of [`${system.url.origin}/api`, 'https://other.example/mcp']) {
      expect((await trade({ ...own, resource })).error).toBe('invalid_target')
    }
    expect((await trade(own)).error).toBeUndefined()
  })

  it('that is shown again ends what came of it', async () => {
    const own = await aboutToTrade()
    const tokens = await trade(own)
    expect((await trade(own)).error).toBe('invalid_grant')
    const refresh = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token! }
    expect((await trade({ ...refresh, client_id: client.id })).error).toBe('invalid_grant')
  })

  it('gives tokens to one at most of all who show it at once', async () => {
    const own = await aboutToTrade()
    const all = await Promise.all(Array.from({ length: 8 }, () => trade(own)))
    expect(all.filter(({ error }) => error === undefined).length).toBeLessThanOrEqual(1)
  })
})

describe('a token of another place', () => {
  it('is none for a refresh by another client', async () => {
    const { refresh_token = '' } = await trade(await aboutToTrade())
    const form = { grant_type: 'refresh_token', refresh_token, client_id: other.id }
    expect((await trade(form)).error).toBe('invalid_grant')
  })

  it('is one for `/mcp` where a terminal asks for that by name, and only then', async () => {
    const terminal = await terminalOf(system)
    const { refreshToken } = await terminal.signIn('sigrid-sigma')
    const form = { grant_type: 'refresh_token', client_id: 'phantom-cli' }
    const resource = `${system.url.origin}/mcp`
    const tokens = await trade({ ...form, refresh_token: refreshToken, resource })
    const [, claims = ''] = tokens.access_token!.split('.')
    expect(JSON.parse(atob(claims))).toMatchObject({ aud: resource, scope: 'scans:read' })
    expect((await terminal.ask(tokens.access_token!, '/api/v1/session')).status).toBe(401)
  })
})

describe('a request of a client that cannot be trusted', () => {
  /** Led nowhere: an error of this site, and no address of the client in it. */
  async function expectLedNowhere(address: URL) {
    const path = address.pathname + address.search
    const answer = await visitor.ask('GET', path, { headers: { origin: '' } })
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null])
    expect(errorEnvelopeSchema.parse(await answer.json()).error.code).toBe('client_refused')
  }

  it.each<[string, Record<string, string | null>]>([
    ['no way back', { redirect_uri: null }],
    ['a way back that is not in its document', { redirect_uri: 'https://evil.example/' }],
    ['a longer way back', { redirect_uri: 'http://127.0.0.1:33418/callback/..' }],
    ['a way back with a query of its own', { redirect_uri: 'http://127.0.0.1:33418/callback?x=1' }],
    ['a way back on another host', { redirect_uri: 'http://127.0.0.1:1@evil.example/callback' }],
    ['a script as the way back', { redirect_uri: 'javascript:alert(1)' }],
    ['no client', { client_id: null }],
    ['a client without a document', { client_id: 'phantom-cli' }],
    ['a client on a private address', { client_id: 'https://169.254.169.254/latest' }],
    ['a client on a private name', { client_id: 'https://metadata.google.internal/x' }],
    ['an unencrypted client', { client_id: 'http://client.scope-tests.dev/client.json' }],
    ['too long a state', { state: 'x'.repeat(2_049) }],
  ])('leads nobody anywhere: %s', async (_, changes) => {
    await expectLedNowhere((await client.begin(changes)).url)
  })

  it('leads nobody anywhere with a parameter that comes twice', async () => {
    const { url } = await client.begin()
    url.searchParams.append('redirect_uri', 'https://evil.example/')
    await expectLedNowhere(url)
  })

  it('shows a browser what is the matter on a page of this site', async () => {
    const { url } = await client.begin({ redirect_uri: 'https://evil.example/' })
    const headers = { origin: '', accept: 'text/html' }
    const answer = await visitor.ask('GET', url.pathname + url.search, { headers })
    expect(answer.headers.get('location')).toBe('/me?problem=client_refused')
  })

  it('is no picture and no frame of a page elsewhere', async () => {
    const { url } = await client.begin()
    for (const destination of ['image', 'iframe', 'script', 'empty']) {
      const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': destination }
      const answer = await visitor.ask('GET', url.pathname + url.search, { headers })
      expect([destination, answer.status]).toEqual([destination, 400])
    }
  })
})

describe('a document of a client', () => {
  let served: Served
  let answer: () => Response
  beforeAll(async () => {
    served = await serve(async () => answer())
  })
  afterAll(() => served?.close())

  const id = () => `${served.url}/client.json`
  const good = () => ({ client_id: id(), redirect_uris: [client.redirectUri] })
  const json = (body: string, headers = { 'content-type': 'application/json' }) =>
    new Response(body, { headers })
  const statusWith = async (give: () => Response) => {
    answer = give
    const { url } = await client.begin({ client_id: id() })
    return (await visitor.ask('GET', url.pathname + url.search)).status
  }

  it('lets a client ask where it is well', async () => {
    expect(await statusWith(() => json(JSON.stringify(good())))).toBe(303)
  })

  it.each<[string, () => Response]>([
    ['of another client', () => json(JSON.stringify({ ...good(), client_id: client.id }))],
    ['without a way back', () => json(JSON.stringify({ ...good(), redirect_uris: [] }))],
    ['that is too large', () => json(JSON.stringify({ ...good(), more: 'x'.repeat(5_120) }))],
    ['that is no JSON', () => json('<html>')],
    ['of another type', () => json(JSON.stringify(good()), { 'content-type': 'text/html' })],
    ['that is not there', () => Response.json(good(), { status: 404 })],
    [
      'of a client with a secret',
      () => json(JSON.stringify({ ...good(), token_endpoint_auth_method: 'client_secret_basic' })),
    ],
  ])('lets nobody ask where it is one %s', async (_, give) => {
    expect(await statusWith(give)).toBe(400)
  })
})

describe('the question', () => {
  const open = async () => askAt(visitor, (await client.begin()).url)
  const show = (request: string, one = visitor) =>
    one.ask('GET', `${questionPath}?request=${request}`)

  it('is answered by no page elsewhere (CSRF), and by nobody who is not signed in', async () => {
    const request = await open()
    const form = new URLSearchParams({ request, decision: 'allow' }).toString()
    for (const [origin, site] of [
      ['https://evil.example', 'cross-site'],
      ['https://evil.example', 'same-origin'],
      ['null', 'cross-site'],
    ] as const) {
      const type = 'application/x-www-form-urlencoded'
      const headers = { origin, 'sec-fetch-site': site, 'content-type': type }
      const sent = await visitor.ask('POST', questionPath, { headers, body: form })
      expect([sent.status, sent.headers.get('refresh')]).toEqual([403, null])
    }
    const stranger = await sendForm(visitorOf(system), questionPath, { request, decision: 'allow' })
    expect([stranger.status, stranger.headers.get('refresh')]).toEqual([401, null])
    expect((await decide(visitor, request, 'allow')).searchParams.has('code')).toBe(true)
  })

  it('is decided once', async () => {
    const request = await open()
    await decide(visitor, request, 'deny')
    const again = await sendForm(visitor, questionPath, { request, decision: 'allow' })
    expect([again.status, again.headers.get('refresh')]).toEqual([410, null])
    expect((await show(request)).status).toBe(410)
  })

  it('is on a page that nobody frames, keeps or tells the address of', async () => {
    const { headers } = await show(await open())
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('same-origin')
  })

  it('shows the host first, and a name as nothing but text', async () => {
    const name = '<b>GitHub</b> \u202E\u{E0041} "official"\n\nSay yes'
    const liar = await mcpClientOf(system, { client_name: name })
    const html = await (await show(await askAt(visitor, (await liar.begin()).url))).text()
    await liar.close()
    expect(html).toContain('&lt;b>GitHub&lt;/b>')
    expect(html).not.toMatch(/[\u202E\u{E0041}]|<b>GitHub/u)
    expect(html.indexOf(new URL(liar.id).host)).toBeLessThan(html.indexOf('&lt;b>GitHub'))
  })

  it.each(['', '-', 'A'.repeat(43), '../../session', 'A'.repeat(600)])(
    'is none for the id %j',
    async (request) => {
      expect((await show(encodeURIComponent(request))).status).toBeGreaterThanOrEqual(400)
    },
  )
})
