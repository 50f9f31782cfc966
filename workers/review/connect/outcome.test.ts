/** What comes of signing in at stand-ins of a repository's host: a hook that goes on, and what a terminal hears of it. */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readingToken, standInRepository as repository } from '../administration/hosts.fixture.ts'
import { accessTokenOf } from '../sign-in/renewal.ts'
import {
  origin,
  refusalIn,
  serveConnectPlace,
  type ConnectPlace,
  type Step,
} from './connect.fixture.ts'

let place: ConnectPlace
beforeAll(async () => void (place = await serveConnectPlace()))
afterAll(() => place[Symbol.asyncDispose]())
beforeEach(() => place.reset())

describe.each(['gitlab', 'bitbucket'] as const)('a repository at %s', (host) => {
  it('is connected: the host asks, the webhook stands, and what is shown once is in the answer alone', async () => {
    const visitor = place.browser()
    const back = await visitor.go(host)
    const { status, told } = await visitor.ask(back)
    const { hook, isAgain } = told as Step<'done'>
    expect([status, isAgain]).toEqual([200, false])
    expect(place.hosts.webhooks).toMatchObject([{ url: hook.address, secret: hook.secret }])
    for (const text of [hook.hook, hook.secret]) expect(back + visitor.cookie()).not.toContain(text)
    expect(hook.rights.filter(({ isThere }) => !isThere)).toEqual([])
    expect((await place.doors.records.find(hook.hook))!.record).toMatchObject({
      repository,
      signIn: { generation: 0, isOver: false },
    })
  })

  it('is taken away with its sign-in, as far as the host takes tokens back', async () => {
    const { hook } = await place.browser().connect(host)
    const { token } = (await place.doors.records.find(hook.hook))!.record
    const isGitLab = host === 'gitlab'
    expect(await place.onHook('remove', hook)).toEqual({
      isGoneAtHost: true,
      isSignInEnded: isGitLab ? true : null,
    })
    expect([place.hosts.webhooks.length, place.hookCount()]).toEqual([0, 0])
    expect(place.standIns[host].isLive(token)).toBe(!isGitLab)
  })

  it('says when somebody has to sign in again, and goes on when they did', async () => {
    const { hook } = await place.browser().connect(host)
    place.standIns[host].forget()
    expect(await place.onHook('test', hook)).toMatchObject({ isAsked: false, isSignInOver: true })
    const { hook: again, isAgain } = await place.browser().connect(host)
    expect([isAgain, again.hook, again.secret]).toEqual([true, hook.hook, hook.secret])
    expect(place.hosts.webhooks).toHaveLength(1)
    expect(await place.onHook('test', hook)).toMatchObject({ isSignInOver: false })
    const { token } = await accessTokenOf(hook.hook, null, place.doors.renewal)
    expect(place.standIns[host].isLive(token)).toBe(true)
  })

  it('that has another name since, and old webhooks beside, goes on under the new one', async () => {
    const { hook } = await place.browser().connect(host)
    place.standIns[host].forget()
    expect(await place.onHook('test', hook)).toMatchObject({ isSignInOver: true })
    const old = { ...place.hosts.webhooks[0]!, url: `${origin}/hooks/${host}/${'A'.repeat(22)}` }
    place.hosts.webhooks.unshift({ ...old, id: '4711' })
    place.hosts.state.name = 'nova/ghost'
    const visitor = place.browser()
    const { told } = await visitor.ask(await visitor.go(host, 'yes', 'nova/ghost'))
    const again = { repository: 'nova/ghost', hook: hook.hook, secret: hook.secret }
    expect(told).toMatchObject({ isAgain: true, hook: again })
    const { record } = (await place.doors.records.find(hook.hook))!
    expect(record).toMatchObject({ repository: 'nova/ghost', firstName: repository })
    expect(place.standIns[host].isLive(record.token)).toBe(true)
  })

  it('that only bears the old name of another does not get the hook of that', async () => {
    const { hook } = await place.browser().connect(host)
    place.standIns[host].forget()
    await place.onHook('test', hook)
    const before = (await place.doors.records.find(hook.hook))!.record
    Object.assign(place.hosts.state, { number: 4712, uuid: '{another}' })
    const visitor = place.browser()
    expect(refusalIn(await visitor.ask(await visitor.go(host)))).toBe('there')
    expect((await place.doors.records.find(hook.hook))!.record).toEqual(before)
  })

  it('that has a webhook which works keeps it, and whose name it speaks in', async () => {
    const { hook } = await place.browser().connect(host)
    const before = (await place.doors.records.find(hook.hook))!.record
    const visitor = place.browser()
    expect(refusalIn(await visitor.ask(await visitor.go(host)))).toBe('there')
    expect((await place.doors.records.find(hook.hook))!.record).toEqual(before)
    expect(place.hookCount()).toBe(1)
  })

  it('is not connected where they may not, and tokens that became nothing are taken back', async () => {
    place.own = readingToken
    const visitor = place.browser()
    const { status, told } = await visitor.ask(await visitor.go(host))
    expect([status, refusalIn({ told })]).toEqual([422, 'rights'])
    expect((told as Step<'ask'>).missing).toContain('manage webhooks')
    expect([place.hosts.webhooks.length, place.hookCount()]).toEqual([0, 0])
    expect(place.standIns[host].seen).toEqual(host === 'gitlab' ? ['code', 'revoke'] : ['code'])
  })

  it('keeps its secret’s change and a renewal apart, though both come at once', async () => {
    const { hook } = await place.browser().connect(host)
    const [rotated] = await Promise.all([
      place.onHook('rotate', hook),
      accessTokenOf(hook.hook, 0, place.doors.renewal),
    ])
    const { record } = (await place.doors.records.find(hook.hook))!
    expect(record).toMatchObject({ version: 2, signIn: { isOver: false, turn: null } })
    expect(place.standIns[host].isLive(record.token)).toBe(true)
    expect(place.hosts.webhooks).toMatchObject([{ secret: rotated['secret'] }])
  })
})

