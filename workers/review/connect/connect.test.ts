/** A repository connected by signing in at stand-ins of its host: the way there and back, and who meddles with it. */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { serve, type Served } from '../../../dev/serve.ts'
import { createOAuthStandIn, type OAuthStandIn } from '../../../dev/vcs/index.ts'
import { createMemoryBackend } from '../../../dev/upstash/memory/index.ts'
import { serveUpstashStandIn } from '../../../dev/upstash/stand-in.ts'
import type { ConnectAnswer, SignInHost } from '../../../shared/review/connection.ts'
import { createUpstashStore } from '../../platform/store/upstash.ts'
import { administerWith } from '../administration/administer.ts'
import { answerManagement } from '../administration/answer-management.ts'
import {
  goodToken,
  readingToken,
  serveHosts,
  standInRepository as repository,
  type HostsStandIn,
} from '../administration/hosts.fixture.ts'
import { createDoors, type Doors } from '../doors/deliveries.fixture.ts'
import { createOAuthClient } from '../sign-in/oauth-client.ts'
import { addresses, clientSecret } from '../sign-in/sign-in.fixture.ts'
import { accessTokenOf } from '../sign-in/renewal.ts'
import { answerConnect } from './answer-connect.ts'
import { createOutcomes } from './for-terminals.ts'
import { createPendingConnections } from './pending-connections.ts'

const origin = 'https://scope.example'
const both = ['gitlab', 'bitbucket'] as const
type Step<Name extends ConnectAnswer['step']> = Extract<ConnectAnswer, { step: Name }>

let hosts: HostsStandIn
let identity: Pick<HostsStandIn['state'], 'number' | 'uuid'>
let store: Awaited<ReturnType<typeof serveUpstashStandIn>>
let backend: ReturnType<typeof createMemoryBackend>
let apis: Record<SignInHost, Served>
let standIns: Record<SignInHost, OAuthStandIn>
let doors: Doors
/** What the host lets who signs in do. */
let own: string
/** How often anything was waited for. */
let waits = 0

beforeAll(async () => {
  doors = createDoors()
  hosts = await serveHosts()
  const { number, uuid } = hosts.state
  identity = { number, uuid }
  const api = (host: SignInHost) => {
    const behind = async (request: Request) => {
      const { pathname, search } = new URL(request.url)
      const address = new URL(hosts.addresses.GITLAB_API_URL).origin + pathname + search
      const body = request.method === 'GET' ? null : await request.text()
      return fetch(address, { method: request.method, headers: request.headers, body })
    }
    return serve((request) => standIns[host].before(behind, own)(request))
  }
  apis = { gitlab: await api('gitlab'), bitbucket: await api('bitbucket') }
  backend = createMemoryBackend(() => doors.clock.now)
  store = await serveUpstashStandIn({ token: 'a-token', backend })
})
afterAll(async () => {
  await Promise.all([apis.gitlab.close(), apis.bitbucket.close(), store.close()])
  await hosts[Symbol.asyncDispose]()
})
beforeEach(async () => {
  await backend.execute(['FLUSHALL'])
  doors = createDoors()
  hosts.webhooks.length = 0
  Object.assign(hosts.state, { name: repository, isMakingBroken: false, ...identity })
  own = goodToken
  const { now } = doors.renewal
  const standIn = (host: SignInHost) => {
    const redirectUri = `${origin}/reviews/connect/${host}`
    const registration = { host, clientId: 'our-app', clientSecret, redirectUri }
    const made = createOAuthStandIn(registration, now)
    const settings = { host, address: addresses[host], clientId: 'our-app', clientSecret }
    doors.clients[host] = createOAuthClient(settings, { send: made.fetch, now })
    return made
  }
  standIns = { gitlab: standIn('gitlab'), bitbucket: standIn('bitbucket') }
})

