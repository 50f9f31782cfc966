import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryBackend } from '../../../dev/upstash/memory/index.ts'
import { serveUpstashStandIn } from '../../../dev/upstash/stand-in.ts'
import type { RedisBackend } from '../../../dev/upstash/backend.ts'
import type { AtomicStore } from '../store/index.ts'
import { createUpstashStore } from '../store/upstash.ts'
import { createSessions, type Sessions } from './sessions.ts'

const minute = 60_000
const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes)
const account = { id: 7, login: 'ada-canary', githubToken: 'gho_canary' }

let now: number
let backend: RedisBackend
let store: AtomicStore
let sessions: Sessions
let close: () => Promise<void>

beforeEach(async () => {
  now = Date.parse('2026-11-21T12:00:00Z')
  backend = createMemoryBackend(() => now)
  const served = await serveUpstashStandIn({ token: 'a-token', backend })
  close = served.close
  store = createUpstashStore({ url: served.url, token: 'a-token' })
  sessions = createSessions({ store, random, now: () => now })
})
afterEach(() => close())

const keys = async () => (await backend.execute(['KEYS', '*'])) as string[]

describe('a session', () => {
  it('is a guest’s at first, and found by its id', async () => {
    const { id, session } = await sessions.start()
    expect(id).toMatch(/^[\w-]{43}$/)
    expect(session.content.account).toBeNull()
    expect(await sessions.open(id)).toEqual(session)
  })

  it('has an id of its own each time', async () => {
    const ids = await Promise.all(Array.from({ length: 50 }, () => sessions.start()))
    expect(new Set(ids.map(({ id }) => id)).size).toBe(50)
  })

  it.each([
    '',
    'nonsense',
    'A'.repeat(43),
    '../'.repeat(14) + 'x',
    'ä'.repeat(43),
    'A'.repeat(9999),
  ])('is not found by %j', async (id) => expect(await sessions.open(id)).toBeNull())

  it('lives half an hour after its last use', async () => {
    const { id } = await sessions.start()
    now += 29 * minute
    expect(await sessions.open(id)).not.toBeNull()
    now += 29 * minute
    expect(await sessions.open(id)).not.toBeNull()
    now += 30 * minute
    expect(await sessions.open(id)).toBeNull()
    expect(await keys()).toEqual([])
  })

  it('lives no longer than half a day, however busy it is', async () => {
    const { id } = await sessions.start()
    for (let uses = 0; uses < 12 * 4 - 1; uses += 1) {
      now += 15 * minute
      expect(await sessions.open(id)).not.toBeNull()
    }
    now += 15 * minute
    expect(await sessions.open(id)).toBeNull()
  })

  it('is over by its own clock, too, where the store forgot to delete it', async () => {
    const { id } = await sessions.start()
    const [key = ''] = await keys()
    await backend.execute(['PERSIST', key])
    now += 31 * minute
    expect(await backend.execute(['EXISTS', key])).toBe(1)
    expect(await sessions.open(id)).toBeNull()
    expect(await sessions.end(id)).toBeNull()
  })

  it('keeps who signed in', async () => {
    const { id, session } = await sessions.start(account)
    expect(session.content.account).toEqual(account)
    expect(await sessions.open(id)).toEqual(session)
  })

  it('lives on for all requests that come at once', async () => {
    const { id } = await sessions.start()
    now += 2 * minute
    const opened = await Promise.all(Array.from({ length: 6 }, () => sessions.open(id)))
    expect(opened.map((session) => session?.content.usedAt)).toEqual(Array(6).fill(now))
  })

  it('ends at once and for all, and tells once what it held', async () => {
    const { id } = await sessions.start(account)
    const ended = await Promise.all([sessions.end(id), sessions.end(id), sessions.end(id)])
    expect(ended.filter((session) => session !== null)).toHaveLength(1)
    expect(await sessions.open(id)).toBeNull()
    expect(await keys()).toEqual([])
  })

  it('is not brought back by a use that began before its end', async () => {
    const { id } = await sessions.start()
    let isEnded = false
    const slow = createSessions({
      random,
      now: () => now,
      store: {
        ...store,
        async compareAndSet(...request) {
          if (!isEnded) await sessions.end(id)
          isEnded = true
          return store.compareAndSet(...request)
        },
      },
    })
    now += 2 * minute
    expect(await slow.open(id)).toBeNull()
    expect(isEnded).toBe(true)
    expect(await keys()).toEqual([])
  })

  it('says nothing at rest: not its id, its name, its login or its token', async () => {
    const { id } = await sessions.start(account)
    const all = await keys()
    const values = await Promise.all(all.map((key) => backend.execute(['GET', key])))
    const atRest = JSON.stringify([all, values.map((value) => [value, atob(String(value))])])
    for (const secret of [id, 'ada-canary', 'gho_canary', 'account']) {
      expect(atRest).not.toContain(secret)
    }
  })

  it('opens for nobody who moved another’s box to their own name', async () => {
    const [mine, theirs] = [await sessions.start(), await sessions.start(account)]
    const box = (await backend.execute(['GET', `session:${theirs.session.name}`])) as string
    await backend.execute(['SET', `session:${mine.session.name}`, box])
    expect(await sessions.open(mine.id)).toBeNull()
  })
})
