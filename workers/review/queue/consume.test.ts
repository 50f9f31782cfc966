/** What becomes of a message: worked on, tried again, or given up, and nothing of it lost between. */
import { beforeEach, describe, expect, it } from 'vitest'
import { githubAdministration } from '../administration/github.ts'
import { createGitHubStandIn } from '../../../dev/vcs/index.ts'
import { credentialIn } from '../hooks/hook-records.ts'
import {
  createDoors,
  pullPayloads,
  type Doors,
  type TestHook,
} from '../doors/deliveries.fixture.ts'
import type { Assignment } from './assignment.ts'
import type { Access, MemoryPlace } from './access.ts'
import { buryReviews, consumeReviews, type Consumer, type Worked } from './consume.ts'

let doors: Doors
let hook: TestHook
let worked: { assignment: Assignment; access: Access }[]
let outcome: () => Promise<Worked>
let forgotten: MemoryPlace[]
let github: ReturnType<typeof createGitHubStandIn>

beforeEach(async () => {
  doors = createDoors()
  hook = await doors.makeHook('github')
  worked = []
  forgotten = []
  github = createGitHubStandIn('a token of the owner')
  github.add('octo/phantom', {})
  outcome = async () => ({ kind: 'done' })
  await doors.send(doors.delivery(hook))
})

const consumer = (): Consumer => ({
  secret: doors.world.secret,
  shardOf: doors.shards.shardOf,
  records: doors.records,
  signIns: doors.signIns,
  administrationOf: (_, record) =>
    githubAdministration(
      {
        apiUrl: 'https://api.github.com',
        credential: credentialIn(record),
        send: github.send,
        now: () => doors.clock.now,
      },
      1_000,
    ),
  hasApp: async (repository) => repository === 'octo/given-away',
  forget: async (memory) => void forgotten.push(memory),
  appToken: async (installation) => (installation === 5 ? 'a token of the App' : null),
  work: async (assignment, access) => {
    worked.push({ assignment, access })
    return outcome()
  },
  now: () => doors.clock.now,
  log: doors.world.log,
})

/** What the queue hears about a message. */
async function deliver(body: unknown = doors.queued[0], how = consumeReviews) {
  const heard: unknown[] = []
  const message = {
    body,
    ack: () => heard.push('ack'),
    retry: (options: unknown) => heard.push(options),
  }
  await how({ messages: [message as unknown as Message] }, consumer())
  return heard
}

const isKept = async () => (await doors.send(doors.delivery(hook))) === 'known'

describe('a message', () => {
  it('is worked on with the token of its hook, and remembered as done', async () => {
    expect(await deliver()).toEqual(['ack'])
    expect(worked).toMatchObject([
      {
        assignment: { by: { hookId: hook.hookId }, event: { kind: 'pull', number: 1 } },
        access: { credential: { kind: 'token', token: 'a token of the owner' } },
      },
    ])
    doors.clock.now += 60 * 60_000
    expect(doors.shards.all().flatMap((ledger) => ledger.unfinished(doors.clock.now))).toEqual([])
    expect(await isKept()).toBe(true)
  })

  it('comes again when the host says, and not from the shard before', async () => {
    outcome = async () => ({ kind: 'later', seconds: 3_600 })
    expect(await deliver()).toEqual([{ delaySeconds: 3_600 }])
    const unfinished = (minutes: number) =>
      doors.shards.all().flatMap((ledger) => ledger.unfinished(doors.clock.now + minutes * 60_000))
    expect(unfinished(89)).toEqual([])
    expect(unfinished(91)).toHaveLength(1)
  })

  it('comes again where the work broke, and is given up with the dead letters', async () => {
    outcome = async () => Promise.reject(new TypeError('broken'))
    expect(await deliver()).toEqual([{ delaySeconds: 30 }])
    expect(doors.logged).toEqual([expect.stringContaining('review_interrupted')])
    expect(await isKept()).toBe(true)
    expect(await deliver(doors.queued[0], buryReviews)).toEqual(['ack'])
    expect(await isKept()).toBe(false)
  })

  it('of a hook that was taken away is done without work', async () => {
    await doors.records.remove(hook.hookId)
    expect(await deliver()).toEqual(['ack'])
    expect(worked).toEqual([])
  })

  it('that nobody here sealed is dropped', async () => {
    for (const body of [null, {}, { box: 'AAAA' }, { box: '…' }, 'x']) {
      expect(await deliver(body)).toEqual(['ack'])
      expect(await deliver(body, buryReviews)).toEqual(['ack'])
    }
    expect(worked).toEqual([])
  })

  it('of another hook has another key for what is remembered', async () => {
    const other = await doors.makeHook('github')
    await doors.send(doors.delivery(other))
    await deliver(doors.queued[0])
    await deliver(doors.queued[1])
    const [one, two] = worked.map(({ access }) => hexOf(access.memory))
    expect(one).not.toBe(two)
  })
})

const hexOf = ({ memoryKey }: MemoryPlace) => Buffer.from(memoryKey).toString('hex')

