/**
 * What attackers try against sign-ins, sessions and tokens, through the running system. Within each group
 * every attempt gets the same answer but for its request id: it tells nobody how close they were.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorEnvelopeSchema } from '../shared/api/errors.ts'
import { forgedTokens } from '../dev/tokens/forged-tokens.ts'
import { startSystem, tokenKeys, type System } from './system.ts'
import { quickInterval, terminalOf, type Terminal, type Tokens } from './terminal.ts'
import { agree, visitorOf } from './visitor.ts'

const session = '/api/v1/session'
const signIn = `${session}/sign-in`
const callback = `${signIn}/callback`
const signOut = `${session}/sign-out`
const everywhere = `${session}/sign-out-everywhere`
const token = '/api/v1/oauth/token'

let system: System
let terminal: Terminal
beforeAll(async () => {
  system = await startSystem()
  system.github.control.setOAuth({ deviceIntervalSeconds: quickInterval })
  terminal = await terminalOf(system)
})
afterAll(() => system?.stop())

/** An answer without what is another in each. */
async function withoutIds(response: Response) {
  const { requestId, ...error } = errorEnvelopeSchema.parse(await response.json()).error
  expect(requestId).toBe(response.headers.get('x-request-id'))
  expect(response.headers.get('set-cookie')).toBeNull()
  expect(response.headers.get('cache-control')).toBe('no-store')
  const { status, headers } = response
  return { status, error, challenge: headers.get('www-authenticate') }
}

const refusals = {
  token: { status: 401, code: 'not_signed_in' },
  signIn: { status: 400, code: 'sign_in_refused' },
  returnTo: { status: 422, code: 'validation_failed' },
  foreign: { status: 403, code: 'foreign_origin' },
} as const
const uniform = new Map<string, unknown>()

async function expectRefused(response: Response, kind: keyof typeof refusals) {
  const { status, error, challenge } = await withoutIds(response)
  expect({ status, code: error.code }).toEqual(refusals[kind])
  const first = uniform.get(kind) ?? { error, challenge }
  uniform.set(kind, first)
  expect({ error, challenge }).toEqual(first)
}

const withToken = (authorization: string) => system.fetch(session, { headers: { authorization } })

describe('an access token that is forged', () => {
  let tokens: Tokens
  beforeAll(async () => {
    tokens = await terminal.signIn('ada-atlas')
  })
  const forgeries = () =>
    forgedTokens({ key: tokenKeys.keys[0]!, token: tokens.accessToken, now: Date.now() })
  const namesOfForgeries = Object.keys(
    forgedTokens({ key: tokenKeys.keys[0]!, token: `e30.e30.${'A'.repeat(86)}`, now: 0 }).forged,
  )

  it('is made by who can make good ones', async () => {
    expect((await withToken(`Bearer ${forgeries().good}`)).status).toBe(200)
  })

  it.each(namesOfForgeries)('is refused: %s', async (name) => {
    await expectRefused(await withToken(`Bearer ${forgeries().forged[name]}`), 'token')
  })

  it.each<[string, () => string]>([
    ['a refresh token in its place', () => `Bearer ${tokens.refreshToken}`],
    ['an id of a session in its place', () => `Bearer ${'A'.repeat(43)}`],
    ['another scheme', () => `Basic ${btoa(`ada:${tokens.accessToken}`)}`],
    ['no scheme', () => tokens.accessToken],
    ['two at once', () => `Bearer ${tokens.accessToken}, Bearer ${tokens.accessToken}`],
    ['a space in it', () => `Bearer ${tokens.accessToken.replace('.', '. ')}`],
    ['nothing', () => 'Bearer'],
  ])('is refused: %s', async (_, authorization) => {
    await expectRefused(await withToken(authorization()), 'token')
  })

  it('is not taken from the address, a form or a cookie', async () => {
    const { accessToken } = tokens
    const inAddress = await system.fetch(`${session}?access_token=${accessToken}`)
    const cookie = `__Host-phantom=${accessToken}; access_token=${accessToken}`
    const inCookie = await system.fetch(session, { headers: { cookie } })
    for (const answer of [inAddress, inCookie]) {
      expect(await answer.json()).toMatchObject({ kind: 'none', login: null })
    }
  })

  it('does not fall back to the cookie beside it', async () => {
    const visitor = visitorOf(system)
    await visitor.signIn('ada-atlas')
    const headers = { authorization: 'Bearer forged' }
    await expectRefused(await visitor.ask('GET', session, { headers }), 'token')
  })

  it('opens no route that changes something, nor does a good one', async () => {
    const headers = { authorization: `Bearer ${tokens.accessToken}` }
    for (const [method, path] of [
      ['DELETE', session],
      ['POST', everywhere],
    ] as const) {
      await expectRefused(await system.fetch(path, { method, headers }), 'foreign')
    }
    expect((await withToken(headers.authorization)).status).toBe(200)
  })
})

