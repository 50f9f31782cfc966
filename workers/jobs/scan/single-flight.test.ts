import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSingleFlight, type Claimed } from './single-flight.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const leaseMilliseconds = 10_000
const keepMilliseconds = 3_000

function newFlight() {
  let leases = 0
  return createSingleFlight<string>(leaseMilliseconds, () => `lease-${(leases += 1)}`)
}

/** What a claim has been answered with by now; null while it waits. */
function watch(claim: Promise<Claimed<string>>) {
  const watched: { now: Claimed<string> | null } = { now: null }
  void claim.then((claimed) => (watched.now = claimed))
  return watched
}

const settle = () => vi.advanceTimersByTimeAsync(0)
const lead = (lease: string) => ({ role: 'lead', lease })
const follow = (ending: string) => ({ role: 'follow', ending })

describe('a single flight', () => {
  it('is led by the first, whose ending all others get', async () => {
    const flight = newFlight()
    expect(await flight.claim(0)).toEqual(lead('lease-1'))
    const others = Array.from({ length: 99 }, () => watch(flight.claim(8_000)))
    await settle()
    expect(others.every(({ now }) => now === null)).toBe(true)
    expect(flight.finish('lease-1', 'done', keepMilliseconds)).toBe(true)
    await settle()
    expect(others.map(({ now }) => now)).toEqual(others.map(() => follow('done')))
  })

  it('keeps the ending for a moment, then begins anew', async () => {
    const flight = newFlight()
    await flight.claim(0)
    flight.finish('lease-1', 'done', keepMilliseconds)
    await vi.advanceTimersByTimeAsync(keepMilliseconds - 1)
    expect(await flight.claim(0)).toEqual(follow('done'))
    await vi.advanceTimersByTimeAsync(1)
    expect(await flight.claim(0)).toEqual(lead('lease-2'))
  })

  it('is led by the next in line when the leader gives up', async () => {
    const flight = newFlight()
    await flight.claim(0)
    const [second, third] = [watch(flight.claim(8_000)), watch(flight.claim(8_000))]
    flight.abandon('lease-1')
    await settle()
    expect([second.now, third.now]).toEqual([lead('lease-2'), null])
    flight.finish('lease-2', 'done', keepMilliseconds)
    await settle()
    expect(third.now).toEqual(follow('done'))
  })

  it('is led by the next in line when the leader says nothing until its lease is over', async () => {
    const flight = newFlight()
    await flight.claim(0)
    await vi.advanceTimersByTimeAsync(5_000)
    const second = watch(flight.claim(8_000))
    await vi.advanceTimersByTimeAsync(4_999)
    expect(second.now).toBeNull()
    await vi.advanceTimersByTimeAsync(1)
    expect(second.now).toEqual(lead('lease-2'))
  })

  it('lets nobody end it whose lease was lost', async () => {
    const flight = newFlight()
    await flight.claim(0)
    await vi.advanceTimersByTimeAsync(leaseMilliseconds)
    expect(await flight.claim(0)).toEqual(lead('lease-2'))
    expect(flight.finish('lease-1', 'late', keepMilliseconds)).toBe(false)
    flight.abandon('lease-1')
    expect(watch(flight.claim(0)).now).toBeNull()
    expect(flight.finish('lease-2', 'done', keepMilliseconds)).toBe(true)
  })

  it('lets nobody wait longer than they said', async () => {
    const flight = newFlight()
    await flight.claim(0)
    const other = watch(flight.claim(2_000))
    await vi.advanceTimersByTimeAsync(1_999)
    expect(other.now).toBeNull()
    await vi.advanceTimersByTimeAsync(1)
    expect(other.now).toEqual({ role: 'waited' })
  })

  it('does not give the lead to one who has stopped waiting', async () => {
    const flight = newFlight()
    await flight.claim(0)
    const gone = watch(flight.claim(1_000))
    const here = watch(flight.claim(8_000))
    await vi.advanceTimersByTimeAsync(1_000)
    flight.abandon('lease-1')
    await settle()
    expect([gone.now, here.now]).toEqual([{ role: 'waited' }, lead('lease-2')])
  })

  it('holds nothing when all is over', async () => {
    const flight = newFlight()
    await flight.claim(0)
    void flight.claim(8_000)
    flight.finish('lease-1', 'done', keepMilliseconds)
    await vi.advanceTimersByTimeAsync(keepMilliseconds)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('forgets an ending when it is told to, not a scan under way', async () => {
    const flight = newFlight()
    await flight.claim(0)
    flight.forget()
    expect([flight.isOver(), watch(flight.claim(0)).now]).toEqual([false, null])
    await vi.advanceTimersByTimeAsync(0)
    flight.finish('lease-1', 'done', keepMilliseconds)
    expect([flight.isOver(), flight.isIdle()]).toEqual([true, false])
    flight.forget()
    expect(flight.isIdle()).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
    expect(await flight.claim(0)).toEqual(lead('lease-2'))
  })

  it('is overruled for who leads and who waits, and keeps nothing of what was before', async () => {
    const flight = newFlight()
    await flight.claim(0)
    const waiting = watch(flight.claim(8_000))
    flight.overrule('barred')
    await settle()
    expect(waiting.now).toEqual(follow('barred'))
    expect(flight.finish('lease-1', 'done', keepMilliseconds)).toBe(false)
    expect([flight.isIdle(), vi.getTimerCount()]).toEqual([true, 0])
    await flight.claim(0)
    flight.finish('lease-2', 'done', keepMilliseconds)
    flight.overrule('barred')
    expect(await flight.claim(0)).toEqual(lead('lease-3'))
  })

  it('answers everybody, hands out no lease twice and ends once a lease at most', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('claim' as const), wait: fc.nat(12_000) }),
      fc.record({ kind: fc.constant('pass' as const), milliseconds: fc.nat(6_000) }),
      fc.record({ kind: fc.constantFrom('finish' as const, 'abandon' as const), lease: fc.nat(8) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const flight = newFlight()
        const claims: ReturnType<typeof watch>[] = []
        let finished = 0
        for (const taken of steps) {
          if (taken.kind === 'claim') claims.push(watch(flight.claim(taken.wait)))
          else if (taken.kind === 'pass') await vi.advanceTimersByTimeAsync(taken.milliseconds)
          else if (taken.kind === 'abandon') flight.abandon(`lease-${taken.lease}`)
          else if (
            flight.finish(`lease-${taken.lease}`, `by lease-${taken.lease}`, keepMilliseconds)
          )
            finished += 1
          await settle()
        }
        await vi.advanceTimersByTimeAsync(60_000)
        const answers = claims.map(({ now }) => now)
        expect(answers).not.toContain(null)
        const leases = answers.flatMap((answer) => (answer?.role === 'lead' ? [answer.lease] : []))
        expect(new Set(leases).size).toBe(leases.length)
        expect(finished).toBeLessThanOrEqual(leases.length)
      }),
    )
  })
})
