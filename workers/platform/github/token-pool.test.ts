import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTokenPool, pointsUnderWay, reserveShares } from './token-pool.ts'

const source = (id: string) => ({ id, token: async () => `secret of ${id}` })
const pool = (now = () => 0, ids = ['one', 'two', 'three']) => createTokenPool(ids.map(source), now)

describe('a token pool', () => {
  it('pins a login to one token, however it is spelled and whoever asks', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9]{1,20}$/), (login) => {
        const pinned = pool().pick(login)?.id
        expect(pool().pick(login.toUpperCase())?.id).toBe(pinned)
      }),
    )
  })

  it('spreads logins over all tokens', () => {
    const picked = new Set(
      Array.from({ length: 100 }, (_, index) => pool().pick(`login-${index}`)?.id),
    )
    expect(picked.size).toBe(3)
  })

  it('moves only the logins of a token that is set aside', () => {
    const tokens = pool()
    const before = Array.from({ length: 50 }, (_, index) => tokens.pick(`login-${index}`)!.id)
    tokens.quarantine('one', 60)
    before.forEach((id, index) => {
      const after = tokens.pick(`login-${index}`)!.id
      expect(after).not.toBe('one')
      if (id !== 'one') expect(after).toBe(id)
    })
  })

  it('keeps a reserve of every allowance until it is full again', () => {
    let now = 0
    const tokens = pool(() => now, ['only'])
    tokens.observe('only', {
      limit: 5000,
      remaining: 5000 * reserveShares.visitor + 1,
      resetAt: 100,
    })
    expect(tokens.pick('somebody')).not.toBeNull()
    tokens.observe('only', { limit: 5000, remaining: 5000 * reserveShares.visitor, resetAt: 100 })
    expect(tokens.pick('somebody')).toBeNull()
    expect(tokens.secondsUntilUsable()).toBe(100)
    now = 101_000
    expect(tokens.pick('somebody')).not.toBeNull()
  })

  it('leaves what is left to who asks, then to images never seen, then to those out of date', () => {
    const tokens = pool(() => 0, ['only'])
    const mayRead = (remaining: number) => {
      tokens.observe('only', { limit: 5000, remaining, resetAt: 100 })
      const urgencies = ['visitor', 'embed', 'refresh'] as const
      return urgencies.filter((urgency) => tokens.pick('somebody', new Set(), urgency) !== null)
    }
    expect(mayRead(5000 * reserveShares.refresh + 1)).toEqual(['visitor', 'embed', 'refresh'])
    expect(mayRead(5000 * reserveShares.refresh)).toEqual(['visitor', 'embed'])
    expect(mayRead(5000 * reserveShares.embed + 1)).toEqual(['visitor', 'embed'])
    expect(mayRead(5000 * reserveShares.embed)).toEqual(['visitor'])
    expect(mayRead(5000 * reserveShares.visitor)).toEqual([])
  })

  it('takes what is under way for spent, so that a crowd at one moment stops at the reserve, too', () => {
    const tokens = pool(() => 0, ['only'])
    const reserve = 5000 * reserveShares.embed
    const remaining = reserve + 10 * pointsUnderWay
    tokens.observe('only', { limit: 5000, remaining, resetAt: 100 })
    const ends: (() => void)[] = []
    while (tokens.pick('somebody', new Set(), 'embed')) ends.push(tokens.begin('only'))
    expect(ends).toHaveLength(10)
    expect(tokens.pick('somebody', new Set(), 'visitor')).not.toBeNull()
    ends[0]!()
    expect(tokens.pick('somebody', new Set(), 'embed')).not.toBeNull()
  })

  it('believes the lower of two answers of one hour, whichever came last', () => {
    const tokens = pool(() => 0, ['only'])
    tokens.observe('only', { limit: 5000, remaining: 4000, resetAt: 100 })
    tokens.observe('only', { limit: 5000, remaining: 4005, resetAt: 100 })
    expect(tokens.states()[0]).toMatchObject({ remaining: 4000 })
    tokens.observe('only', { limit: 5000, remaining: 5000, resetAt: 3700 })
    expect(tokens.states()[0]).toMatchObject({ remaining: 5000, resetAt: 3700 })
  })

  it('takes over what other isolates saw where it is newer or stricter, never where it is older', () => {
    const tokens = pool(() => 0, ['only'])
    tokens.observe('only', { limit: 5000, remaining: 3000, resetAt: 200 })
    const seen = { id: 'only', limit: 5000, quarantinedUntil: null }
    tokens.merge([{ ...seen, remaining: 10, resetAt: 100 }])
    expect(tokens.states()[0]).toMatchObject({ remaining: 3000, resetAt: 200 })
    tokens.merge([{ ...seen, remaining: 2000, resetAt: 200 }])
    expect(tokens.states()[0]).toMatchObject({ remaining: 2000 })
    tokens.merge([{ ...seen, remaining: 4900, resetAt: 300, quarantinedUntil: 50 }])
    expect(tokens.states()[0]).toMatchObject({
      remaining: 4900,
      resetAt: 300,
      quarantinedUntil: 50,
    })
  })

  it('never tells a token in its states', () => {
    expect(JSON.stringify(pool().states())).not.toContain('secret')
  })

  it('has no token to give when it is empty', () => {
    const empty = pool(() => 0, [])
    expect(empty.pick('somebody')).toBeNull()
    expect(empty.secondsUntilUsable()).toBeNull()
  })
})
