import type { Context } from 'hono'
import { describe, expect, it, vi } from 'vitest'
import type { EdgeContext } from './edge-context.ts'
import { purgePlatformCache } from './platform-cache.ts'

const contextWith = (cache?: Pick<CacheContext, 'purge'>) =>
  ({ executionCtx: cache ? { cache } : {} }) as unknown as Context<EdgeContext>

describe("the platform's cache", () => {
  it('is emptied when somebody opts out', async () => {
    const purge = vi.fn<CacheContext['purge']>(async () => ({ success: true, errors: [] }))
    await purgePlatformCache(contextWith({ purge }), 'ada', 'opted-out')
    expect(purge).toHaveBeenCalledExactlyOnceWith({ purgeEverything: true })
  })

  it('fails the opt-out where it cannot be emptied, so that it is asked for again', async () => {
    const purge = async () => ({ success: false, errors: [{ code: 1, message: 'no' }] })
    await expect(purgePlatformCache(contextWith({ purge }), 'ada', 'opted-out')).rejects.toThrow()
  })

  it('need not be there', async () => {
    await expect(purgePlatformCache(contextWith(), 'ada', 'withdrawn')).resolves.toBeUndefined()
  })
})
