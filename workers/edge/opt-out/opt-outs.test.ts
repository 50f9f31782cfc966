import { describe, expect, it } from 'vitest'
import { loginSeal } from '../../platform/seal/index.ts'
import type { SessionStore } from '../../platform/store/index.ts'
import type { OptOutState } from './change.ts'
import { createOptOuts } from './opt-outs.ts'

const minute = 60_000
const day = 24 * 60 * minute
const secret = 'a secret of the tests, 32 characters and more'

/** Opt-outs over a store in memory that can be away, and one system that keeps something. */
function world({
  storeFails = (): boolean => false,
  forgetFails = (): boolean => false,
  isBarred = async (): Promise<boolean> => {
    throw new Error('away')
  },
} = {}) {
  const clock = { now: Date.UTC(2026, 5, 1) }
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
    store,
    nameOf: async (login) => `hash of ${login.toLowerCase().length}`,
    sealOf: (login) => loginSeal(secret, 'opt-out', login),
    isBarred,
    onChange: [
      async (login, state) => {
        heard.push([login, state])
        if (forgetFails()) throw new Error('cannot forget')
      },
    ],
    now: () => clock.now,
    later: (_, work) => void waiting.push(work),
    report: (event) => void reports.push(event),
  })
  const timePasses = async () => {
    for (const work of waiting.splice(0)) await work()
  }
  /** The time at which a token is given, a moment after whatever was before. */
  const issue = () => (clock.now += 1)
  const use = (issuedAt: number, state: OptOutState) => {
    clock.now += 1
    return optOuts.change('ada', state, issuedAt)
  }
  const optOut = () => use(issue(), 'opted-out')
  const withdraw = () => use(issue(), 'withdrawn')
  const isOptedOut = () => optOuts.isOptedOut('ada')
  return { clock, kept, heard, reports, timePasses, issue, use, optOut, withdraw, isOptedOut }
}

describe('an opt-out', () => {
  it('holds until it is withdrawn', async () => {
    const { optOut, withdraw, isOptedOut } = world()
    expect(await isOptedOut()).toBe(false)
    await optOut()
    expect(await isOptedOut()).toBe(true)
    await withdraw()
    expect(await isOptedOut()).toBe(false)
  })

  it('is kept without end, its withdrawal for a day, of equal length under a keyed name', async () => {
    const { optOut, withdraw, kept } = world()
    const [keptAs, length] = ['optout:hash of 3', 1 + 12 + 9 + 16]
    const all = () =>
      [...kept].map(([key, { value, ttlSeconds }]) => [key, value.length, ttlSeconds])
    await optOut()
    expect(all()).toEqual([[keptAs, length, null]])
    await withdraw()
    expect(all()).toEqual([[keptAs, length, day / 1_000 + 60]])
  })

  it.each<[string, () => Promise<boolean>]>([
    ['the coordinator knows it', async () => true],
    ['the coordinator cannot be asked', () => Promise.reject(new Error('unreachable'))],
  ])('holds although what is kept of it cannot be opened, where %s', async (_, isBarred) => {
    const { kept, withdraw, isOptedOut } = world({ isBarred })
    kept.set('optout:hash of 3', { value: new Uint8Array([1]), ttlSeconds: null })
    expect(await isOptedOut()).toBe(true)
    await withdraw()
    expect(await isOptedOut()).toBe(false)
  })

  it('is not made of what nobody wrote, where the coordinator knows of none', async () => {
    const { kept, isOptedOut, reports } = world({ isBarred: async () => false })
    kept.set('optout:hash of 3', { value: new Uint8Array([1]), ttlSeconds: null })
    expect(await isOptedOut()).toBe(false)
    expect(reports).toEqual(['store_read_failed'])
  })

  it('makes everybody forget the login at once, and again when the last reading must be over', async () => {
    const { optOut, heard, timePasses } = world()
    await optOut()
    expect(heard).toEqual([['ada', 'opted-out']])
    await timePasses()
    expect(heard).toEqual([
      ['ada', 'opted-out'],
      ['ada', 'opted-out'],
    ])
  })

  it('that is withdrawn meanwhile is not enforced again', async () => {
    const { optOut, withdraw, heard, timePasses } = world()
    await optOut()
    await withdraw()
    await timePasses()
    expect(heard.map(([, state]) => state)).toEqual(['opted-out', 'withdrawn'])
  })

  it('is not confirmed when something that is kept cannot be deleted, but holds', async () => {
    const { optOut, isOptedOut } = world({ forgetFails: () => true })
    await expect(optOut()).rejects.toThrow('cannot forget')
    expect(await isOptedOut()).toBe(true)
  })

  it('is neither confirmed nor known while the store is away, which is said without the login', async () => {
    const { optOut, isOptedOut, reports } = world({ storeFails: () => true })
    await expect(optOut()).rejects.toThrow('away')
    expect(await isOptedOut()).toBeNull()
    expect(reports).toEqual(['store_read_failed'])
  })

  it.each([true, false])(
    'is what the coordinator says (%s) while the store is away',
    async (says) => {
      const { isOptedOut } = world({ storeFails: () => true, isBarred: async () => says })
      expect(await isOptedOut()).toBe(says)
    },
  )
})

describe('a token', () => {
  const spent = { code: 'proof_missing' }

  it('given before a withdrawal does not opt out again after it', async () => {
    const { issue, use, withdraw, isOptedOut } = world()
    const [used, unused] = [issue(), issue()]
    await use(used, 'opted-out')
    await withdraw()
    for (const token of [used, unused])
      await expect(use(token, 'opted-out')).rejects.toMatchObject(spent)
    expect(await isOptedOut()).toBe(false)
  })

  it('of a withdrawal, given with an opt-out or before it, does not cancel it', async () => {
    const { issue, use, isOptedOut } = world()
    const [before, together] = [issue(), issue()]
    await use(together, 'opted-out')
    for (const token of [before, together])
      await expect(use(token, 'withdrawn')).rejects.toMatchObject(spent)
    expect(await isOptedOut()).toBe(true)
  })

  it('that withdrew one opt-out does not cancel the next', async () => {
    const { issue, use, optOut, isOptedOut } = world()
    await optOut()
    const token = issue()
    await use(token, 'withdrawn')
    await optOut()
    await expect(use(token, 'withdrawn')).rejects.toMatchObject(spent)
    expect(await isOptedOut()).toBe(true)
  })

  it('from a clock that is ahead serves once, too', async () => {
    const { clock, use, isOptedOut } = world()
    const ahead = clock.now + 3_000
    await use(ahead, 'withdrawn')
    await expect(use(ahead, 'opted-out')).rejects.toMatchObject(spent)
    expect(await isOptedOut()).toBe(false)
  })

  it('may finish the change it made for ten minutes, which counts as no change', async () => {
    let fails = true
    const { clock, kept, issue, use, heard } = world({ forgetFails: () => fails })
    const token = issue()
    await expect(use(token, 'opted-out')).rejects.toThrow('cannot forget')
    const marks = [...kept.values()]
    fails = false
    await use(token, 'opted-out')
    expect(heard.length).toBe(2)
    expect([...kept.values()]).toEqual(marks)
    clock.now += 10 * minute
    await expect(use(token, 'opted-out')).rejects.toMatchObject(spent)
    expect(heard.length).toBe(2)
  })
})
