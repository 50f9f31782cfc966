import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { within } from './within.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const never = new Promise<string>(() => {})
const refuse = () => {
  throw new RangeError('late')
}

describe('work within a time', () => {
  it('ends as it ends, and leaves no timer', async () => {
    expect(await within(100, Promise.resolve('done'), refuse)).toBe('done')
    await expect(within(100, Promise.reject(new TypeError()), () => null)).rejects.toThrow(
      TypeError,
    )
    expect(vi.getTimerCount()).toBe(0)
  })

  it('ends with what stands in for it when it comes too late', async () => {
    const ended = within(100, never, () => null)
    await vi.advanceTimersByTimeAsync(100)
    expect(await ended).toBeNull()
  })

  it('fails with what the late one throws', async () => {
    const ended = expect(within(100, never, refuse)).rejects.toThrow(RangeError)
    await vi.advanceTimersByTimeAsync(100)
    await ended
  })

  it('is late at once where no time is left', async () => {
    const ended = within(-5, never, () => 'late')
    await vi.advanceTimersByTimeAsync(0)
    expect(await ended).toBe('late')
  })
})