describe('a way back from GitHub that is not one’s own', () => {
  /** A visitor who went to GitHub and said yes there, and where GitHub sends them. */
  async function gone() {
    const visitor = visitorOf(system)
    return { visitor, url: await visitor.goToGitHub('ada-atlas') }
  }
  const changed = (url: URL, change: (query: URLSearchParams) => void) => {
    const other = new URL(url)
    change(other.searchParams)
    return other
  }

  it('is refused without the cookie of who went', async () => {
    const { url } = await gone()
    await expectRefused(await visitorOf(system).comeBack(url), 'signIn')
  })

  it('is refused with the cookie of somebody else (login CSRF)', async () => {
    const { url } = await gone()
    const victim = visitorOf(system)
    await victim.ask('POST', session)
    await expectRefused(await victim.comeBack(url), 'signIn')
    expect((await victim.view()).kind).toBe('guest')
  })

  it('is refused with the cookie of somebody who is under way as well', async () => {
    const [one, other] = [await gone(), await gone()]
    await expectRefused(await other.visitor.comeBack(one.url), 'signIn')
  })

  it('is refused a second time (replay of the state)', async () => {
    const { visitor, url } = await gone()
    expect((await visitor.comeBack(url)).status).toBe(303)
    await expectRefused(await visitor.comeBack(url), 'signIn')
    expect((await visitor.view()).login).toBe('ada-atlas')
  })

  it('is refused with a code that was used (replay of the code)', async () => {
    const { visitor, url } = await gone()
    await visitor.comeBack(url)
    const again = await visitor.ask('GET', signIn)
    const state = new URL(again.headers.get('location')!).searchParams.get('state')!
    await expectRefused(
      await visitor.comeBack(changed(url, (query) => query.set('state', state))),
      'signIn',
    )
  })

  it('is refused with a code of somebody else’s (injection: PKCE does not fit)', async () => {
    const [victim, attacker] = [await gone(), await gone()]
    const code = victim.url.searchParams.get('code')!
    const injected = changed(attacker.url, (query) => query.set('code', code))
    await expectRefused(await attacker.visitor.comeBack(injected), 'signIn')
    expect((await attacker.visitor.view()).kind).toBe('guest')
  })

  it('is refused with a code that GitHub gave for another address', async () => {
    const visitor = visitorOf(system)
    const start = await visitor.ask('GET', signIn)
    const address = new URL(start.headers.get('location')!)
    address.searchParams.set('redirect_uri', 'https://evil.example/callback')
    const { searchParams } = await agree(address.href, 'ada-atlas')
    const back = new URL(`${callback}?${searchParams}`, system.url)
    await expectRefused(await visitor.comeBack(back), 'signIn')
  })

  it('is refused with a code that is taken without PKCE, or with it laid down', async () => {
    for (const [name, value] of [
      ['code_challenge', 'A'.repeat(43)],
      ['code_challenge', '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU'],
    ] as const) {
      const visitor = visitorOf(system)
      const address = new URL((await visitor.ask('GET', signIn)).headers.get('location')!)
      address.searchParams.set(name, value)
      await expectRefused(await visitor.comeBack(await agree(address.href, 'ada-atlas')), 'signIn')
    }
  })

  it('is refused after the session that began it was forgotten', async () => {
    const { visitor, url } = await gone()
    const { cookie } = visitor
    await visitor.ask('DELETE', session)
    await expectRefused(await visitorOf(system, cookie).comeBack(url), 'signIn')
  })

  it.each<[string, (query: URLSearchParams) => void]>([
    ['no state', (query) => query.delete('state')],
    ['an empty state', (query) => query.set('state', '')],
    ['a made-up state', (query) => query.set('state', 'A'.repeat(43))],
    ['a state twice', (query) => query.append('state', query.get('state')!)],
    ['another state first', (query) => query.append('state', 'A'.repeat(43))],
    ['a state cut short', (query) => query.set('state', query.get('state')!.slice(1))],
    ['a long state', (query) => query.set('state', 'A'.repeat(5_000))],
    ['a state with the end of a line', (query) => query.set('state', 'a\r\nset-cookie: b=c')],
    ['a state that is a key of the store', (query) => query.set('state', 'session:*')],
    ['a made-up code', (query) => query.set('code', 'a'.repeat(20))],
    ['a code twice', (query) => query.append('code', query.get('code')!)],
    ['an empty code', (query) => query.set('code', '')],
    ['a code with the end of a line', (query) => query.set('code', 'a\r\nhost: evil.example')],
  ])('is refused with %s', async (_, change) => {
    const { visitor, url } = await gone()
    await expectRefused(await visitor.comeBack(changed(url, change)), 'signIn')
    expect((await visitor.view()).kind).toBe('guest')
  })
})