describe('a repository that is called otherwise', () => {
  const event = (name: string, full_name: string, id?: number) => {
    const payload = { action: 'renamed', repository: { full_name, ...(id && { id }) } }
    const body = JSON.stringify(
      name === 'repository'
        ? payload
        : { ...pullPayloads.github(full_name, 9), repository: payload.repository },
    )
    const headers = { ...doors.signed(hook, body), 'x-github-event': name }
    return doors.send({ host: 'github', hookId: hook.hookId, headers, body })
  }
  const id = () => github.repository('octo/phantom')!.id
  const record = async () => (await doors.records.find(hook.hookId))?.record

  it('keeps its hook and its memory: the host is asked by the number that stays', async () => {
    await deliver()
    const own = id()
    await event('pull_request', 'octo/phantom', own)
    await deliver(doors.queued[1])
    expect(await record()).toMatchObject({ repository: 'octo/phantom', repositoryId: String(own) })

    github.rename('octo/phantom', 'nova/ghost')
    expect(await event('repository', 'nova/ghost', own)).toBe('taken')
    expect(await deliver(doors.queued[2])).toEqual(['ack'])
    expect(await event('pull_request', 'nova/ghost', own)).toBe('taken')
    await deliver(doors.queued[3])
    const [first, , last] = worked.map(({ access }) => access)
    expect(last!.repository.repository).toBe('nova/ghost')
    expect(last!.memory).toEqual(first!.memory)
    // The name that it had is nobody's news any more.
    expect(await event('repository', 'nova/ghost', own)).toBe('ignored')
    expect(await event('pull_request', 'octo/phantom', own + 1)).toBe('ignored')
  })

  it('is never what a payload alone says: the token goes where the host says', async () => {
    const own = id()
    github.add('octo/secrets', {})
    await event('pull_request', 'octo/phantom', own)
    await deliver(doors.queued[1])
    expect(await event('pull_request', 'octo/secrets', own)).toBe('taken')
    await deliver(doors.queued[2])
    expect(worked.map(({ access }) => access.repository.repository)).toEqual([
      'octo/phantom',
      'octo/phantom',
    ])
    expect(await event('pull_request', 'octo/secrets', github.repository('octo/secrets')!.id)).toBe(
      'ignored',
    )
  })

  it('is reviewed as before where its host tells nothing of its number', async () => {
    github.faults.push({ of: 'GET /repos/octo/phantom', times: 1, status: 502 })
    await event('pull_request', 'octo/phantom', id())
    expect(await deliver(doors.queued[1])).toEqual(['ack'])
    expect(worked).toMatchObject([{ access: { repository: { repository: 'octo/phantom' } } }])
  })

  it('is not reviewed while nobody can say whether it has the name', async () => {
    const own = id()
    await event('pull_request', 'octo/phantom', own)
    await deliver(doors.queued[1])
    github.faults.push({ of: 'GET /repositories/', times: 1, status: 502 })
    await event('pull_request', 'octo/secrets', own)
    expect(await deliver(doors.queued[2])).toEqual([{ delaySeconds: 30 }])
    expect(worked).toHaveLength(1)
  })

  it('learns its number from its host and not from a payload', async () => {
    await event('pull_request', 'octo/phantom', 666)
    await deliver(doors.queued[1])
    expect((await record())?.repositoryId).toBe(String(id()))
  })
})

describe('a repository of the App', () => {
  const appDelivery = (name: string, payload: object) => {
    const body = JSON.stringify({ ...payload, installation: { id: 5 } })
    const [secret] = doors.world.appSecrets
    const signed = doors.signed({ host: 'github', scheme: 'signature', secret: secret! }, body)
    const headers = { ...signed, 'x-github-event': name }
    return doors.send({ host: 'github', hookId: null, headers, body })
  }
  const pull = (full_name: string, id: number, installation = 5) => ({
    ...pullPayloads.github(full_name, 3),
    repository: { full_name, id },
    installation: { id: installation },
  })

  it('is remembered by its number, whatever it is called and whoever has it', async () => {
    await appDelivery('pull_request', pull('octo/one', 7))
    await appDelivery('pull_request', pull('nova/two', 7))
    await appDelivery('pull_request', pull('octo/one', 8))
    for (const message of doors.queued.slice(1)) await deliver(message)
    const [one, renamed, other] = worked.map(({ access }) => access)
    expect(one).toMatchObject({ subject: { kind: 'repository', id: '7' }, memory: { name: '7' } })
    expect(renamed!.memory).toEqual(one!.memory)
    expect(hexOf(other!.memory)).not.toBe(hexOf(one!.memory))
  })

  it('is forgotten where the App is taken away, though there is no token any more', async () => {
    const repositories = [
      { full_name: 'octo/one', id: 7 },
      { full_name: 'octo/given-away', id: 8 },
    ]
    const body = { action: 'deleted', repositories, installation: { id: 6 } }
    await appDelivery('installation', body)
    expect(await deliver(doors.queued[1])).toEqual(['ack'])
    expect(forgotten.map(({ name }) => name)).toEqual(['7'])
    expect(worked).toEqual([])
  })
})

it('that tells of the end of a repository takes the hook away', async () => {
  const payload = { action: 'deleted', repository: { full_name: 'octo/phantom' } }
  const body = JSON.stringify(payload)
  const headers = { ...doors.signed(hook, body), 'x-github-event': 'repository' }
  expect(await doors.send({ host: 'github', hookId: hook.hookId, headers, body })).toBe('taken')
  expect(await deliver(doors.queued[1])).toEqual(['ack'])
  expect(await doors.records.find(hook.hookId)).toBeNull()
  expect(forgotten).toMatchObject([{ name: 'octo/phantom' }])
  expect(await doors.send(doors.delivery(hook))).toBe('hook_refused')
})
