import { describe, expect, it } from 'vitest'
import { answerOf, type Embed } from './embed.ts'
import { createEmbedMemory, type EmbedMemory } from './memory.ts'

const fresh: Embed = {
  body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  contentType: 'image/svg+xml; charset=utf-8',
  etag: '"abc"',
  state: 'stored',
  ageSeconds: null,
  freshSeconds: 14_400,
  mayOutlast: true,
  hasAsked: false,
}

describe('the answer of an embed', () => {
  it('is an image that caches may keep long and show on while they renew it', async () => {
    const answer = answerOf(fresh, undefined)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe(
      'public, max-age=14400, stale-while-revalidate=3600, stale-if-error=86400',
    )
    expect(await answer.text()).toBe(fresh.body)
  })

  it('is asked for again by the platform sooner, within what browsers are told', () => {
    const platform = (freshSeconds: number) =>
      answerOf({ ...fresh, freshSeconds }, undefined).headers.get('cloudflare-cdn-cache-control')
    const outlasting = 'stale-while-revalidate=3600, stale-if-error=86400'
    expect(platform(14_400)).toBe(`public, max-age=300, ${outlasting}`)
    expect(platform(60)).toBe(`public, max-age=60, ${outlasting}`)
  })

  it('may be read by pages of any origin, with its state and age', () => {
    const { headers } = answerOf(fresh, undefined)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-expose-headers')).toBe('Age, ETag, X-Scan-State')
  })

  it('tells the age of an old copy, which proxies keep for a short time', () => {
    const { headers } = answerOf(
      { ...fresh, state: 'last-good', ageSeconds: 18_000, freshSeconds: 300 },
      undefined,
    )
    expect(headers.get('age')).toBe('18000')
    expect(headers.get('cache-control')).toMatch(/^public, max-age=300,/)
    expect(headers.get('cloudflare-cdn-cache-control')).toMatch(/^public, max-age=18300,/)
  })

  it('is not shown on when there are no numbers in it', () => {
    const failed: Embed = { ...fresh, state: 'unavailable', freshSeconds: 60, mayOutlast: false }
    expect(answerOf(failed, undefined).headers.get('cache-control')).toBe('public, max-age=60')
  })

  it('is 304 for who has it, weakly or in a list', async () => {
    for (const header of ['*', '"abc"', 'W/"abc"', '"x", "abc"']) {
      const answer = answerOf(fresh, header)
      expect([answer.status, await answer.text()]).toEqual([304, ''])
    }
    expect(answerOf(fresh, '"ab"').status).toBe(200)
  })
})

/** Asks for an embed until the memory keeps it. */
function twice(memory: EmbedMemory, address: string, embed: Embed) {
  memory.put(address, embed, 0)
  memory.put(address, embed, 0)
}

describe('the memory of an isolate', () => {
  it('does not keep what was asked for once', () => {
    const memory = createEmbedMemory()
    memory.put('/badge/ada.svg', fresh, 0)
    expect(memory.get('/badge/ada.svg', 1)).toBeNull()
  })

  it('forgets everything when it is told to', () => {
    const memory = createEmbedMemory()
    twice(memory, '/badge/ada.svg', fresh)
    memory.clear()
    expect(memory.get('/badge/ada.svg', 1)).toBeNull()
  })

  it('gives an embed for a minute, or as long as it is fresh', () => {
    const memory = createEmbedMemory()
    twice(memory, '/badge/ada.svg', fresh)
    twice(memory, '/badge/bob.svg', { ...fresh, freshSeconds: 30 })
    expect(memory.get('/badge/ada.svg', 59_999)).toBe(fresh)
    expect(memory.get('/badge/bob.svg', 29_999)).not.toBeNull()
    expect(memory.get('/badge/ada.svg', 60_000)).toBeNull()
    expect(memory.get('/badge/bob.svg', 30_000)).toBeNull()
  })

  it('gives one that is not of now for ten seconds, and tells its age then', () => {
    const memory = createEmbedMemory()
    twice(memory, '/badge/ada.svg', { ...fresh, state: 'stale', ageSeconds: 18_000 })
    twice(memory, '/badge/bob.svg', { ...fresh, state: 'unavailable', freshSeconds: 60 })
    expect(memory.get('/badge/ada.svg', 9_999)?.ageSeconds).toBe(18_009)
    expect(memory.get('/badge/bob.svg', 9_999)?.ageSeconds).toBeNull()
    expect(memory.get('/badge/ada.svg', 10_000)).toBeNull()
    expect(memory.get('/badge/bob.svg', 10_000)).toBeNull()
  })

  it('keeps no more than it has room for, and drops what came first', () => {
    const memory = createEmbedMemory()
    const large = { ...fresh, body: 'x'.repeat(1024 * 1024) }
    for (let number = 0; number < 10; number += 1) twice(memory, `/card/${number}.svg`, large)
    const there = Array.from({ length: 10 }, (_, number) => memory.get(`/card/${number}.svg`, 1))
    expect(there.map((embed) => embed !== null)).toEqual([
      ...Array.from({ length: 7 }, () => false),
      ...Array.from({ length: 3 }, () => true),
    ])
  })

  it('does not keep what nobody asks for twice: endless addresses', () => {
    const memory = createEmbedMemory()
    const key = `/badge/ada.svg?label=${'x'.repeat(1000)}`
    twice(memory, key, fresh)
    expect(memory.get(key, 1)).toBeNull()
  })
})
