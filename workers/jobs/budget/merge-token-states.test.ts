import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TokenState } from '../../platform/github/index.ts'
import { mergeTokenStates } from './merge-token-states.ts'

const now = 1_000
const time = fc.option(fc.integer({ min: 0, max: 2_000 }))
const anyState = fc.record<TokenState>({
  id: fc.constantFrom('a', 'b', 'c'),
  remaining: fc.option(fc.nat(5_000)),
  limit: fc.constant(5_000),
  resetAt: time,
  quarantinedUntil: time,
})
const states = fc.array(anyState, { maxLength: 6 })
const token = { id: 'a', remaining: 10, limit: 5_000, resetAt: 1_500, quarantinedUntil: null }
const merged = (one: Partial<TokenState>, other: Partial<TokenState>) =>
  mergeTokenStates([{ ...token, ...one }], [{ ...token, ...other }], now)

describe('the states of tokens, merged', () => {
  it('have each token once', () => {
    fc.assert(
      fc.property(states, states, (known, reported) => {
        const ids = mergeTokenStates(known, reported, now).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('stay the same when the same is reported again', () => {
    fc.assert(
      fc.property(states, states, (known, reported) => {
        const once = mergeTokenStates(known, reported, now)
        expect(mergeTokenStates(once, reported, now)).toEqual(once)
      }),
    )
  })

  it('hold nothing that is over, and no quarantine shorter than the longest told', () => {
    fc.assert(
      fc.property(states, states, (known, reported) => {
        for (const { id, resetAt, quarantinedUntil } of mergeTokenStates(known, reported, now)) {
          expect(Math.max(resetAt ?? 0, quarantinedUntil ?? 0)).toBeGreaterThan(now)
          const told = [...known, ...reported]
            .filter((state) => state.id === id)
            .map((state) => state.quarantinedUntil ?? 0)
          expect(quarantinedUntil ?? 0).toBe(Math.max(...told))
        }
      }),
    )
  })

  it('take the smaller allowance of one hour, and the later hour of two', () => {
    expect(merged({ remaining: 10 }, { remaining: 7 })).toMatchObject([{ remaining: 7 }])
    expect(merged({ remaining: 7 }, { remaining: 10 })).toMatchObject([{ remaining: 7 }])
    expect(
      merged({ remaining: 1, resetAt: 1_100 }, { remaining: 4_999, resetAt: 4_700 }),
    ).toMatchObject([{ remaining: 4_999, resetAt: 4_700 }])
  })

  it('keep a quarantine through a new allowance', () => {
    expect(merged({ quarantinedUntil: 1_900 }, { resetAt: 4_700 })).toMatchObject([
      { quarantinedUntil: 1_900, resetAt: 4_700 },
    ])
  })
})
