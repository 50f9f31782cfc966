import { describe, expect, it } from 'vitest'
import { createRestReserve } from './rest-reserve.ts'

const start = 1_780_000_000
const told = (remaining: number, { resource = 'core', limit = 5_000 } = {}) =>
  new Headers({
    'x-ratelimit-resource': resource,
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(start + 600),
  })

describe('the reserve of what a token may ask by REST', () => {
  it('is a fifth, kept until the allowance is full again', () => {
    const clock = { now: start * 1_000 }
    const reserve = createRestReserve(() => clock.now)
    reserve.observe('one', told(1_001))
    expect(reserve.secondsUntilUsable('one')).toBe(0)
    reserve.observe('one', told(1_000))
    expect(reserve.secondsUntilUsable('one')).toBe(600)
    clock.now += 600_000
    expect(reserve.secondsUntilUsable('one')).toBe(0)
  })

  it('is of each token by itself, and of the requests without one', () => {
    const reserve = createRestReserve(() => start * 1_000)
    reserve.observe('one', told(1))
    expect(reserve.secondsUntilUsable('two')).toBe(0)
    expect(reserve.secondsUntilUsable(null)).toBe(0)
    reserve.observe(null, told(12, { limit: 60 }))
    expect(reserve.secondsUntilUsable(null)).toBe(600)
  })

  it('is not touched by answers that tell of something else, or nothing', () => {
    const reserve = createRestReserve(() => start * 1_000)
    reserve.observe('one', told(0, { resource: 'graphql' }))
    reserve.observe('one', new Headers())
    reserve.observe('one', new Headers({ 'x-ratelimit-resource': 'core' }))
    expect(reserve.secondsUntilUsable('one')).toBe(0)
  })
})
