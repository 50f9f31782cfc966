import { describe, expect, it, vi } from 'vitest'
import { createAppSource } from './app-source.ts'

const hour = 3600_000
const { signal } = new AbortController()

describe("the tokens of a GitHub App's installation", () => {
  it('are kept until five minutes before their end', async () => {
    const clock = { now: 0 }
    const token = vi.fn(async () => ({ token: `at ${clock.now}`, expiresAt: clock.now + hour }))
    const source = createAppSource('app', { token }, () => clock.now)
    expect(await source.token(signal)).toBe('at 0')
    clock.now = hour - 5 * 60_000 - 1
    expect(await source.token(signal)).toBe('at 0')
    clock.now += 1
    expect(await source.token(signal)).toBe(`at ${clock.now}`)
    expect(token).toHaveBeenCalledTimes(2)
  })

  it('fail as GitHub failed, and are asked for again', async () => {
    const failed = { token: null, failure: 'rate-limited', retryAfterSeconds: 9 } as const
    const token = vi.fn(async () => failed)
    const source = createAppSource('app', { token }, () => 0)
    const failure = { kind: 'rate-limited', retryAfterSeconds: 9 }
    await expect(source.token(signal)).rejects.toMatchObject(failure)
    await expect(source.token(signal)).rejects.toMatchObject(failure)
    expect(token).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['fails', () => Promise.reject(new Error('the Worker is away'))],
    ['is silent', () => new Promise<never>(() => {})],
  ])('are away where the Worker that has them %s', async (_, token) => {
    vi.useFakeTimers()
    const asked = createAppSource('app', { token }, () => 0).token(signal)
    const expected = expect(asked).rejects.toMatchObject({ kind: 'token-away' })
    await vi.advanceTimersByTimeAsync(2_000)
    await expected
    vi.useRealTimers()
  })
})
