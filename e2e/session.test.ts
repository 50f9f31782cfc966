import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorEnvelopeSchema } from '../shared/api/errors.ts'
import { sessionSchema } from '../shared/api/session.ts'
import { startSystem, type System } from './system.ts'

const path = '/api/v1/session'
const nobody = { kind: 'none', login: null, endsAt: null, holds: [], signInOffered: true }

describe.each(['kv', 'upstash'] as const)(
  'a visitor’s session (SESSION_STORE=%s)',
  (sessionStore) => {
    let system: System
    beforeAll(async () => {
      system = await startSystem({ sessionStore })
    })
    afterAll(() => system?.stop())

    /** As a page of ours asks. */
    const ask = (method: string, cookie: string | null, headers: Record<string, string> = {}) =>
      system.fetch(path, {
        method,
        headers: {
          origin: system.url.origin,
          'sec-fetch-site': 'same-origin',
          ...(cookie !== null && { cookie }),
          ...headers,
        },
      })
    const cookieOf = (response: Response) => {
      const [cookie = ''] = (response.headers.get('set-cookie') ?? '').split(';')
      return cookie
    }
    const viewOf = async (response: Response) => sessionSchema.parse(await response.json())

    it('is none before it begins, and asking makes none', async () => {
      const answer = await ask('GET', null)
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null])
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(await viewOf(answer)).toEqual(nobody)
    })

    it('begins with a cookie that only this host gets, and no script reads', async () => {
      const answer = await ask('POST', null)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('set-cookie')).toMatch(
        /^__Host-phantom=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=1800$/,
      )
      const { kind, endsAt } = await viewOf(answer)
      expect(kind).toBe('guest')
      const minutes = (Date.parse(endsAt!) - Date.now()) / 60_000
      expect(minutes).toBeGreaterThan(29)
      expect(minutes).toBeLessThanOrEqual(30.1)
    })

    it('is the same for who has one', async () => {
      const cookie = cookieOf(await ask('POST', null))
      expect(cookieOf(await ask('POST', cookie))).toBe(cookie)
      expect((await viewOf(await ask('GET', `theme=dark; ${cookie}`))).kind).toBe('guest')
    })

    it('takes no id that it did not give (fixation)', async () => {
      const planted = `__Host-phantom=${'A'.repeat(43)}`
      const cookie = cookieOf(await ask('POST', planted))
      expect(cookie).not.toBe(planted)
      expect((await viewOf(await ask('GET', planted))).kind).toBe('none')
    })

    it('takes neither of two ids', async () => {
      const [one, two] = [cookieOf(await ask('POST', null)), cookieOf(await ask('POST', null))]
      expect((await viewOf(await ask('GET', `${one}; ${two}`))).kind).toBe('none')
    })

    it('is forgotten in one request, and its cookie opens nothing afterwards', async () => {
      const cookie = cookieOf(await ask('POST', null))
      const answer = await ask('DELETE', cookie)
      expect([answer.status, await answer.json()]).toEqual([200, { status: 'forgotten' }])
      expect(answer.headers.get('set-cookie')).toMatch(/^__Host-phantom=; .*Max-Age=0$/)
      expect((await viewOf(await ask('GET', cookie))).kind).toBe('none')
      expect((await ask('DELETE', cookie)).status).toBe(200)
      expect((await ask('DELETE', null)).status).toBe(200)
    })

    it.each([
      ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
      ['a neighbour', { origin: 'https://a.example', 'sec-fetch-site': 'same-site' }],
      ['a page that hides its origin', { origin: 'null' }],
      ['a page that lies about one of the two', { 'sec-fetch-site': 'cross-site' }],
      ['nobody knows where', { origin: '', 'sec-fetch-site': '' }],
    ])('is not changed by %s', async (_, headers) => {
      const cookie = cookieOf(await ask('POST', null))
      for (const method of ['POST', 'DELETE']) {
        const answer = await ask(method, cookie, headers)
        const { error } = errorEnvelopeSchema.parse(await answer.json())
        expect([answer.status, error.code]).toEqual([403, 'foreign_origin'])
        expect(error.requestId).toBe(answer.headers.get('x-request-id'))
        expect(answer.headers.get('set-cookie')).toBeNull()
      }
      expect((await viewOf(await ask('GET', cookie))).kind).toBe('guest')
    })

    it('can be read by pages of no other origin, which the public API can', async () => {
      for (const method of ['GET', 'OPTIONS', 'POST']) {
        const answer = await ask(method, null, { origin: 'https://evil.example' })
        expect(answer.headers.get('access-control-allow-origin')).toBeNull()
      }
      const open = await system.fetch('/api/v1/samples')
      expect(open.headers.get('access-control-allow-origin')).toBe('*')
    })

    it('answers other methods as everything does', async () => {
      const answer = await ask('PUT', null)
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, DELETE'])
    })
  },
)

describe('a visitor’s session without its store', () => {
  let system: System
  beforeAll(async () => {
    system = await startSystem({ failing: { jobs: 'at once' } })
  })
  afterAll(() => system?.stop())

  it('is a clear error, and scans go on', async () => {
    const answer = await system.fetch(path)
    expect(answer.status).toBe(503)
    expect(errorEnvelopeSchema.parse(await answer.json()).error.code).toBe('store_unavailable')
    expect((await system.fetch('/api/v1/scans/ada-atlas')).status).toBe(200)
  })
})
