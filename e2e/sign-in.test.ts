import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSystem, type System } from './system.ts'
import { agree, visitorOf } from './visitor.ts'

const signIn = '/api/v1/session/sign-in'

describe.each(['kv', 'upstash'] as const)('signing in with GitHub (%s)', (sessionStore) => {
  let system: System
  beforeAll(async () => {
    system = await startSystem({ sessionStore })
  })
  afterAll(() => system?.stop())

  it('leads there and back, and the session says who it is', async () => {
    const visitor = visitorOf(system)
    const back = await visitor.signIn('Priya-Private', '?return_to=/?login=priya-private')
    expect([back.status, back.headers.get('location')]).toEqual([303, '/?login=priya-private'])
    expect(back.headers.get('cache-control')).toBe('no-store')
    const view = await visitor.view()
    expect(view).toMatchObject({ kind: 'signed-in', login: 'priya-private', signInOffered: true })
    expect(view.holds).toMatchObject([{ kind: 'session', isThis: true }])
  })

  it('asks GitHub for no scope but the one that is wished for, with PKCE', async () => {
    const visitor = visitorOf(system)
    for (const [query, scope] of [
      ['', ''],
      ['?scope=none', ''],
      ['?scope=read:user', 'read:user'],
    ]) {
      const start = await visitor.ask('GET', signIn + query)
      const { origin, pathname, searchParams } = new URL(start.headers.get('location')!)
      expect([origin, pathname]).toEqual([system.github.url, '/login/oauth/authorize'])
      expect(searchParams.get('scope')).toBe(scope)
      expect(searchParams.get('code_challenge_method')).toBe('S256')
      expect(searchParams.get('code_challenge')).toMatch(/^[\w-]{43}$/)
      expect(searchParams.get('state')).toMatch(/^[\w-]{43}$/)
      expect(start.headers.get('referrer-policy')).toBe('no-referrer')
    }
  })

  it('gives the session another id (fixation), and ends the old one', async () => {
    const visitor = visitorOf(system)
    await visitor.ask('POST', '/api/v1/session')
    const planted = visitor.cookie
    await visitor.signIn('ada-atlas')
    expect(visitor.cookie).not.toBe(planted)
    expect((await visitorOf(system, planted).view()).kind).toBe('none')
    expect((await visitor.view()).login).toBe('ada-atlas')
  })

  it('comes back without a sign-in where somebody says no at GitHub', async () => {
    const visitor = visitorOf(system)
    const start = await visitor.ask('GET', `${signIn}?return_to=/status`)
    const back = await visitor.comeBack(
      await agree(start.headers.get('location')!, 'ada-atlas', 'denied'),
    )
    expect([back.status, back.headers.get('location')]).toEqual([303, '/status'])
    expect((await visitor.view()).kind).toBe('guest')
  })

  it('ends with this session, and its token at GitHub', async () => {
    const visitor = visitorOf(system)
    await visitor.signIn('mira-maintains')
    const { cookie } = visitor
    const token = system.github.control.oauthTokens().at(-1)!
    const out = await visitor.ask('POST', '/api/v1/session/sign-out')
    expect([out.status, await out.json()]).toEqual([200, { status: 'signed-out' }])
    expect(visitor.cookie).toBeNull()
    expect((await visitorOf(system, cookie).view()).kind).toBe('none')
    await expect.poll(() => system.github.control.oauthTokens()).not.toContain(token)
  })

  it('ends everywhere from anywhere', async () => {
    const visitors = [visitorOf(system), visitorOf(system), visitorOf(system)]
    for (const visitor of visitors) await visitor.signIn('tariq-terraform')
    const other = visitorOf(system)
    await other.signIn('sigrid-sigma')
    expect((await visitors[0]!.view()).holds.map(({ kind }) => kind)).toEqual([
      'session',
      'session',
      'session',
    ])
    const cookies = visitors.map(({ cookie }) => cookie)
    const out = await visitors[1]!.ask('POST', '/api/v1/session/sign-out-everywhere')
    expect(out.status).toBe(200)
    for (const cookie of cookies) {
      expect((await visitorOf(system, cookie).view()).kind).toBe('none')
    }
    expect((await other.view()).login).toBe('sigrid-sigma')
  })

  it('is forgotten with everything of the account in one request', async () => {
    const [here, there] = [visitorOf(system), visitorOf(system)]
    await here.signIn('paolo-polyglot')
    await there.signIn('paolo-polyglot')
    const { cookie } = there
    expect((await here.ask('DELETE', '/api/v1/session')).status).toBe(200)
    expect((await visitorOf(system, cookie).view()).kind).toBe('none')
  })

  it('is a clear error while GitHub fails, and works when it is well again', async () => {
    const visitor = visitorOf(system)
    const url = await visitor.goToGitHub('ada-atlas')
    system.github.control.addFault({ login: '*', fault: 'server-error', times: 1 })
    const back = await visitor.comeBack(url)
    system.github.control.clearFaults()
    expect(back.status).toBe(503)
    expect(await back.json()).toMatchObject({ error: { code: 'upstream_unavailable' } })
    expect((await visitor.signIn('ada-atlas')).status).toBe(303)
  })

  it('leaves no token at GitHub that nobody has', async () => {
    const before = new Set(system.github.control.oauthTokens())
    const visitor = visitorOf(system)
    const url = await visitor.goToGitHub('ada-atlas')
    // The token is given, and whose it is is not told.
    const { control } = system.github
    control.addFault({ login: '*', fault: 'server-error', times: 1, afterRequests: 1 })
    const back = await visitor.comeBack(url)
    expect(back.status).toBe(503)
    await expect
      .poll(() => control.requests().at(-1)?.path)
      .toMatch(/^\/applications\/[^/]+\/token$/)
    control.clearFaults()
    await expect.poll(() => new Set(control.oauthTokens())).toEqual(before)
  })
})

describe('signing in where it is not set up', () => {
  let system: System
  beforeAll(async () => {
    system = await startSystem({ variables: { GITHUB_OAUTH_CLIENT_ID: '' } })
  })
  afterAll(() => system?.stop())

  it('is not offered, and a clear error', async () => {
    const visitor = visitorOf(system)
    expect((await visitor.view()).signInOffered).toBe(false)
    const openRouter = '/api/v1/session/openrouter'
    const callbacks = [signIn, openRouter].map((path) => `${path}/callback?state=a&code=b`)
    for (const path of [signIn, openRouter, ...callbacks]) {
      const answer = await visitor.ask('GET', path)
      expect(answer.status).toBe(501)
      expect(await answer.json()).toMatchObject({ error: { code: 'not_configured' } })
    }
    expect((await visitor.ask('POST', '/api/v1/session')).status).toBe(200)
  })

  it('is not on the page of one’s account, which still leads out and forgets', async () => {
    const html = await (await system.fetch('/me', { headers: { 'accept-language': 'en' } })).text()
    expect(html).toContain('Signing in is not set up here.')
    expect(html).not.toContain('/api/v1/session/sign-in')
    expect(html).toContain('action="/me/forget"')
  })

  it('leads no client of MCP to a sign-in that there is not', async () => {
    const { status } = await system.fetch('/.well-known/oauth-protected-resource/mcp')
    expect(status).toBe(404)
    expect((await system.fetch('/api/v1/oauth/authorize')).status).toBe(501)
  })
})
