/** What becomes of a message: worked on, tried again, or given up, and nothing of it lost between. */
import { beforeEach, describe, expect, it } from 'vitest'
import { createDoors, type Doors, type TestHook } from '../doors/deliveries.fixture.ts'
import type { Assignment } from './assignment.ts'
import { buryReviews, consumeReviews, type Consumer, type Access, type Worked } from './consume.ts'

let doors: Doors
let hook: TestHook
let worked: { assignment: Assignment; access: Access }[]
let outcome: () => Promise<Worked>

beforeEach(async () => {
  doors = createDoors()
  hook = await doors.makeHook('github')
  worked = []
  outcome = async () => ({ kind: 'done' })
  await doors.send(doors.delivery(hook))
})

const consumer = (): Consumer => ({
  secret: doors.world.secret,
  shardOf: doors.shards.shardOf,
  records: doors.records,
  signIns: doors.signIns,
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
    const [one, two] = worked.map(({ access }) => Buffer.from(access.memoryKey).toString('hex'))
    expect(one).not.toBe(two)
  })
})

it('that tells of the end of a repository takes the hook away', async () => {
  const payload = { action: 'deleted', repository: { full_name: 'octo/phantom' } }
  const body = JSON.stringify(payload)
  const headers = { ...doors.signed(hook, body), 'x-github-event': 'repository' }
  expect(await doors.send({ host: 'github', hookId: hook.hookId, headers, body })).toBe('taken')
  expect(await deliver(doors.queued[1])).toEqual(['ack'])
  expect(await doors.records.find(hook.hookId)).toBeNull()
  expect(await doors.send(doors.delivery(hook))).toBe('hook_refused')
})