const management = () => ({
  secret: doors.world.secret,
  origin,
  records: doors.records,
  administer: administerWith({
    GITHUB_API_URL: hosts.addresses.GITHUB_API_URL,
    GITLAB_API_URL: `${apis.gitlab.url}/gitlab`,
    BITBUCKET_API_URL: `${apis.bitbucket.url}/bitbucket`,
  }),
  signIns: doors.signIns,
  random: doors.world.random,
  now: doors.world.now,
  wait: async () => void (waits += 1),
})

/** A browser with its cookie. */
function browser() {
  let cookie = ''
  const answerTo = async (request: Request) => {
    const { random, now } = doors.world
    const kept = createUpstashStore({ url: store.url, token: 'a-token' })
    const options = { store: kept, random, now }
    const answer = await answerConnect(request, {
      management: management(),
      pending: createPendingConnections(options),
      outcomes: createOutcomes(options),
      clientOf: doors.renewal.clientOf,
    })
    return answer!
  }
  const send = async (path: string, init: RequestInit): Promise<unknown> =>
    (await answerTo(new Request(new URL(path, origin), init))).json()
  const ask = async (path: string, form?: Record<string, string>) => {
    const request = new Request(new URL(path, origin), {
      headers: { cookie },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    const answer = await answerTo(request)
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie
    const { status, headers } = answer
    const language = headers.get('content-language')
    return { status, language, told: (await answer.json()) as ConnectAnswer }
  }
  return {
    ask,
    send,
    cookie: () => cookie,
    takeCookie: (other: string) => void (cookie = other),
    /** Where the browser comes back to, with what the host says. */
    async go(host: SignInHost, decision: 'yes' | 'no' = 'yes', wanted = repository) {
      const { told } = await ask('/reviews/connect', { host, repository: wanted })
      return standIns[host].decide((told as Step<'away'>).address, decision)
    },
    async connect(host: SignInHost) {
      return (await ask(await this.go(host))).told as Step<'done'>
    },
  }
}

const refusalIn = ({ told }: { told: ConnectAnswer }) => (told as Step<'ask'>).refusal
const hookCount = () =>
  doors.shards.all().reduce((sum, one) => sum + one.inventory().hooks.count, 0)
async function onHook(task: string, { hook, secret }: { hook: string; secret: string }) {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ hook, secret })
  const request = new Request(`${origin}/api/v1/hooks/${task}`, { method: 'POST', headers, body })
  return (await answerManagement(request, management())) as Record<string, unknown>
}

