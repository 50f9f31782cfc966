/** Hooks from their making to their end, at stand-ins of the three hosts, and faults in between. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PhantomError } from '../../platform/errors/index.ts'
import { createDoors, type Doors } from '../doors/deliveries.fixture.ts'
import { hostIds } from '../hosts/vcs-host.ts'
import { administerWith } from './administer.ts'
import { answerManagement } from './answer-management.ts'
import {
  goodToken,
  readingToken,
  serveHosts,
  standInRepository as repository,
  type HostsStandIn,
} from './hosts.fixture.ts'

let hosts: HostsStandIn
let doors: Doors
beforeAll(async () => void (hosts = await serveHosts()))
afterAll(() => hosts[Symbol.asyncDispose]())
beforeEach(() => {
  doors = createDoors()
  doors.clock.now = Date.now()
  hosts.webhooks.length = 0
  hosts.state.asked.length = 0
  Object.assign(hosts.state, {
    isOldGitLab: false,
    hasMergeRequest: true,
    hasCodeScanning: true,
    hasAdministrator: true,
    failing: null,
    isMakingBroken: false,
    name: repository,
  })
  hosts.state.deliver = ({ url, headers, body }) => {
    const [, , host, hookId] = new URL(url).pathname.split('/')
    return doors.send({ host: host as 'github', hookId: hookId!, headers, body })
  }
})

const origin = 'https://scope.example'
type Told = Record<string, unknown>

async function ask(path: string, body: object, deadline?: number): Promise<Told> {
  const headers = { 'content-type': 'application/json' }
  const request = new Request(origin + path, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  return (await answerManagement(request, {
    secret: doors.world.secret,
    origin,
    records: doors.records,
    administer: administerWith(hosts.addresses, deadline),
    signIns: doors.signIns,
    random: doors.world.random,
    now: doors.world.now,
    wait: () => new Promise((resolve) => void setTimeout(resolve, 5)),
  })) as Told
}
const refusal = (path: string, body: object, deadline?: number) =>
  ask(path, body, deadline).then(
    () => 'done',
    ({ code, fields }: PhantomError) =>
      [code, ...fields.map((one) => `${one.field} ${one.problem}`)].join('; '),
  )
const create = (host: string, changes: object = {}) =>
  ask('/api/v1/hooks', { host, repository, token: goodToken, ...changes })
const own = ({ hook, secret }: Told) => ({ hook, secret })
const hookCount = () =>
  doors.shards.all().reduce((sum, one) => sum + one.inventory().hooks.count, 0)

describe.each(hostIds)('a hook at %s', (host) => {
  it('is made where the token may, and tells address and secret once', async () => {
    const made = await create(host)
    expect(made).toMatchObject({ host, repository, scheme: 'signature' })
    expect(made['address']).toBe(`${origin}/hooks/${host}/${String(made['hook'])}`)
    expect(hosts.webhooks).toMatchObject([{ url: made['address'], secret: made['secret'] }])
    expect((made['rights'] as Told[]).map(({ isThere }) => isThere)).toEqual(
      Array(host === 'gitlab' ? 5 : 6).fill(true),
    )
  })

  it('is not made where the token may not, and each missing right is named', async () => {
    const body = { host, repository, token: readingToken }
    expect(await refusal('/api/v1/hooks', body)).toBe(
      {
        github: 'host_refused; token may not write on pull requests; token may not manage webhooks',
        gitlab:
          'host_refused; token may not read its files; token may not read pull requests; token may not write on pull requests; token may not manage webhooks',
        bitbucket:
          'host_refused; token may not write on pull requests; token may not manage webhooks',
      }[host],
    )
    for (const changes of [
      { token: 'of-nobody' },
      { repository: 'octo/another', token: goodToken },
    ])
      expect(await refusal('/api/v1/hooks', { ...body, ...changes })).toContain(
        'may not see the repository',
      )
    expect([hosts.webhooks.length, hookCount()]).toEqual([0, 0])
  })

  it('is one a repository: a second would write everything twice', async () => {
    await create(host)
    const again = { host, repository, token: goodToken }
    expect(await refusal('/api/v1/hooks', again)).toContain(
      'validation_failed; repository has a webhook',
    )
    expect(hosts.webhooks).toHaveLength(1)
  })

  it('is one a repository, too, where several are made at once', async () => {
    await Promise.allSettled(Array.from({ length: 4 }, () => create(host)))
    expect(hosts.webhooks.length).toBeLessThanOrEqual(1)
    expect(hookCount()).toBe(hosts.webhooks.length)
  })

  it('gets another secret, and the one before counts for an hour', async () => {
    const made = await create(host)
    const deliver = (secret: unknown, number: number) =>
      doors.send(
        doors.delivery(
          { host, hookId: String(made['hook']), secret: String(secret), scheme: 'signature' },
          number,
        ),
      )
    const rotated = await ask('/api/v1/hooks/rotate', own(made))
    expect(rotated['secret']).not.toBe(made['secret'])
    expect(hosts.webhooks).toMatchObject([{ secret: rotated['secret'] }])
    expect([await deliver(made['secret'], 1), await deliver(rotated['secret'], 2)]).toEqual([
      'taken',
      'taken',
    ])
    doors.clock.now += 61 * 60_000
    expect([await deliver(made['secret'], 3), await deliver(rotated['secret'], 4)]).toEqual([
      'hook_refused',
      'taken',
    ])
    expect(await refusal('/api/v1/hooks/remove', own(made))).toBe('hook_refused')
  })

  it('is changed and taken away under the name that its repository has now', async () => {
    const made = await create(host)
    hosts.state.name = 'nova/ghost'
    const rotated = await ask('/api/v1/hooks/rotate', own(made))
    expect(hosts.webhooks).toMatchObject([{ secret: rotated['secret'] }])
    expect((await doors.records.find(String(made['hook'])))?.record).toMatchObject({
      repository: 'nova/ghost',
      firstName: repository,
    })
    expect(await ask('/api/v1/hooks/remove', own({ ...made, ...rotated }))).toEqual({
      isGoneAtHost: true,
      isSignInEnded: null,
    })
  })

  it('keeps its secret where the host refuses another, and both where nobody knows', async () => {
    const made = await create(host)
    hosts.state.failing = 403
    expect(await refusal('/api/v1/hooks/rotate', own(made))).toBe('host_refused')
    hosts.state.failing = 500
    expect(await refusal('/api/v1/hooks/rotate', own(made))).toBe('host_unavailable')
    doors.clock.now += 24 * 60 * 60_000
    const good = doors.delivery({
      host,
      hookId: String(made['hook']),
      secret: String(made['secret']),
      scheme: 'signature',
    })
    expect(await doors.send(good)).toBe('taken')
    hosts.state.failing = null
    const rotated = await ask('/api/v1/hooks/rotate', own(made))
    expect(hosts.webhooks).toMatchObject([{ secret: rotated['secret'] }])
  })

  it('goes at the host and here, and here even where the host is away', async () => {
    const first = await create(host)
    expect(await ask('/api/v1/hooks/remove', own(first))).toEqual({
      isGoneAtHost: true,
      isSignInEnded: null,
    })
    expect([hosts.webhooks.length, hookCount()]).toEqual([0, 0])
    const second = await create(host)
    hosts.state.failing = 503
    expect(await ask('/api/v1/hooks/remove', own(second))).toEqual({
      isGoneAtHost: false,
      isSignInEnded: null,
    })
    expect([hosts.webhooks.length, hookCount()]).toEqual([1, 0])
    expect(await refusal('/api/v1/hooks/test', own(second))).toBe('hook_refused')
  })

  it('that the host does not make leaves nothing here', async () => {
    hosts.state.isMakingBroken = true
    const body = { host, repository, token: goodToken }
    expect(await refusal('/api/v1/hooks', body)).toBe('host_unavailable')
    expect([hosts.webhooks.length, hookCount()]).toEqual([0, 0])
  })
})

describe('a test of a hook', () => {
  it('sees the delivery that GitHub and GitLab send', async () => {
    for (const host of ['github', 'gitlab'] as const) {
      hosts.webhooks.length = 0
      const made = await create(host)
      const told = { isAsked: true, hasCome: true, deliveries: 1 }
      expect(await ask('/api/v1/hooks/test', own(made))).toMatchObject(told)
    }
  })

  it('says what did not come, and where nothing can be sent', async () => {
    const nothing = { hasCome: false, deliveries: 0 }
    const github = await create('github')
    hosts.webhooks[0]!.secret = 'changed by somebody'
    expect(await ask('/api/v1/hooks/test', own(github))).toMatchObject({
      ...nothing,
      isAsked: true,
    })
    const gitlab = await create('gitlab')
    hosts.state.hasMergeRequest = false
    expect(await ask('/api/v1/hooks/test', own(gitlab))).toMatchObject({
      ...nothing,
      isAsked: false,
    })
    const bitbucket = await create('bitbucket')
    expect(await ask('/api/v1/hooks/test', own(bitbucket))).toMatchObject({
      ...nothing,
      isAsked: false,
    })
  })
})

it('a GitLab that cannot sign gets a token, and a signature is refused from then on', async () => {
  hosts.state.isOldGitLab = true
  const made = await create('gitlab')
  expect(made).toMatchObject({ scheme: 'token' })
  expect(hosts.webhooks).toMatchObject([{ scheme: 'token', secret: made['secret'] }])
  expect(await ask('/api/v1/hooks/test', own(made))).toMatchObject({ hasCome: true })
})

it('a password of Bitbucket goes with its name', async () => {
  expect(await create('bitbucket', { user: 'ada@example.invalid' })).toMatchObject({ repository })
})

it.each([
  [{}, 'validation_failed; host'],
  [{ host: 'gitea' }, 'host takes'],
  [{ repository: '../secrets' }, 'repository takes'],
  [{ repository: 'octo/../../user' }, 'repository takes'],
  [{ repository: 'octo/phantom?x=1' }, 'repository takes'],
  [{ repository: 'octo' }, 'repository takes'],
  [{ token: 'with\nnewline' }, 'token takes'],
  [{ token: '' }, 'token takes'],
  [{ user: 'a:b' }, 'user takes'],
  [{ more: 1 }, 'body takes'],
])('an order %o is refused before any host is asked', async (changes, problem) => {
  const whole = { host: 'github', repository, token: goodToken }
  const body = Object.keys(changes).length === 0 ? {} : { ...whole, ...changes }
  expect(await refusal('/api/v1/hooks', body)).toContain(problem)
  expect(hosts.state.asked).toEqual([])
})

it('nobody changes a hook without its secret, and what is there is not told', async () => {
  const made = await create('github')
  const { hook, secret } = made as { hook: string; secret: string }
  const unknown = 'A'.repeat(22)
  for (const path of ['test', 'rotate', 'remove'])
    for (const shown of [
      { hook, secret: `${secret.slice(0, -1)}_` },
      { hook, secret: 'x' },
      { hook, secret: hook },
      { hook: unknown, secret },
    ])
      expect(await refusal(`/api/v1/hooks/${path}`, shown)).toBe('hook_refused')
  expect(hosts.webhooks).toHaveLength(1)
})

it('a host that says nothing is away, and what it was asked for is not done', async () => {
  hosts.state.isSilent = true
  const body = { host: 'github', repository, token: goodToken }
  expect(await refusal('/api/v1/hooks', body, 50)).toBe('host_unavailable')
  hosts.state.isSilent = false
  expect([hosts.webhooks.length, hookCount()]).toEqual([0, 0])
})

it.each([
  ['github', 'hasCodeScanning', 'code scanning'],
  ['bitbucket', 'hasAdministrator', 'for commands'],
] as const)(
  'a hook at %s is made without what only some wish for, which is told',
  async (host, state, right) => {
    hosts.state[state] = false
    const made = await create(host)
    expect((made['rights'] as Told[]).filter(({ isThere }) => !isThere)).toEqual([
      { right: expect.stringContaining(right), isThere: false },
    ])
  },
)
