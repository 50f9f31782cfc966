import { describe, expect, it } from 'vitest'
import { createPictureCache, keptSeconds } from './picture-cache.ts'

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><title>canary-login</title></svg>'
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]).buffer

function recordingCache() {
  const kept = new Map<string, Response>()
  return {
    kept,
    match: async (key: RequestInfo | URL) => kept.get(String(key))?.clone(),
    put: async (key: RequestInfo | URL, response: Response) => void kept.set(String(key), response),
  }
}

describe('the cache of pictures', () => {
  it('gives what it keeps, for the same drawing and width alone', async () => {
    const pictures = createPictureCache(recordingCache())
    await pictures.keep(svg, 600, png)
    expect(await pictures.find(svg, 600)).toEqual(png)
    expect(await pictures.find(svg, 601)).toBeNull()
    expect(await pictures.find(`${svg} `, 600)).toBeNull()
  })

  it('keeps for four hours, under a key that names nobody', async () => {
    const cache = recordingCache()
    await createPictureCache(cache).keep(svg, 600, png)
    const [[key, response] = []] = cache.kept
    expect(key).toMatch(/^https:\/\/pictures\.invalid\/[0-9a-f]{64}$/)
    expect(response?.headers.get('cache-control')).toBe('max-age=14400')
    expect(keptSeconds).toBe(4 * 60 * 60)
  })

  it('never fails, whatever the platform does', async () => {
    const fails = () => Promise.reject(new Error('away'))
    for (const cache of [null, { match: fails, put: fails }]) {
      const pictures = createPictureCache(cache)
      await pictures.keep(svg, 600, png)
      expect(await pictures.find(svg, 600)).toBeNull()
    }
  })
})