describe('a way out of this site', () => {
  it.each([
    'https://evil.example/',
    'http:evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/%5cevil.example',
    '/%2f%2fevil.example',
    '/%252f%252fevil.example',
    '/.//evil.example',
    '/../..//evil.example',
    '/\t/evil.example',
    '/\r\nlocation: https://evil.example',
    '/%0d%0aset-cookie:%20a=b',
    '/@evil.example',
    '/#@evil.example',
    '/\u2215evil.example',
    '/\0',
    'evil.example',
    '',
    callback,
  ])('is none by return_to=%j', async (path) => {
    const answer = await visitorOf(system).ask(
      'GET',
      `${signIn}?return_to=${encodeURIComponent(path)}`,
    )
    expect(answer.headers.get('location')).toBeNull()
    await expectRefused(answer, 'returnTo')
  })

  it('is none by two of them', async () => {
    const answer = await visitorOf(system).ask('GET', `${signIn}?return_to=/&return_to=//evil`)
    await expectRefused(answer, 'returnTo')
  })

  it('is none by another host in the request', async () => {
    const start = await visitorOf(system).ask('GET', signIn, {
      headers: { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' },
    })
    const address = new URL(start.headers.get('location')!)
    expect(address.searchParams.get('redirect_uri')).toBe(new URL(callback, system.url).href)
  })
})

describe('a page elsewhere', () => {
  const origins = [
    ['of another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['of a neighbour', { origin: 'https://a.scope.example', 'sec-fetch-site': 'same-site' }],
    ['that hides its origin', { origin: 'null' }],
    ['that lies about its origin', { 'sec-fetch-site': 'cross-site' }],
    ['that says nothing', { origin: '', 'sec-fetch-site': '' }],
  ] as const
  const changing = [
    ['POST', session],
    ['DELETE', session],
    ['POST', signOut],
    ['POST', everywhere],
  ] as const

  it.each(changing.flatMap((route) => origins.map((origin) => [...route, ...origin] as const)))(
    'does not %s %s: one %s',
    async (method, path, _, headers) => {
      const visitor = visitorOf(system)
      await visitor.signIn('ada-atlas')
      await expectRefused(await visitor.ask(method, path, { headers }), 'foreign')
      expect((await visitor.view()).login).toBe('ada-atlas')
    },
  )

  it.each(origins.slice(0, 2))('does not send a browser to sign in: one %s', async (_, headers) => {
    await expectRefused(await visitorOf(system).ask('GET', signIn, { headers }), 'foreign')
  })

  it('may not read what a session says', async () => {
    const visitor = visitorOf(system)
    await visitor.signIn('ada-atlas')
    for (const method of ['GET', 'OPTIONS']) {
      const headers = { origin: 'https://evil.example' }
      const answer = await visitor.ask(method, session, { headers })
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    }
  })
})

describe('a cookie that was stolen or planted', () => {
  it.each(['sign-out', 'sign-out-everywhere', 'forgetting'])(
    'opens nothing after %s',
    async (how) => {
      const visitor = visitorOf(system)
      await visitor.signIn('ada-atlas')
      const thief = visitorOf(system, visitor.cookie)
      if (how === 'forgetting') await visitor.ask('DELETE', session)
      else await visitor.ask('POST', `${session}/${how}`)
      expect((await thief.view()).kind).toBe('none')
      const stolen = visitorOf(system, thief.cookie)
      const answer = await stolen.ask('POST', everywhere)
      expect([answer.status, (await answer.json()) as unknown]).toMatchObject([
        401,
        { error: { code: 'not_signed_in' } },
      ])
    },
  )

  it('opens nothing after another sign-in of the same browser', async () => {
    const visitor = visitorOf(system)
    await visitor.signIn('ada-atlas')
    const { cookie } = visitor
    await visitor.signIn('mira-maintains')
    expect((await visitorOf(system, cookie).view()).kind).toBe('none')
    expect((await visitor.view()).login).toBe('mira-maintains')
  })

  it('is not the session of who signs in with it (fixation)', async () => {
    const attacker = visitorOf(system)
    await attacker.ask('POST', session)
    const planted = attacker.cookie
    const victim = visitorOf(system, planted)
    await victim.signIn('ada-atlas')
    expect(victim.cookie).not.toBe(planted)
    expect((await visitorOf(system, planted).view()).kind).toBe('none')
  })

  it('is nobody’s with a prefix of another, in another case or twice', async () => {
    const visitor = visitorOf(system)
    await visitor.signIn('ada-atlas')
    const cookie = visitor.cookie!
    for (const other of [
      cookie.replace('__Host-', ''),
      cookie.replace('__Host-', '__Secure-'),
      cookie.toLowerCase(),
      `${cookie}; ${cookie}`,
      `${cookie}x`,
    ]) {
      expect((await visitorOf(system, other).view()).kind, other).toBe('none')
    }
  })
})

describe('a refresh token or a device’s code that is not good', () => {
  const ask = (form: Record<string, string> | [string, string][], init: RequestInit = {}) =>
    system.fetch(token, { method: 'POST', body: new URLSearchParams(form), ...init })
  const refresh = (refresh_token: string, client_id = 'phantom-cli') =>
    ask({ grant_type: 'refresh_token', client_id, refresh_token })
  const device = (device_code: string) =>
    ask({
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      client_id: 'phantom-cli',
      device_code,
    })

  const refused = {
    error: 'invalid_grant',
    error_description: 'This is not valid, or not any more. Sign in again.',
  }
  const expectInvalidGrant = async (response: Response) => {
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect([response.status, await response.json()]).toEqual([400, refused])
  }

  it.each<[string, (tokens: Tokens) => string]>([
    ['cut short', ({ refreshToken }) => refreshToken.slice(0, -1)],
    ['longer', ({ refreshToken }) => `${refreshToken}0`],
    ['of another kind', ({ refreshToken }) => refreshToken.replace('gpr_', 'gpk_')],
    ['without its prefix', ({ refreshToken }) => refreshToken.slice(4)],
    ['in another case', ({ refreshToken }) => refreshToken.toLowerCase()],
    ['with a space', ({ refreshToken }) => ` ${refreshToken}`],
    ['an access token', ({ accessToken }) => accessToken],
    ['a key of the store', () => 'refresh:*'],
    ['nothing that looks like one', () => 'x'],
    ['with the end of a line', ({ refreshToken }) => `${refreshToken}\r\n`],
  ])('is refused: %s', async (_, change) => {
    const tokens = await terminal.signIn('ada-atlas')
    await expectInvalidGrant(await refresh(change(tokens)))
    expect((await refresh(tokens.refreshToken)).status).toBe(200)
  })

  it('is refused when it was used, and then so is the one after it', async () => {
    const first = await terminal.signIn('ada-atlas')
    const second = await terminal.refresh(first.refreshToken)
    await expectInvalidGrant(await refresh(first.refreshToken))
    await expectInvalidGrant(await refresh(second.refreshToken))
    await expectRefused(await withToken(`Bearer ${first.accessToken}`), 'token')
    await expectRefused(await withToken(`Bearer ${second.accessToken}`), 'token')
  })

  it('is refused after a sign-out everywhere', async () => {
    const tokens = await terminal.signIn('quiet-quill')
    const visitor = visitorOf(system)
    await visitor.signIn('quiet-quill')
    await visitor.ask('POST', everywhere)
    await expectInvalidGrant(await refresh(tokens.refreshToken))
    await expectRefused(await withToken(`Bearer ${tokens.accessToken}`), 'token')
  })

  it('is refused: codes that are guessed, and GitHub’s own', async () => {
    const { user_code: userCode } = await terminal.begin()
    const guesses = [userCode, 'a'.repeat(40), 'gpd_', `gpd_${'A'.repeat(49)}`, 'device:*']
    for (const guess of guesses) await expectInvalidGrant(await device(guess))
  })

  it('is refused: a code that served', async () => {
    const { device_code: deviceCode, user_code: userCode } = await terminal.begin()
    await terminal.letIn(userCode, 'ada-atlas')
    await terminal.pollInTime(deviceCode)
    await expectInvalidGrant(await device(deviceCode))
  })

  it('is refused to clients that nobody knows', async () => {
    const { refreshToken } = await terminal.signIn('ada-atlas')
    for (const client of ['evil', 'phantom-cli ', 'PHANTOM-CLI', 'constructor']) {
      const answer = await refresh(refreshToken, client)
      expect([answer.status, await answer.json()]).toMatchObject([401, { error: 'invalid_client' }])
    }
    expect((await refresh(refreshToken)).status).toBe(200)
  })

  it('is refused in any form but the standard’s', async () => {
    const { refreshToken } = await terminal.signIn('ada-atlas')
    const good: [string, string][] = [
      ['grant_type', 'refresh_token'],
      ['client_id', 'phantom-cli'],
      ['refresh_token', refreshToken],
    ]
    const json = { 'content-type': 'application/json' }
    const answers = [
      await ask([...good, ['refresh_token', refreshToken]]),
      await ask([...good, ['client_id', 'phantom-cli']]),
      await ask(good.slice(0, 2)),
      await ask(good.slice(1)),
      await ask([], { headers: json, body: JSON.stringify(Object.fromEntries(good)) }),
      await system.fetch(`${token}?${new URLSearchParams(good)}`, { method: 'POST' }),
    ]
    for (const answer of answers) {
      expect([answer.status, await answer.json()]).toMatchObject([
        400,
        { error: 'invalid_request' },
      ])
    }
    expect((await ask([...good, ['more', 'x'.repeat(10_000)]])).status).toBe(413)
    const other = await ask([['grant_type', 'password'], ...good.slice(1)])
    expect(await other.json()).toMatchObject({ error: 'unsupported_grant_type' })
    expect((await system.fetch(`${token}?${new URLSearchParams(good)}`)).status).toBe(405)
    expect((await refresh(refreshToken)).status).toBe(200)
  })
})
