import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownScanSchema } from '../shared/api/own-scan.ts'
import { errorEnvelopeSchema } from '../shared/api/errors.ts'
import { scorecardSchema } from '../shared/score/scorecard.ts'
import { startSystem, type System } from './system.ts'
import { quickInterval, terminalOf } from './terminal.ts'
import { visitorOf, type Visitor } from './visitor.ts'

const own = (login: string) => `/api/v1/session/scans/${login}`
const hidden = 'priya-private'

let system: System
beforeAll(async () => {
  system = await startSystem()
  const { control } = system.github
  control.setOAuth({ deviceIntervalSeconds: quickInterval })
  control.setProfile({ login: hidden, hidesPrivateCounts: true })
})
afterAll(() => system?.stop())

async function signedIn(login: string, query = ''): Promise<Visitor> {
  const visitor = visitorOf(system)
  await visitor.signIn(login, query)
  return visitor
}
const codeOf = async (response: Response) =>
  errorEnvelopeSchema.parse(await response.json()).error.code
/** The last characters of the tokens that GitHub was asked with. */
const tokensUsed = () => new Set(system.github.control.requests().map(({ token }) => token))

describe('findings of a pull request', () => {
  const body = JSON.stringify({ pull: 'https://github.com/octo/a/pull/7' })
  const ask = (visitor: Visitor, init: RequestInit = {}) =>
    visitor.ask('POST', '/api/v1/session/findings', { body, ...init })

  it('are read with the visitor’s own token alone, for pages of this site', async () => {
    const visitor = await signedIn('ada-atlas')
    const token = system.github.control.oauthTokens().at(-1)!
    system.github.control.clearRequests()
    const answer = await ask(visitor)
    // GitHub was asked, and knows no such pull request.
    expect([answer.status, await codeOf(answer)]).toEqual([422, 'host_refused'])
    expect([...tokensUsed()]).toEqual([token.slice(-4)])
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const foreign = await ask(visitor, { headers: { 'sec-fetch-site': 'cross-site' } })
    expect([foreign.status, await codeOf(foreign)]).toEqual([403, 'foreign_origin'])
    const nobody = await ask(visitorOf(system))
    expect([nobody.status, await codeOf(nobody)]).toEqual([401, 'not_signed_in'])
  })

  it('are read so by the page, and without a sign-in by anybody', async () => {
    const form = (visitor: Visitor) =>
      visitor.ask('POST', '/reviews', {
        body: `pull=${encodeURIComponent('https://github.com/octo/a/pull/7')}&hook=`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
    const visitor = await signedIn('ada-atlas')
    const token = system.github.control.oauthTokens().at(-1)!
    const guest = visitorOf(system)
    await guest.ask('POST', '/api/v1/session')
    for (const [who, used] of [
      [visitor, [token.slice(-4)]],
      [guest, [null]],
    ] as const) {
      system.github.control.clearRequests()
      expect((await form(who)).status).toBe(422)
      expect([...tokensUsed()]).toEqual(used)
    }
  })
})

describe('a scan on one’s own quota', () => {
  it('asks GitHub with the visitor’s own token alone, and says what is left of it', async () => {
    const visitor = await signedIn('ada-atlas')
    const token = system.github.control.oauthTokens().at(-1)!
    system.github.control.clearRequests()
    const answer = await visitor.ask('GET', own('mira-maintains'))
    expect(answer.status).toBe(200)
    expect([...tokensUsed()]).toEqual([token.slice(-4)])
    expect(answer.headers.get('ratelimit-policy')).toBe(
      '"scans-login";q=240;w=3600, "github";q=5000;w=3600',
    )
    expect(answer.headers.get('ratelimit')).toMatch(
      /^"scans-login";r=239;t=\d+, "github";r=49\d\d;t=\d+$/,
    )
    const { scorecard, privateContributions } = ownScanSchema.parse(await answer.json())
    expect(scorecard.subject.login).toBe('mira-maintains')
    expect(privateContributions).toBeNull()
  })

  it('scores as everybody’s scan does', async () => {
    const visitor = await signedIn('ada-atlas')
    const mine = ownScanSchema.parse(await (await visitor.ask('GET', own('rafi-rising'))).json())
    const open = await system.fetch('/api/v1/scans/rafi-rising')
    const theirs = scorecardSchema.parse(await open.json())
    expect(mine.scorecard.scores?.overall.score).toBeGreaterThan(0)
    expect(mine.scorecard.scores?.overall).toEqual(theirs.scores?.overall)
  })

  it('tells the number of one’s own private contributions to who let it be read', async () => {
    const withScope = await signedIn(hidden, '?scope=read:user')
    const told = ownScanSchema.parse(
      await (await withScope.ask('GET', own('Priya-Private'))).json(),
    )
    expect(told.privateContributions).toBe(1834)
    const without = await signedIn(hidden)
    const untold = ownScanSchema.parse(await (await without.ask('GET', own(hidden))).json())
    expect(untold.privateContributions).toBe(0)
    const other = await signedIn('ada-atlas', '?scope=read:user')
    const foreign = ownScanSchema.parse(await (await other.ask('GET', own(hidden))).json())
    expect(foreign.privateContributions).toBeNull()
  })

  it('is kept nowhere: no cache may have it, and the next public scan is read anew', async () => {
    const visitor = await signedIn('ada-atlas')
    const answer = await visitor.ask('GET', own('tempo-tangle'))
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('vary')).toContain('cookie')
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    expect(answer.headers.get('set-cookie')).toContain(visitor.cookie)
    const open = await system.fetch('/api/v1/scans/tempo-tangle')
    expect(open.headers.get('x-scan-state')).toBe('new')
  })

  it('is there for terminals, and for API keys with this service’s own tokens', async () => {
    const { accessToken } = await (await terminalOf(system)).signIn('hana-hundreds')
    const ask = (bearer: string) =>
      system.fetch(own('kaito-kiwi'), { headers: { authorization: `Bearer ${bearer}` } })
    expect(ownScanSchema.parse(await (await ask(accessToken)).json()).scorecard.subject.login).toBe(
      'kaito-kiwi',
    )
    const visitor = await signedIn('hana-hundreds')
    const keys = '/api/v1/session/keys'
    const keyOf = async (scope: string) => {
      const answer = await visitor.ask('POST', keys, { body: JSON.stringify({ scopes: [scope] }) })
      return ((await answer.json()) as { key: string }).key
    }
    system.github.control.clearRequests()
    const shared = await ask(await keyOf('scans:read'))
    expect(ownScanSchema.parse(await shared.json()).privateContributions).toBeNull()
    for (const token of tokensUsed()) expect(token).toMatch(/^n-\d+$|^en-\d$/)
    const refused = await ask(await keyOf('session:read'))
    expect([refused.status, await codeOf(refused)]).toEqual([403, 'scope_missing'])
  })

  it('is for who signed in', async () => {
    const guest = visitorOf(system)
    await guest.ask('POST', '/api/v1/session')
    for (const visitor of [guest, visitorOf(system)]) {
      const answer = await visitor.ask('GET', own('ada-atlas'))
      expect([answer.status, await codeOf(answer)]).toEqual([401, 'not_signed_in'])
    }
  })

  it('asks to sign in again where GitHub does not take the token any more', async () => {
    const visitor = await signedIn('noor-notebook')
    system.github.control.addFault({ login: 'noor-notebook', fault: 'bad-credentials' })
    const answer = await visitor.ask('GET', own('noor-notebook'))
    system.github.control.clearFaults()
    expect([answer.status, await codeOf(answer)]).toEqual([401, 'not_signed_in'])
  })

  it('names what is wrong as the public scan does', async () => {
    const visitor = await signedIn('ada-atlas')
    for (const [login, status, code] of [
      ['nobody-at-all', 404, 'not_found'],
      ['a--b', 422, 'invalid_login'],
    ] as const) {
      const answer = await visitor.ask('GET', own(login))
      expect([answer.status, await codeOf(answer)]).toEqual([status, code])
    }
  })

  it('does not show who opted out', async () => {
    const start = await system.fetch('/api/v1/opt-outs/quiet-quill', { method: 'POST' })
    const { token } = (await start.json()) as { token: string }
    system.github.control.setProfile({ login: 'quiet-quill', bio: token })
    await system.fetch('/api/v1/opt-outs/quiet-quill/confirm', { method: 'POST' })
    const visitor = await signedIn('ada-atlas')
    const answer = await visitor.ask('GET', own('quiet-quill'))
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'not_public'])
  })
})

