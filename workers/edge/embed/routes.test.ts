import { Hono } from '../router/index.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SaxesParser } from 'saxes'
import type { EdgeEnv } from '../../platform/bindings.ts'
import type { EdgeContext } from '../edge-context.ts'
import { embedMemory } from './memory.ts'
import { embedRoutes } from './routes.ts'

/** A deployment in which whatever is touched breaks: stores, tally, budget, pictures. */
const broken = new Proxy({} as EdgeEnv, {
  get: () => {
    throw new RangeError('canary-login')
  },
})
const context = { waitUntil: () => undefined, passThroughOnException: () => undefined }

async function ask(path: string) {
  const lines: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  const app = new Hono<EdgeContext>().route('/', embedRoutes)
  const response = await app.request(path, {}, broken, context as unknown as ExecutionContext)
  return { response, text: await response.text(), logged: lines.join() }
}

afterEach(() => {
  vi.restoreAllMocks()
  embedMemory.clear()
})

describe('an embed when everything else is broken, the tally included', () => {
  it.each([
    '/badge/ada.svg',
    '/card/ada.svg?type=languages',
    '/card/ada.png',
    '/og/ada.png',
    '/duel/ada/bob.svg',
    '/card/ada.json',
    '/api?username=ada',
  ])('%s is an image still, whatever its ending says', async (path) => {
    const { response, text } = await ask(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(() => new SaxesParser({ xmlns: true }).write(text).close()).not.toThrow()
    expect(text).toMatch(/^<svg /)
  })

  it.each(['/badge/ada.json', '/badge/ADA.JSON', '/badge/ada.json?metric=ai', '/badge/a/b.json'])(
    '%s is an endpoint that shields can read',
    async (path) => {
      const { response, text } = await ask(path)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
      expect(JSON.parse(text)).toMatchObject({
        schemaVersion: 1,
        label: expect.stringMatching(/./),
        message: expect.stringMatching(/./),
        isError: true,
      })
    },
  )

  it('is kept for a short time, tells the truth in its state, and names nobody in the log', async () => {
    const { response, text, logged } = await ask('/badge/ada.svg')
    expect(response.headers.get('cache-control')).toBe('public, max-age=30')
    expect(response.headers.get('x-scan-state')).toBe('unavailable')
    expect(logged).toContain('"unexpected_error"')
    expect(text + logged).not.toMatch(/canary|ada/)
  })

  it('comes from memory although it cannot be counted', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'
    const kept = {
      body: svg,
      contentType: 'image/svg+xml; charset=utf-8',
      etag: '"kept"',
      state: 'stored',
      ageSeconds: null,
      freshSeconds: 14_400,
      mayOutlast: true,
      hasAsked: false,
    } as const
    for (const _ of [1, 2]) embedMemory.put('/badge/ada.svg', kept, Date.now())
    const { response, text } = await ask('/badge/ada.svg')
    expect([response.status, text]).toEqual([200, svg])
  })
})
