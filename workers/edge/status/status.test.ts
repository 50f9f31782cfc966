import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statusSchema } from '../../../shared/api/status.ts'
import type { TokenState } from '../../platform/github/token-pool.ts'
import { hourlyNames, type TallyCounts } from '../../platform/tally/index.ts'
import { statusOf } from './status.ts'

const now = Date.parse('2026-11-21T12:00:00Z')
const seconds = now / 1000
const token: TokenState = {
  id: 'keyed-hash-of-a-token',
  remaining: 1_000,
  limit: 5_000,
  resetAt: seconds + 60,
  quarantinedUntil: null,
}
const status = (lastHour: TallyCounts | null, tokens: TokenState[] | null = []) =>
  statusOf({ lastHour, tokens }, now)

const anyCounts: fc.Arbitrary<TallyCounts> = fc.dictionary(
  fc.constantFrom(...hourlyNames),
  fc.nat(1_000_000),
)
const anyTokens = fc.array(
  fc.record<TokenState>({
    id: fc.constant(token.id),
    remaining: fc.option(fc.nat(5_000)),
    limit: fc.option(fc.constant(5_000)),
    resetAt: fc.option(fc.constantFrom(seconds - 10, seconds + 10)),
    quarantinedUntil: fc.option(fc.constantFrom(seconds - 10, seconds + 10)),
  }),
  { maxLength: 5 },
)

describe('the status', () => {
  it('has the published form, shares between nothing and all, and no id of a token', () => {
    fc.assert(
      fc.property(fc.option(anyCounts), fc.option(anyTokens), (lastHour, tokens) => {
        const made = statusSchema.parse(status(lastHour, tokens))
        const { answered: _, cacheHitRate = null, ...embeds } = made.embeds ?? { answered: 0 }
        const { ended: __, ...readings } = made.readings ?? { ended: 0 }
        for (const shares of [Object.values(embeds), Object.values(readings)]) {
          for (const share of shares) {
            if (share !== null) expect(share >= 0 && share <= 1).toBe(true)
          }
          // Each is rounded to a thousandth.
          const sum = shares.reduce<number>((all, share) => all + (share ?? 0), 0)
          if (shares.some((share) => share !== null)) expect(Math.abs(sum - 1)).toBeLessThan(0.003)
        }
        if (cacheHitRate !== null) expect(cacheHitRate >= 0 && cacheHitRate <= 1).toBe(true)
        expect(JSON.stringify(made)).not.toContain(token.id)
      }),
    )
  })

  it('says unknown for what nobody can say, never zero', () => {
    expect(status(null, null)).toMatchObject({
      upstream: 'unknown',
      tokens: null,
      readings: null,
      embeds: null,
    })
    expect(status({}, [])).toMatchObject({
      upstream: 'unknown',
      tokens: null,
      readings: { ended: 0, answered: null, putOff: null },
      embeds: { answered: 0, fresh: null, failed: null, cacheHitRate: null },
    })
    const onlyPaused = { ...token, resetAt: null, quarantinedUntil: seconds + 60 }
    expect(status({}, [onlyPaused]).tokens).toEqual({
      remaining: null,
      limit: null,
      resetsAt: null,
      setAside: 1,
    })
  })

  it('adds up the allowances that still hold', () => {
    const spent = { ...token, remaining: 500, resetAt: seconds + 720 }
    const over = { ...token, resetAt: seconds - 1, quarantinedUntil: seconds + 60 }
    expect(status({}, [token, spent, over]).tokens).toEqual({
      remaining: 1_500,
      limit: 10_000,
      resetsAt: '2026-11-21T12:01:00.000Z',
      setAside: 1,
    })
  })

  it('tells shares of the embeds, and how many needed no reading', () => {
    const counts = { fresh: 6, stale: 2, 'last-good': 1, failed: 1, memory: 5, store: 3, scan: 2 }
    expect(status(counts).embeds).toEqual({
      answered: 10,
      fresh: 0.6,
      stale: 0.2,
      lastGood: 0.1,
      failed: 0.1,
      private: 0,
      cacheHitRate: 0.8,
    })
  })

  it('tells shares of the readings, those too that never reached GitHub', () => {
    const counts = { answered: 5, limited: 2, failing: 1, 'put-off': 1, broken: 1 }
    expect(status(counts).readings).toEqual({
      ended: 10,
      answered: 0.5,
      limited: 0.2,
      failing: 0.1,
      putOff: 0.1,
      broken: 0.1,
    })
  })

  it.each([
    [{ answered: 5, limited: 5 }, 'ok'],
    [{ answered: 1, 'put-off': 9 }, 'ok'],
    [{ 'put-off': 9 }, 'limited'],
    [{ broken: 9 }, 'unknown'],
    [{ answered: 1, limited: 3, failing: 1 }, 'limited'],
    [{ answered: 1, limited: 1, failing: 2 }, 'failing'],
  ] as const)('takes %o of GitHub for %s', (counts, upstream) => {
    expect(status(counts).upstream).toBe(upstream)
  })
})