describe.each(both)('a repository at %s', (host) => {
  it('is connected: the host asks, the webhook stands, and what is shown once is in the answer alone', async () => {
    const visitor = browser()
    const back = await visitor.go(host)
    const { status, told } = await visitor.ask(back)
    const { hook, isAgain } = told as Step<'done'>
    expect([status, isAgain]).toEqual([200, false])
    expect(hosts.webhooks).toMatchObject([{ url: hook.address, secret: hook.secret }])
    for (const text of [hook.hook, hook.secret]) expect(back + visitor.cookie()).not.toContain(text)
    expect(hook.rights.filter(({ isThere }) => !isThere)).toEqual([])
    expect((await doors.records.find(hook.hook))!.record).toMatchObject({
      repository,
      signIn: { generation: 0, isOver: false },
    })
  })

  it('is taken away with its sign-in, as far as the host takes tokens back', async () => {
    const { hook } = await browser().connect(host)
    const { token } = (await doors.records.find(hook.hook))!.record
    const isGitLab = host === 'gitlab'
    expect(await onHook('remove', hook)).toEqual({
      isGoneAtHost: true,
      isSignInEnded: isGitLab ? true : null,
    })
    expect([hosts.webhooks.length, hookCount()]).toEqual([0, 0])
    expect(standIns[host].isLive(token)).toBe(!isGitLab)
  })

  it('says when somebody has to sign in again, and goes on when they did', async () => {
    const { hook } = await browser().connect(host)
    standIns[host].forget()
    expect(await onHook('test', hook)).toMatchObject({ isAsked: false, isSignInOver: true })
    const { hook: again, isAgain } = await browser().connect(host)
    expect([isAgain, again.hook, again.secret]).toEqual([true, hook.hook, hook.secret])
    expect(hosts.webhooks).toHaveLength(1)
    expect(await onHook('test', hook)).toMatchObject({ isSignInOver: false })
    const { token } = await accessTokenOf(hook.hook, null, doors.renewal)
    expect(standIns[host].isLive(token)).toBe(true)
  })

  it('that has another name since, and old webhooks beside, goes on under the new one', async () => {
    const { hook } = await browser().connect(host)
    standIns[host].forget()
    expect(await onHook('test', hook)).toMatchObject({ isSignInOver: true })
    const old = { ...hosts.webhooks[0]!, url: `${origin}/hooks/${host}/${'A'.repeat(22)}` }
    hosts.webhooks.unshift({ ...old, id: '4711' })
    hosts.state.name = 'nova/ghost'
    const visitor = browser()
    const { told } = await visitor.ask(await visitor.go(host, 'yes', 'nova/ghost'))
    const again = { repository: 'nova/ghost', hook: hook.hook, secret: hook.secret }
    expect(told).toMatchObject({ isAgain: true, hook: again })
    const { record } = (await doors.records.find(hook.hook))!
    expect(record).toMatchObject({ repository: 'nova/ghost', firstName: repository })
    expect(standIns[host].isLive(record.token)).toBe(true)
  })

  it('that only bears the old name of another does not get the hook of that', async () => {
    const { hook } = await browser().connect(host)
    standIns[host].forget()
    await onHook('test', hook)
    const before = (await doors.records.find(hook.hook))!.record
    Object.assign(hosts.state, { number: 4712, uuid: '{another}' })
    const visitor = browser()
    expect(refusalIn(await visitor.ask(await visitor.go(host)))).toBe('there')
    expect((await doors.records.find(hook.hook))!.record).toEqual(before)
  })

  it('that has a webhook which works keeps it, and whose name it speaks in', async () => {
    const { hook } = await browser().connect(host)
    const before = (await doors.records.find(hook.hook))!.record
    const visitor = browser()
    expect(refusalIn(await visitor.ask(await visitor.go(host)))).toBe('there')
    expect((await doors.records.find(hook.hook))!.record).toEqual(before)
    expect(hookCount()).toBe(1)
  })

  it('is not connected where they may not, and tokens that became nothing are taken back', async () => {
    own = readingToken
    const visitor = browser()
    const { status, told } = await visitor.ask(await visitor.go(host))
    expect([status, refusalIn({ told })]).toEqual([422, 'rights'])
    expect((told as Step<'ask'>).missing).toContain('manage webhooks')
    expect([hosts.webhooks.length, hookCount()]).toEqual([0, 0])
    expect(standIns[host].seen).toEqual(host === 'gitlab' ? ['code', 'revoke'] : ['code'])
  })

  it('keeps its secret’s change and a renewal apart, though both come at once', async () => {
    const { hook } = await browser().connect(host)
    const [rotated] = await Promise.all([
      onHook('rotate', hook),
      accessTokenOf(hook.hook, 0, doors.renewal),
    ])
    const { record } = (await doors.records.find(hook.hook))!
    expect(record).toMatchObject({ version: 2, signIn: { isOver: false, turn: null } })
    expect(standIns[host].isLive(record.token)).toBe(true)
    expect(hosts.webhooks).toMatchObject([{ secret: rotated['secret'] }])
  })
})

