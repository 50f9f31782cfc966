import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SessionStore } from '../../platform/store/index.ts'
import { createScansInMemory } from './scans-in-memory.ts'

const lifetime = { ttlSeconds: 60 }
const sealed = (...bytes: number[]) => new Uint8Array(bytes)

function world() {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  const state = { now: 1_000_000, reads: 0, fails: false }
  const refuse = () => {
    if (state.fails) throw new Error('store')
  }
  const store: SessionStore = {
    shortestTtlSeconds: 60,
    async get(key) {
      refuse()
      state.reads += 1
      return kept.get(key) ?? null
    },
    async set(key, value) {
      refuse()
      kept.set(key, value)
    },
    async delete(key) {
      refuse()
      kept.delete(key)
    },
  }
  const memory = createScansInMemory()
  return { memory, store, state, kept, scans: memory.before(store, () => state.now) }
}

describe('stored scans in the memory of an isolate', () => {
  it('spare the store ten seconds of the same question', async () => {
    const { scans, store, state } = world()
    await store.set('scan:a', sealed(1), lifetime)
    expect([await scans.get('scan:a'), await scans.get('scan:a')]).toEqual([sealed(1), sealed(1)])
    expect(state.reads).toBe(1)
    state.now += 9_999
    await scans.get('scan:a')
    expect(state.reads).toBe(1)
    state.now += 1
    await store.set('scan:a', sealed(2), lifetime)
    expect(await scans.get('scan:a')).toEqual(sealed(2))
    expect(state.reads).toBe(2)
  })

  it('are there as soon as they were stored, though a store may not show them yet', async () => {
    const { scans, kept } = world()
    await scans.set('scan:a', sealed(1), lifetime)
    kept.clear()
    expect(await scans.get('scan:a')).toEqual(sealed(1))
  })

  it('do not remember that there was none', async () => {
    const { scans, store } = world()
    expect(await scans.get('scan:a')).toBeNull()
    await store.set('scan:a', sealed(1), lifetime)
    expect(await scans.get('scan:a')).toEqual(sealed(1))
  })

  it('are forgotten with the store, and when it fails to forget, too', async () => {
    const { scans, state, kept } = world()
    await scans.set('scan:a', sealed(1), lifetime)
    await scans.set('scan:b', sealed(2), lifetime)
    await scans.delete('scan:a')
    expect(await scans.get('scan:a')).toBeNull()
    state.fails = true
    await expect(scans.delete('scan:b')).rejects.toThrow()
    state.fails = false
    kept.clear()
    expect(await scans.get('scan:b')).toBeNull()
  })

  it('are not kept where the store took none', async () => {
    const { scans, state } = world()
    state.fails = true
    await expect(scans.set('scan:a', sealed(1), lifetime)).rejects.toThrow()
    state.fails = false
    expect(await scans.get('scan:a')).toBeNull()
  })

  it('are gone at once when the isolate is told to forget', async () => {
    const { memory, scans, store } = world()
    await scans.set('scan:a', sealed(1), lifetime)
    await store.delete('scan:a')
    memory.clear()
    expect(await scans.get('scan:a')).toBeNull()
  })

  it('take two mebibytes at most, the oldest go first', async () => {
    const { scans, state } = world()
    const half = new Uint8Array(1024 * 1024)
    for (const key of ['scan:a', 'scan:b', 'scan:c']) await scans.set(key, half, lifetime)
    await scans.get('scan:c')
    await scans.get('scan:b')
    expect(state.reads).toBe(0)
    await scans.get('scan:a')
    expect(state.reads).toBe(1)
    await scans.set('scan:large', new Uint8Array(2 * 1024 * 1024 + 1), lifetime)
    await scans.get('scan:large')
    expect(state.reads).toBe(2)
  })

  it('are what the store had at some moment of the last ten seconds, whatever happens', () => {
    const key = fc.constantFrom('scan:a', 'scan:b')
    const step = fc.oneof(
      fc.record({ kind: fc.constantFrom('get', 'set', 'delete', 'set elsewhere'), key }),
      fc.record({ kind: fc.constant('wait'), milliseconds: fc.integer({ min: 0, max: 12_000 }) }),
    )
    return fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const { scans, store, state } = world()
        const ends = new Map<string, { value: number | null; until: number }[]>()
        let last = 0
        const changed = (name: string, value: number | null) => {
          const history = ends.get(name) ?? [{ value: null, until: Infinity }]
          history.at(-1)!.until = state.now
          ends.set(name, [...history, { value, until: Infinity }])
        }
        for (const taken of steps) {
          if ('milliseconds' in taken) state.now += taken.milliseconds
          else if (taken.kind === 'get') {
            const value = (await scans.get(taken.key))?.[0] ?? null
            const history = ends.get(taken.key) ?? [{ value: null, until: Infinity }]
            const possible = history.filter(({ until }) => until > state.now - 10_000)
            expect(possible.map((one) => one.value)).toContain(value)
          } else if (taken.kind === 'delete') {
            await scans.delete(taken.key)
            ends.set(taken.key, [{ value: null, until: Infinity }])
          } else {
            last = (last + 1) % 256
            await (taken.kind === 'set' ? scans : store).set(taken.key, sealed(last), lifetime)
            changed(taken.key, last)
          }
        }
      }),
    )
  })
})
