import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createChecks, type Check } from './checks.ts'

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-21T12:00:00Z') }))
afterEach(() => void vi.useRealTimers())

const check = (name: Check['name'], look: Check['look'], isNeeded = true): Check => ({
  name,
  look,
  isNeeded,
})
const fine = async () => undefined
const broken = () => Promise.reject(new Error('broken'))
const checks = () => createChecks(() => Date.now())

describe('readiness', () => {
  it('is there when all that is needed answers', async () => {
    const { ready, dependencies } = await checks().readiness([
      check('store', fine),
      check('database', broken, false),
      check('github', async () => null, false),
    ])
    expect(ready).toBe(true)
    expect(dependencies).toEqual([
      { name: 'store', state: 'ok', isNeeded: true, ageSeconds: 0 },
      { name: 'database', state: 'failing', isNeeded: false, ageSeconds: 0 },
      { name: 'github', state: 'unknown', isNeeded: false, ageSeconds: null },
    ])
  })

  it('is not there while something that is needed fails', async () => {
    expect((await checks().readiness([check('store', broken)])).ready).toBe(false)
  })

  it('does not wait for what says nothing', async () => {
    const readiness = checks().readiness([check('jobs', () => new Promise(() => {}))])
    await vi.advanceTimersByTimeAsync(2_000)
    expect((await readiness).dependencies).toMatchObject([{ name: 'jobs', state: 'failing' }])
  })

  it('is looked at again after ten seconds, and tells until then how old it is', async () => {
    const look = vi.fn(fine)
    const { readiness } = checks()
    await readiness([check('store', look)])
    await vi.advanceTimersByTimeAsync(9_900)
    const { dependencies } = await readiness([check('store', look)])
    expect(dependencies).toMatchObject([{ ageSeconds: 9.9 }])
    expect(look).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(100)
    await readiness([check('store', look)])
    expect(look).toHaveBeenCalledTimes(2)
  })
})