describe('who comes back', () => {
  const nothing = () => {
    expect([hosts.webhooks.length, hookCount()]).toEqual([0, 0])
  }

  it('said no: that is told, and no word of the host', async () => {
    const visitor = browser()
    const back = new URL(await visitor.go('gitlab', 'no'))
    back.searchParams.set('error_description', '<script>alert("hostile")</script>')
    const { told } = await visitor.ask(back.href)
    expect(refusalIn({ told })).toBe('denied')
    expect(JSON.stringify(told)).not.toContain('hostile')
    nothing()
  })

  it('has a state once', async () => {
    const visitor = browser()
    const back = await visitor.go('gitlab')
    const [one, other] = await Promise.all([visitor.ask(back), visitor.ask(back)])
    expect([one, other].map(({ told }) => told.step).toSorted()).toEqual(['ask', 'done'])
    expect(refusalIn(await visitor.ask(back))).toBe('over')
    expect(hosts.webhooks).toHaveLength(1)
  })

  it('has a state, for ten minutes', async () => {
    const visitor = browser()
    const late = await visitor.go('gitlab')
    doors.clock.now += 600_000
    expect(refusalIn(await visitor.ask(late))).toBe('over')
    const bare = new URL(await visitor.go('gitlab'))
    bare.searchParams.delete('state')
    expect(refusalIn(await visitor.ask(bare.href))).toBe('over')
    for (const state of ['', 'x', 'A'.repeat(43), '../'.repeat(20), '__proto__']) {
      bare.searchParams.set('state', state)
      expect(refusalIn(await visitor.ask(bare.href))).toBe('over')
    }
    nothing()
  })

  it('is who went: another browser’s state counts for nobody, and is not used up', async () => {
    const [visitor, attacker] = [browser(), browser()]
    const back = await visitor.go('gitlab')
    await attacker.go('gitlab')
    expect(refusalIn(await attacker.ask(back))).toBe('over')
    attacker.takeCookie('')
    expect(refusalIn(await attacker.ask(back))).toBe('over')
    attacker.takeCookie(`${visitor.cookie()}; ${visitor.cookie()}`)
    expect(refusalIn(await attacker.ask(back))).toBe('over')
    nothing()
    expect((await visitor.ask(back)).told.step).toBe('done')
  })

  it('with the code of another session gets nothing for it', async () => {
    const [visitor, attacker] = [browser(), browser()]
    const stolen = new URL(await visitor.go('gitlab')).searchParams.get('code')!
    const back = new URL(await attacker.go('gitlab'))
    back.searchParams.set('code', stolen)
    expect(refusalIn(await attacker.ask(back.href))).toBe('over')
    nothing()
  })

  it('comes from the host that they went to', async () => {
    for (const [went, came] of [
      ['gitlab', 'bitbucket'],
      ['bitbucket', 'gitlab'],
    ] as const) {
      const visitor = browser()
      const back = (await visitor.go(went)).replace(`/connect/${went}`, `/connect/${came}`)
      expect(refusalIn(await visitor.ask(back))).toBe('over')
      expect(standIns[came].seen).toEqual([])
    }
    const visitor = browser()
    const back = new URL(await visitor.go('gitlab'))
    back.searchParams.set('iss', 'https://evil.example')
    expect(refusalIn(await visitor.ask(back.href))).toBe('over')
    nothing()
  })

  it('is answered in the language that their page had', async () => {
    const visitor = browser()
    const go = async (address: string, decision: 'yes' | 'no') => {
      const { told } = await visitor.ask(address, { host: 'gitlab', repository })
      const back = await standIns.gitlab.decide((told as Step<'away'>).address, decision)
      return (await visitor.ask(back)).language
    }
    expect(await go('/reviews/connect?lang=de', 'no')).toBe('de')
    expect(await go('/reviews/connect?lang=ar', 'yes')).toBe('ar')
    expect(await go('/reviews/connect?lang=%0d%0ax-evil:1', 'no')).toBe(null)
    expect(await go('/reviews/connect', 'no')).toBe(null)
  })

  it('with a parameter twice is not heard', async () => {
    for (const name of ['code', 'iss']) {
      const visitor = browser()
      const back = await visitor.go('gitlab')
      expect(refusalIn(await visitor.ask(`${back}&${name}=1&${name}=2`))).toBe('over')
    }
    nothing()
  })
})

