import { afterEach, describe, expect, it, vi } from 'vitest'
import { errorEnvelopeSchema } from '../../shared/api/errors.ts'
import type { EdgeEnv } from '../platform/bindings.ts'
import { createApp } from './app.ts'

afterEach(() => void vi.restoreAllMocks())

describe('an error that nobody expected', () => {
  it('is answered in the envelope and logged by its class alone', async () => {
    const lines: string[] = []
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
    const broken = new Proxy({} as EdgeEnv, {
      get: () => {
        throw new RangeError('canary-login')
      },
    })
    const response = await createApp().request('/api/v1/samples', {}, broken)
    const text = await response.text()
    expect(response.status).toBe(500)
    expect(errorEnvelopeSchema.parse(JSON.parse(text)).error.code).toBe('internal')
    const logged = lines.map((line) => JSON.parse(line) as { event: string; errorName?: string })
    expect(logged.find(({ event }) => event === 'unexpected_error')?.errorName).toBe('RangeError')
    expect(text + lines.join()).not.toContain('canary')
  })
})

describe('an address of no route', () => {
  it.each(['/nothing', '/cards/ada.svg', '/API/v1/samples'])('%s is 404', async (path) => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const response = await createApp().request(path, {}, {})
    expect(response.status).toBe(404)
    expect(errorEnvelopeSchema.parse(await response.json()).error.code).toBe('route_not_found')
  })
})
