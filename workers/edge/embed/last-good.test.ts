import { describe, expect, it } from 'vitest'
import { exampleFacts } from '../../../shared/embed/example-facts.ts'
import { loginSeal } from '../../platform/seal/index.ts'
import type { SessionStore } from '../../platform/store/index.ts'
import { createCopiesInMemory } from './copies-in-memory.ts'
import { createLastGoodStore, goneCopy, type LastGood } from './last-good.ts'
import { withoutOptedOut } from './without-opted-out.ts'

const start = Date.parse('2026-11-21T12:00:00Z')
const day = 24 * 60 * 60 * 1000

function world({ fails = false } = {}) {
  const kept = new Map<string, { value: Uint8Array<ArrayBuffer>; ttlSeconds: number | null }>()
  const reported: string[] = []
  const clock = { now: start }
  const refuse = () => {
    if (fails) throw new Error('store')
  }
  const store: SessionStore = {
    shortestTtlSeconds: 60,
    async get(key) {
      refuse()
      return kept.get(key)?.value ?? null
    },
    async set(key, value, { ttlSeconds }) {
      refuse()
      kept.set(key, { value, ttlSeconds })
    },
    async delete(key) {
      refuse()
      kept.delete(key)
    },
  }
  const options = {
    store,
    sealOf: (login: string) => loginSeal('a secret of the tests, long enough', 'embed', login),
    random: (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes),
    report: (event: string) => void reported.push(event),
  }
  const copies = createLastGoodStore(options, () => clock.now)
  return { kept, clock, copies, reported }
}

const copy: LastGood = {
  kind: 'facts',
  facts: exampleFacts,
  isWhole: true,
  readAt: start,
  nextReadAt: start + 1000,
}

describe('the last good copy', () => {
  it('is there for every spelling of the login, and for no other', async () => {
    const { copies } = world()
    await copies.put('Ada-Lumen', copy)
    expect(await copies.get('ada-lumen')).toEqual(copy)
    expect(await copies.get('ada')).toBeNull()
  })

  it('ends a day after it was read, however often it was put', async () => {
    const { copies, clock, kept } = world()
    await copies.put('ada', copy)
    clock.now = start + day - 3_600_000
    await copies.put('ada', { ...copy, nextReadAt: clock.now + 600_000 })
    expect([...kept.values()].map(({ ttlSeconds }) => ttlSeconds)).toEqual([3600])
    expect(await copies.get('ada')).not.toBeNull()
    clock.now = start + day
    expect(await copies.get('ada')).toBeNull()
  })

  it('shows nothing of the person to who reads the store', async () => {
    const { copies, kept } = world()
    await copies.put('ada-lumen', copy)
    const [key, value] = [...kept].map(([name, entry]) => [name, entry.value] as const)[0]!
    expect(key).toMatch(/^embed:[\w-]{43}$/)
    expect(key + Buffer.from(value).toString('latin1')).not.toMatch(/ada-lumen|TypeScript/i)
  })

  it('is forgotten when it has to be', async () => {
    const { copies, kept } = world()
    await copies.put('ada', copy)
    await copies.forget('ADA')
    expect(kept.size).toBe(0)
  })

  it('is none where it was changed or was kept by another version', async () => {
    const { copies, kept } = world()
    const older = { ...exampleFacts, version: 'embed/0' } as unknown as typeof exampleFacts
    await copies.put('older', { ...copy, facts: older })
    expect(await copies.get('older')).toBeNull()
    await copies.put('changed', copy)
    for (const entry of kept.values()) entry.value[20]! ^= 1
    expect(await copies.get('changed')).toBeNull()
  })

  it('is none where the store fails, which is reported and hurts nobody', async () => {
    const { copies, reported } = world({ fails: true })
    await copies.put('ada', copy)
    expect(await copies.get('ada')).toBeNull()
    expect(reported).toEqual(['store_write_failed', 'store_read_failed'])
    await expect(copies.forget('ada')).rejects.toThrow()
  })
})

describe('copies in the memory of an isolate', () => {
  it('spare the store a few seconds of the same question, in any spelling', async () => {
    const { copies, clock } = world()
    let reads = 0
    const counted = { ...copies, get: (login: string) => ((reads += 1), copies.get(login)) }
    const memory = createCopiesInMemory().before(counted, () => clock.now)
    expect(await memory.get('ada')).toBeNull()
    await memory.put('ada', copy)
    expect([await memory.get('ADA'), await memory.get('ada')]).toEqual([copy, copy])
    expect(reads).toBe(1)
    clock.now += 10_000
    expect(await memory.get('ada')).toEqual(copy)
    expect(reads).toBe(2)
  })

  it('forget with the store', async () => {
    const { copies, clock } = world()
    const memory = createCopiesInMemory().before(copies, () => clock.now)
    await memory.put('ada', copy)
    await memory.forget('Ada')
    expect(await memory.get('ada')).toBeNull()
  })

  it('are no more than there is room for', async () => {
    const { copies, clock } = world({ fails: true })
    const memory = createCopiesInMemory().before(copies, () => clock.now)
    for (let number = 0; number < 501; number += 1) await memory.put(`ada-${number}`, copy)
    expect([await memory.get('ada-0'), await memory.get('ada-1')]).toEqual([null, copy])
  })
})

describe('copies of who opted out', () => {
  it.each([
    ['neither given nor kept', true, { kind: 'gone', reason: 'not-public' }, 'gone'],
    ['given and kept for everybody else', false, { kind: 'facts' }, 'facts'],
    ['given, not kept, where nobody can tell', null, { kind: 'facts' }, 'old'],
  ] as const)('are %s', async (_, optedOut, given, kept) => {
    const { copies, clock } = world()
    const old = { ...copy, isWhole: false }
    await copies.put('ada', optedOut === true ? goneCopy('not-public', start) : old)
    const guarded = withoutOptedOut(
      copies,
      async () => optedOut,
      () => clock.now,
    )
    expect(await guarded.get('ada')).toMatchObject(given)
    await guarded.put('ada', copy)
    const now = await copies.get('ada')
    expect(now?.kind === 'facts' && !now.isWhole ? 'old' : now?.kind).toBe(kept)
  })

  it('are not in memory either when a reading ends after the opt-out', async () => {
    const { copies, clock } = world()
    let isOptedOut = false
    const now = () => clock.now
    const memory = createCopiesInMemory()
    const guarded = memory.before(
      withoutOptedOut(copies, async () => isOptedOut, now),
      now,
    )
    expect(await guarded.put('ada', copy)).toBe(true)
    isOptedOut = true
    memory.clear()
    expect(await guarded.put('ada', copy)).toBe(false)
    expect(await guarded.get('ada')).toMatchObject({ kind: 'gone', reason: 'not-public' })
  })

  it('are none of a renamed account that opted out by its new login', async () => {
    const { copies, clock } = world()
    const renamed = { ...copy, facts: { ...exampleFacts, login: 'New-Name' } }
    await copies.put('old-name', renamed)
    const guard = async (login: string) => login === 'New-Name'
    const guarded = withoutOptedOut(copies, guard, () => clock.now)
    expect(await guarded.get('old-name')).toMatchObject({ kind: 'gone', reason: 'not-public' })
  })
})