describe('the budgets of who signs in', () => {
  let limited: System
  beforeAll(async () => {
    limited = await startSystem({
      variables: { LIMITS: 'scans-login=1/600,signins-address=2/600' },
    })
  })
  afterAll(() => limited?.stop())

  it('are the login’s for scans, wherever it signed in, and the address’s for sign-ins', async () => {
    const [here, there] = [visitorOf(limited), visitorOf(limited)]
    await here.signIn('ada-atlas')
    await there.signIn('ada-atlas')
    expect((await here.ask('GET', own('not--a--login'))).status).toBe(422)
    expect((await here.ask('GET', own('mira-maintains'))).status).toBe(200)
    const refused = await there.ask('GET', own('mira-maintains'))
    expect([refused.status, await codeOf(refused)]).toEqual([429, 'too_many'])
    expect(refused.headers.get('ratelimit')).toMatch(/^"scans-login";r=0;t=\d+$/)

    for (const begin of [
      () => limited.fetch('/api/v1/session/sign-in?return_to=/', { redirect: 'manual' }),
      () =>
        limited.fetch('/api/v1/oauth/device', {
          method: 'POST',
          body: new URLSearchParams({ client_id: 'phantom-cli' }),
        }),
    ]) {
      const answer = await begin()
      expect([answer.status, await codeOf(answer)]).toEqual([429, 'too_many'])
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    }
    expect((await here.ask('GET', '/api/v1/session')).status).toBe(200)
  })
})