describe('who goes', () => {
  it('is led to the host alone, back to its own address here, by PKCE where the host has it', async () => {
    for (const host of both) {
      const visitor = browser()
      const form = { host, repository, redirect_uri: 'https://evil.example', return_to: '//evil' }
      const { told } = await visitor.ask('/reviews/connect?return_to=//evil.example', form)
      const url = new URL((told as Step<'away'>).address)
      expect(url.origin).toBe(addresses[host])
      const { searchParams: asked } = url
      expect(asked.get('redirect_uri')).toBe(`${origin}/reviews/connect/${host}`)
      expect(asked.get('state')).toMatch(/^[\w-]{43}$/)
      expect(asked.get('scope')).toBe(host === 'gitlab' ? 'api' : null)
      const method = asked.get('code_challenge_method')
      expect(method).toBe(host === 'gitlab' ? 'S256' : null)
      expect(url.href).not.toContain(repository.split('/')[1]!)
    }
  })

  it('without the challenge, or with a verifier of somebody else, gets no tokens of GitLab', async () => {
    const visitor = browser()
    const { told } = await visitor.ask('/reviews/connect', { host: 'gitlab', repository })
    const weakened = new URL((told as Step<'away'>).address)
    weakened.searchParams.set('code_challenge', 'A'.repeat(43))
    const back = await standIns.gitlab.decide(weakened.href)
    expect(refusalIn(await visitor.ask(back))).toBe('over')
  })

  it.each([
    { host: 'github' },
    { host: 'gitea' },
    { host: '' },
    { repository: '' },
    { repository: 'octo' },
    { repository: '../../user' },
    { repository: 'octo/phantom?x=1' },
    { repository: 'octo/phantom\nx' },
  ])('says where to: %o is nowhere', async (changes) => {
    const visitor = browser()
    const form = { host: 'gitlab', repository, ...changes }
    expect(refusalIn(await visitor.ask('/reviews/connect', form))).toBe('repository')
    expect(visitor.cookie()).toBe('')
  })

  it('may name the repository by its address', async () => {
    for (const text of [`https://gitlab.com/${repository}.git`, ` /${repository}/ `]) {
      const { told } = await browser().ask('/reviews/connect', { host: 'gitlab', repository: text })
      expect(told).toMatchObject({ step: 'away', repository })
    }
  })

  it('leaves nothing at rest that the store alone could read', async () => {
    const visitor = browser()
    await visitor.go('gitlab')
    const keys = (await backend.execute(['KEYS', '*'])) as string[]
    const values = await Promise.all(keys.map((key) => backend.execute(['GET', key])))
    expect(keys.map((key) => key.split(':')[0])).toEqual(['connection'])
    const kept = JSON.stringify([keys, values.map((value) => [value, atob(String(value))])])
    for (const text of ['gitlab', 'octo', visitor.cookie().split('=')[1]!])
      expect(kept).not.toContain(text)
  })

  it('is told where there is nobody to go to', async () => {
    delete doors.clients.bitbucket
    expect((await browser().ask('/reviews/connect')).told).toMatchObject({ hosts: ['gitlab'] })
    const form = { host: 'bitbucket', repository }
    await expect(browser().ask('/reviews/connect', form)).rejects.toMatchObject({
      code: 'not_configured',
    })
  })
})

