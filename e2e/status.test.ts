/** The status over HTTP: what was done shows in it, and nobody's name. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statusSchema } from '../shared/api/status.ts'
import { startSystem, type System } from './system.ts'

let system: System
beforeAll(async () => {
  system = await startSystem()
})
afterAll(() => system?.stop())

const status = async () => statusSchema.parse(await (await system.fetch('/api/v1/status')).json())

describe('the status', () => {
  it('is unknown before anything happened, not zero', async () => {
    expect(await status()).toMatchObject({
      upstream: 'unknown',
      tokens: null,
      embeds: { answered: 0, fresh: null, failed: null, cacheHitRate: null },
    })
  })

  it('tells how GitHub took the readings, and what is left of the allowance', async () => {
    await system.fetch('/api/v1/scans/ada-atlas')
    // Counts are sent behind answers, once a second at most.
    await expect.poll(async () => (await status()).upstream, { timeout: 40_000 }).toBe('ok')
    const known = async () => (await status()).tokens
    await expect.poll(known, { timeout: 10_000 }).not.toBeNull()
    const { remaining, limit, resetsAt } = (await known())!
    expect(remaining).toBeLessThan(limit!)
    expect(Date.parse(resetsAt!)).toBeGreaterThan(Date.now())
    expect((await status()).readings).toMatchObject({ ended: 1, answered: 1, putOff: 0, broken: 0 })
  }, 60_000)

  it('counts embeds by what they showed and where that came from', async () => {
    const states: (string | null)[] = []
    for (const label of ['one', 'two', 'three']) {
      const response = await system.fetch(`/badge/paolo-polyglot.svg?label=${label}`)
      await response.arrayBuffer()
      states.push(response.headers.get('x-scan-state'))
    }
    expect(states).toEqual(['new', 'stored', 'stored'])
    const ask = async () => {
      // Counts are sent behind answers, once a second at most.
      await (await system.fetch('/badge/paolo-polyglot.svg?label=again')).arrayBuffer()
      return (await status()).embeds?.answered ?? 0
    }
    await expect.poll(ask, { timeout: 40_000, interval: 2_000 }).toBeGreaterThanOrEqual(3)
    const { fresh, failed, cacheHitRate } = (await status()).embeds!
    expect([fresh, failed]).toEqual([1, 0])
    expect(cacheHitRate).toBeGreaterThan(0.5)
    expect(cacheHitRate).toBeLessThan(1)
  }, 60_000)

  it('is a page that can be read without script, and names nobody', async () => {
    const response = await system.fetch('/status')
    const page = await response.text()
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(page).toContain('GitHub mostly answers')
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|ada-atlas|token-\d/)
  })
})
