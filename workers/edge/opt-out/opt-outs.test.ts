import { describe, expect, it } from 'vitest'
import type { SessionStore } from '../../platform/store/index.ts'
import { createOptOuts, type OptOutState } from './opt-outs.ts'

/** Opt-outs over a store in memory that can be away, and one system that keeps something. */
function world({ storeFails = (): boolean => false, forgetFails = (): boolean => false } = {}) {
  const kept = new Map<string, { value: Uint8Array<ArrayBuffer>; ttlSeconds: number | null }>()
  const heard: [string, OptOutState][] = []
  const reports: string[] = []
  const waiting: (() => Promise<void>)[] = []
  const attempt = <Value>(work: () => Value) => {
    if (storeFails()) throw new Error('away')
    return work()
  }
  const store: SessionStore = {
    shortestTtlSeconds: 1,
    get: async (key) => attempt(() => kept.get(key)?.value ?? null),
    set: async (key, value, { ttlSeconds }) =>
      attempt(() => void kept.set(key, { value, ttlSeconds })),
    delete: async (key) => attempt(() => void kept.delete(key)),
  }
  const optOuts = createOptOuts({
    store: async () => store,
    nameOf: async (login) => `hash of ${login.toLowerCase().length}`,
    onChange: [
      async (login, state) => {
        heard.push([login, state])
        if (forgetFails()) throw new Error('cannot forget')
      },
    ],
    later: (_, work) => void waiting.push(work),
    report: (event) => void reports.push(event),
  })
  const timePasses = async () => {
    for (const work of waiting.splice(0)) await work()
  }
  return { optOuts, kept, heard, reports, timePasses }
}

describe('an opt-out', () => {
  it('holds until it is withdrawn', async () => {
    const { optOuts } = world()
    expect(await optOuts.isOptedOut('ada')).toBe(false)
    await optOuts.optOut('ada')
    expect(await optOuts.isOptedOut('ada')).toBe(true)
    await optOuts.withdraw('ada')
    expect(await optOuts.isOptedOut('ada')).toBe(false)
  })

  it('is kept as one byte without end, under a name that only the key gives', async () => {
    const { optOuts, kept } = world()
    await optOuts.optOut('ada')
    expect([...kept]).toEqual([
      ['optout:hash of 3', { value: new Uint8Array([1]), ttlSeconds: null }],
    ])
  })

  it('makes everybody forget the login at once, and again when the last reading must be over', async () => {
    const { optOuts, heard, timePasses } = world()
    await optOuts.optOut('ada')
    expect(heard).toEqual([['ada', 'opted-out']])
    await timePasses()
    expect(heard).toEqual([
      ['ada', 'opted-out'],
      ['ada', 'opted-out'],
    ])
  })

  it('that is withdrawn meanwhile is not enforced again', async () => {
    const { optOuts, heard, timePasses } = world()
    await optOuts.optOut('ada')
    await optOuts.withdraw('ada')
    await timePasses()
    expect(heard.map(([, state]) => state)).toEqual(['opted-out', 'withdrawn'])
  })

  it('is not confirmed when something that is kept cannot be deleted, but holds', async () => {
    const { optOuts } = world({ forgetFails: () => true })
    await expect(optOuts.optOut('ada')).rejects.toThrow('cannot forget')
    expect(await optOuts.isOptedOut('ada')).toBe(true)
  })

  it('is neither confirmed nor known while the store is away, which is said without the login', async () => {
    const { optOuts, reports } = world({ storeFails: () => true })
    await expect(optOuts.optOut('ada')).rejects.toThrow('away')
    expect(await optOuts.isOptedOut('ada')).toBeNull()
    expect(reports).toEqual(['store_read_failed'])
  })
})
