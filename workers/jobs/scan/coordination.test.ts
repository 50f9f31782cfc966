import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ScanEnding } from '../../platform/bindings.ts'
import type { Bars } from './bars.ts'
import { createCoordination, mostFlights } from './coordination.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const done: ScanEnding = { kind: 'sealed', sealed: new Uint8Array([1]) }
const refused = {
  role: 'follow',
  ending: { kind: 'failed', code: 'not_public', retryAfterSeconds: null },
}

function newCoordination() {
  let leases = 0
  const barred = new Set<string>()
  const bars: Bars = {
    set: (scan) => void barred.add(scan),
    count: () => barred.size,
    has: (scan) => barred.has(scan),
    lift: (scan) => void barred.delete(scan),
  }
  const scans = createCoordination(bars, () => `lease-${(leases += 1)}`)
  /** Scans that were led to their end, each of another login. */
  const crowd = async (size: number) => {
    for (let number = 0; number < size; number += 1) {
      const claim = await scans.claim(`crowd ${number}`, 0)
      if (claim.role === 'lead') scans.finish(`crowd ${number}`, claim.lease, done)
    }
  }
  return { scans, crowd }
}

describe('a coordinator of scans', () => {
  it('refuses what is barred, however long, and however many other scans come in between', async () => {
    const { scans, crowd } = newCoordination()
    scans.bar('ada')
    await crowd(4 * mostFlights)
    expect(await scans.claim('ada', 0)).toEqual(refused)
    await vi.advanceTimersByTimeAsync(24 * 60 * 60_000)
    expect(await scans.claim('ada', 0)).toEqual(refused)
    expect([scans.isBarred('ada'), scans.isBarred('bob')]).toEqual([true, false])
  })

  it('takes no ending of a scan that was barred while it was read', async () => {
    const { scans } = newCoordination()
    const leader = await scans.claim('ada', 0)
    const waiting = scans.claim('ada', 8_000)
    scans.bar('ada')
    expect(await waiting).toEqual(refused)
    expect(leader.role === 'lead' && scans.finish('ada', leader.lease, done)).toBe(false)
  })

  it('gives a scan again as soon as its bar is lifted, and nothing of what was before it', async () => {
    const { scans } = newCoordination()
    const leader = await scans.claim('ada', 0)
    if (leader.role === 'lead') scans.finish('ada', leader.lease, done)
    scans.bar('ada')
    scans.forget('ada')
    expect(await scans.claim('ada', 0)).toMatchObject({ role: 'lead' })
  })

  it('forgets the endings that came first when there are too many, never a scan under way', async () => {
    const { scans, crowd } = newCoordination()
    const leader = await scans.claim('ada', 0)
    await crowd(2 * mostFlights)
    expect(await scans.claim('crowd 0', 0)).toMatchObject({ role: 'lead' })
    const newest = `crowd ${2 * mostFlights - 1}`
    expect(await scans.claim(newest, 0)).toEqual({ role: 'follow', ending: done })
    expect(leader.role === 'lead' && scans.finish('ada', leader.lease, done)).toBe(true)
  })
})