describe('a terminal that waits', () => {
  const ticket = Buffer.alloc(32, 7)
  const link = createHash('sha256').update(ticket).digest('base64url')
  const ask = (shown: string) => {
    const visitor = browser()
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ ticket: shown })
    return visitor.send('/api/v1/hooks/connected', { method: 'POST', headers, body })
  }
  const nothingYet = { hook: null, refusal: null, missing: [] }

  it('hears once what came of it, which is at rest sealed, and who has the address hears nothing', async () => {
    const visitor = browser()
    const form = { host: 'gitlab', repository, terminal: link }
    const { told } = await visitor.ask('/reviews/connect', form)
    const mine = ticket.toString('base64url')
    // At once: whoever makes tickets up holds nothing with them.
    const before = waits
    expect(await ask(mine)).toEqual(nothingYet)
    expect(waits).toBe(before)
    const back = await standIns.gitlab.decide((told as Step<'away'>).address)
    const { hook } = (await visitor.ask(back)).told as Step<'done'>
    const [key = ''] = (await backend.execute(['KEYS', 'connected:*'])) as string[]
    const box = atob(String(await backend.execute(['GET', key])))
    for (const text of [hook.hook, hook.secret, repository]) expect(key + box).not.toContain(text)
    expect(await ask(link)).toEqual(nothingYet)
    expect(await ask(mine)).toEqual({ hook, refusal: null, missing: [] })
    expect(await ask(mine)).toEqual(nothingYet)
  })

  it('hears why nothing came of it', async () => {
    const visitor = browser()
    const form = { host: 'gitlab', repository, terminal: link }
    const { told } = await visitor.ask('/reviews/connect', form)
    await visitor.ask(await standIns.gitlab.decide((told as Step<'away'>).address, 'no'))
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
    const visitor = browser()
    const form = { host: 'gitlab', repository, terminal: link }
    const { told } = await visitor.ask('/reviews/connect', form)
    const back = await standIns.gitlab.decide((told as Step<'away'>).address)
    standIns.gitlab.faults.push({ of: 'POST /oauth/token', times: 1, ...fault })
    await expect(visitor.ask(back)).rejects.toMatchObject({ name: 'PhantomError' })
    expect(await ask(ticket.toString('base64url'))).toEqual({ hook: null, refusal, missing: [] })
  })

  it('hears that the host failed while the webhook was made', async () => {
    const visitor = browser()
    const form = { host: 'gitlab', repository, terminal: link }
    const { told } = await visitor.ask('/reviews/connect', form)
    const back = await standIns.gitlab.decide((told as Step<'away'>).address)
    hosts.state.isMakingBroken = true
    await expect(visitor.ask(back)).rejects.toMatchObject({ code: 'host_unavailable' })
    expect(await ask(ticket.toString('base64url'))).toMatchObject({ refusal: 'failed' })
  })

  it('has a ticket of 32 bytes, or is none', async () => {
    for (const shown of ['', 'x', 'A'.repeat(44), '$'.repeat(43)])
      await expect(ask(shown)).rejects.toMatchObject({ code: 'validation_failed' })
    const visitor = browser()
    const { told } = await visitor.ask('/reviews/connect?terminal=%3Cscript%3E&host=gitlab')
    expect(told).toMatchObject({ terminal: null, host: 'gitlab' })
  })
})

it.each([
  [{ status: 500, body: 'hostile' }, 'host_unavailable'],
  [{ status: 401, body: '{"error":"invalid_client"}' }, 'host_refused'],
  [
    { status: 200, body: '{"access_token":"x","token_type":"mac","expires_in":1}' },
    'host_unavailable',
  ],
  [{ status: 200, body: '{"access_token":"x","token_type":"bearer"}' }, 'host_unavailable'],
  [
    {
      status: 200,
      body: '{"access_token":"x","refresh_token":"y","token_type":"bearer","scope":"read_api"}',
    },
    'host_refused',
  ],
])('a host that answers %o connects nothing, and says no more', async (fault, code) => {
  standIns.gitlab.faults.push({ of: 'POST /oauth/token', times: 1, ...fault })
  const visitor = browser()
  const back = await visitor.go('gitlab')
  await expect(visitor.ask(back)).rejects.toMatchObject({ code, fields: [] })
  expect(hookCount()).toBe(0)
})