describe('a terminal that waits', () => {
  const ticket = Buffer.alloc(32, 7)
  const link = createHash('sha256').update(ticket).digest('base64url')
  const ask = (shown: string) => {
    const visitor = place.browser()
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ ticket: shown })
    return visitor.send('/api/v1/hooks/connected', { method: 'POST', headers, body })
  }
  const nothingYet = { hook: null, refusal: null, missing: [] }

  it('hears once what came of it, which is at rest sealed, and who has the address hears nothing', async () => {
    const visitor = place.browser()
    const form = { host: 'gitlab', repository, terminal: link }
    const { told } = await visitor.ask('/reviews/connect', form)
    const mine = ticket.toString('base64url')
    // At once: whoever makes tickets up holds nothing with them.
    const before = place.waits
    expect(await ask(mine)).toEqual(nothingYet)
    expect(place.waits).toBe(before)
    const back = await place.standIns.gitlab.decide((told as Step<'away'>).address)
    const { hook } = (await visitor.ask(back)).told as Step<'done'>
    const [key = ''] = (await place.backend.execute(['KEYS', 'connected:*'])) as string[]
    const box = atob(String(await place.backend.execute(['GET', key])))
    for (const text of [hook.hook, hook.secret, repository]) expect(key + box).not.toContain(text)
    expect(await ask(link)).toEqual(nothingYet)
    expect(await ask(mine)).toEqual({ hook, refusal: null, missing: [] })
    expect(await ask(mine)).toEqual(nothingYet)
  })

  it('hears why nothing came of it', async () => {
    const visitor = place.browser()
    const form = { host: 'gitlab', repository, terminal: link }
    const { told } = await visitor.ask('/reviews/connect', form)
    await visitor.ask(await place.standIns.gitlab.decide((told as Step<'away'>).address, 'no'))
    expect(await ask(ticket.toString('base64url'))).toMatchObject({ refusal: 'denied' })
  })

  it.each([
    [{ status: 503, body: 'hostile' }, 'failed'],
    [{ status: 401, body: '{"error":"invalid_client"}' }, 'failed'],
    [
      {
        status: 200,
        body: '{"access_token":"x","refresh_token":"y","token_type":"bearer","scope":"read_api"}',
      },
      'rights',
    ],
  ])('hears that the host answered %o, as does the page', async (fault, refusal) => {
    const visitor = place.browser()
    const form = { host: 'gitlab', repository, terminal: link }
    const { told } = await visitor.ask('/reviews/connect', form)
    const back = await place.standIns.gitlab.decide((told as Step<'away'>).address)
    place.standIns.gitlab.faults.push({ of: 'POST /oauth/token', times: 1, ...fault })
    await expect(visitor.ask(back)).rejects.toMatchObject({ name: 'PhantomError' })
    expect(await ask(ticket.toString('base64url'))).toEqual({ hook: null, refusal, missing: [] })
  })

  it('hears that the host failed while the webhook was made', async () => {
    const visitor = place.browser()
    const form = { host: 'gitlab', repository, terminal: link }
    const { told } = await visitor.ask('/reviews/connect', form)
    const back = await place.standIns.gitlab.decide((told as Step<'away'>).address)
    place.hosts.state.isMakingBroken = true
    await expect(visitor.ask(back)).rejects.toMatchObject({ code: 'host_unavailable' })
    expect(await ask(ticket.toString('base64url'))).toMatchObject({ refusal: 'failed' })
  })

  it('has a ticket of 32 bytes, or is none', async () => {
    for (const shown of ['', 'x', 'A'.repeat(44), '$'.repeat(43)])
      await expect(ask(shown)).rejects.toMatchObject({ code: 'validation_failed' })
    const visitor = place.browser()
    const { told } = await visitor.ask('/reviews/connect?terminal=%3Cscript%3E&host=gitlab')
    expect(told).toMatchObject({ terminal: null, host: 'gitlab' })
  })
})
