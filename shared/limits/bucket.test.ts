import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bucketAt, giveBackTo, spendFrom, waitFor, type Bucket } from './bucket.ts'
import type { Allowance } from './limits.ts'

const start = Date.UTC(2026, 10, 21)
const anyAllowance = fc.record<Allowance>({
  quota: fc.integer({ min: 1, max: 300 }),
  windowSeconds: fc.integer({ min: 1, max: 86_400 }),
})
const hourly: Allowance = { quota: 60, windowSeconds: 3_600 }

/** A payer with a clock that the test moves. */
function payer(allowance: Allowance) {
  const clock = { now: start }
  let fullAt: number | null = null
  const look = () => bucketAt(fullAt, allowance, clock.now)
  const keep = (bucket: Bucket) => (fullAt = bucket.fullAt)
  return {
    clock,
    look,
    spend(count = 1): boolean {
      const after = spendFrom(look(), allowance, clock.now, count)
      if (after) keep(after)
      return after !== null
    },
    giveBack: (count = 1) => keep(giveBackTo(look(), allowance, clock.now, count)),
  }
}

/** Steps of a run: how long to wait before each try, in milliseconds. */
const waits = fc.array(fc.integer({ min: 0, max: 600_000 }), { minLength: 1, maxLength: 400 })

describe('an allowance', () => {
  it('lets the quota through at once, and not one more', () => {
    fc.assert(
      fc.property(anyAllowance, (allowance) => {
        const { spend } = payer(allowance)
        for (let n = 0; n < allowance.quota; n += 1) expect(spend()).toBe(true)
        expect(spend()).toBe(false)
      }),
    )
  })

  it('lets no more through in any time than the quota and what came back meanwhile', () => {
    fc.assert(
      fc.property(anyAllowance, waits, (allowance, pauses) => {
        const { clock, spend } = payer(allowance)
        const passed: number[] = []
        for (const pause of pauses) {
          clock.now += pause
          if (spend()) passed.push(clock.now)
        }
        const { quota, windowSeconds } = allowance
        passed.forEach((from, first) => {
          const last = passed.length - 1
          const took = passed[last]! - from
          const cameBack = Math.floor((took * quota) / (windowSeconds * 1000))
          expect(last - first + 1).toBeLessThanOrEqual(quota + cameBack)
        })
      }),
    )
  })

  it('is not touched by refusals: whoever keeps asking waits no longer than who does not', () => {
    fc.assert(
      fc.property(anyAllowance, fc.integer({ min: 1, max: 50 }), (allowance, refusals) => {
        const patient = payer(allowance)
        const eager = payer(allowance)
        for (let n = 0; n < allowance.quota; n += 1)
          expect(patient.spend() && eager.spend()).toBe(true)
        const wait = patient.look().nextAfterMilliseconds
        for (let n = 0; n < refusals; n += 1) {
          eager.clock.now = start + Math.floor((n * wait) / (refusals + 1))
          expect(eager.spend()).toBe(false)
        }
        eager.clock.now = patient.clock.now = start + wait
        expect(eager.look()).toEqual(patient.look())
        expect(eager.spend()).toBe(true)
      }),
    )
  })

  it('says when the next one is there: then it is, and a moment before it is not', () => {
    fc.assert(
      fc.property(anyAllowance, waits, (allowance, pauses) => {
        const one = payer(allowance)
        for (const pause of pauses) {
          one.clock.now += pause
          one.spend()
        }
        const { left, nextAfterMilliseconds } = one.look()
        expect(nextAfterMilliseconds).toBeGreaterThan(0)
        one.clock.now += nextAfterMilliseconds - 1
        expect(one.look().left).toBe(left)
        one.clock.now += 1
        expect(one.look().left).toBe(left + 1)
      }),
    )
  })

  it('is whole again a window after the last was spent, and says so', () => {
    fc.assert(
      fc.property(anyAllowance, fc.integer({ min: 1, max: 400 }), (allowance, tries) => {
        const one = payer(allowance)
        for (let n = 0; n < tries; n += 1) one.spend()
        // Whole milliseconds make each wait up to one longer.
        one.clock.now += allowance.windowSeconds * 1000 + allowance.quota
        expect(one.look()).toEqual({
          left: allowance.quota,
          fullAt: one.clock.now,
          nextAfterMilliseconds: 0,
        })
      }),
    )
  })

  it('has what is given back at once, and never more than the quota', () => {
    fc.assert(
      fc.property(anyAllowance, fc.array(fc.boolean(), { maxLength: 100 }), (allowance, steps) => {
        const one = payer(allowance)
        for (const isSpent of steps) {
          const { left } = one.look()
          if (isSpent) expect(one.spend()).toBe(left > 0)
          else one.giveBack()
          const change = isSpent ? -1 : 1
          const expected = Math.min(allowance.quota, Math.max(0, left + change))
          expect(one.look().left).toBe(expected)
        }
      }),
    )
  })

  it('spends several at once as one after the other, or none of them, and says when they are there', () => {
    const several = fc.integer({ min: 1, max: 20 })
    fc.assert(
      fc.property(anyAllowance, several, several, (allowance, before, count) => {
        const [atOnce, oneByOne] = [payer(allowance), payer(allowance)]
        for (let n = 0; n < before; n += 1) atOnce.spend()
        for (let n = 0; n < before; n += 1) oneByOne.spend()
        const whole = atOnce.look()
        if (atOnce.spend(count)) {
          for (let n = 0; n < count; n += 1) expect(oneByOne.spend()).toBe(true)
          expect(atOnce.look()).toEqual(oneByOne.look())
          atOnce.giveBack(count)
        }
        expect(atOnce.look()).toEqual(whole)
        const wait = waitFor(whole, allowance, count)
        if (wait === 0 || count > allowance.quota) return
        atOnce.clock.now += wait - 1
        expect(atOnce.spend(count)).toBe(false)
        atOnce.clock.now += 1
        expect(atOnce.spend(count)).toBe(true)
      }),
    )
  })

  it('keeps nobody out for longer than a window, even when the clock goes back', () => {
    const one = payer(hourly)
    while (one.spend());
    one.clock.now -= 10 * 3_600_000
    expect(one.look().left).toBe(0)
    expect(one.look().fullAt - one.clock.now).toBe(3_600_000)
  })

  it('gives back one a minute of sixty an hour', () => {
    const one = payer(hourly)
    while (one.spend());
    one.clock.now += 59_999
    expect(one.spend()).toBe(false)
    one.clock.now += 1
    expect([one.spend(), one.spend()]).toEqual([true, false])
  })
})
