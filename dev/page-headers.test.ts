import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { headersIn, pathsFirst } from './page-headers.ts'

describe('the headers of pages', () => {
  it('are those of the deployed file', () => {
    const file = new URL('../pages/public/_headers', import.meta.url)
    const headers = new Map(headersIn(readFileSync(file.pathname, 'utf8')))
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none';/)
  })

  it('are not guessed from a file that says more', () => {
    expect(() => headersIn('/docs/*\n  X-Robots-Tag: noindex')).toThrow('every path')
  })

  it('are not those of what the Worker answers', () => {
    const isOfWorker = pathsFirst(['/api', '/api/*', '/streak'])
    expect(['/api', '/api/v1/status', '/streak'].every(isOfWorker)).toBe(true)
    expect(['/', '/apis', '/streaks', '/main.tsx'].some(isOfWorker)).toBe(false)
  })
})
