/**
 * Scans, embeds and sessions while Upstash is there and gives nothing that is any use: late, wrong, or
 * only now and then. Nobody who asks for a scan or an image notices.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve, type FetchHandler, type Served } from '../dev/serve.ts'
import { createMemoryBackend } from '../dev/upstash/memory/index.ts'
import { serveUpstashStandIn } from '../dev/upstash/stand-in.ts'
import { developersOf } from '../dev/facts/index.ts'
import { errorEnvelopeSchema } from '../shared/api/errors.ts'
import { scorecardSchema } from '../shared/score/scorecard.ts'
import { see } from './embed-forms.ts'
import { startSystem, type System } from './system.ts'
import { peopleOfLittleWork } from './twins.ts'

const longestMilliseconds = 9_000
const longestOfEmbed = 4_500
const json = (body: unknown, status = 200) => Response.json(body, { status })

const silent: FetchHandler = () => new Promise(() => {})
const late: FetchHandler = async () => {
  await new Promise((resolve) => setTimeout(resolve, 5_000))
  return json({ result: null })
}

const failing: [string, FetchHandler][] = [
  ['says nothing', silent],
  ['answers after five seconds', late],
  ['answers with errors', async () => json({ error: 'ERR max daily request limit exceeded' }, 429)],
  ['answers with a page', async () => new Response('<html>502</html>', { status: 502 })],
  ['answers with half of an answer', async () => new Response('{"result":"')],
  ['answers with what nobody wrote', async () => json({ result: { a: [1] } })],
  ['answers with numbers', async () => json({ result: 7 })],
  ['answers every read with the same letters', async () => json({ result: 'AAAA' })],
  ['says that nobody may ask', async () => json({ error: 'Unauthorized' }, 401)],
]

const developers = developersOf(peopleOfLittleWork(60))
const unseen = developers.logins.values()
const nextLogin = () => unseen.next().value!

describe('while Upstash', () => {
  let system: System
  let upstash: Served
  let handle: FetchHandler = silent
  beforeAll(async () => {
    upstash = await serve((request) => handle(request))
    system = await startSystem({
      developers,
      sessionStore: 'upstash',
      variables: { UPSTASH_REDIS_REST_URL: upstash.url },
    })
  })
  afterAll(async () => {
    await system?.stop()
    await upstash?.close()
  })

  it.each(failing)(
    '%s, no scan and no embed fails, and a session is a clear error',
    async (_, how) => {
      handle = how
      const scanned = nextLogin()
      const started = Date.now()
      const scan = await system.fetch(`/api/v1/scans/${scanned}`)
      expect(scan.status).toBe(200)
      expect(scorecardSchema.parse(await scan.json()).subject.login).toBe(scanned)
      expect(Date.now() - started).toBeLessThan(longestMilliseconds)

      for (const path of [`/badge/${nextLogin()}.svg`, `/card/${nextLogin()}.svg`]) {
        const embed = await see(system, path)
        expect([embed.status, embed.state]).toEqual([200, 'new'])
        expect(embed.milliseconds).toBeLessThan(longestOfEmbed)
      }

      const session = await system.fetch('/api/v1/session', {
        method: 'POST',
        headers: { origin: system.url.origin, 'sec-fetch-site': 'same-origin' },
      })
      expect(session.status).toBe(503)
      expect(session.headers.get('set-cookie')).toBeNull()
      const { error } = errorEnvelopeSchema.parse(await session.json())
      expect(error.code).toBe('store_unavailable')
    },
  )
})

describe('while every second question to Upstash fails', () => {
  const token = 'token of the tests'
  let system: System
  let upstash: Served
  let between: Served
  beforeAll(async () => {
    upstash = await serveUpstashStandIn({ token, backend: createMemoryBackend() })
    let asked = 0
    between = await serve(async (request) => {
      asked += 1
      if (asked % 2 === 0) return json({ error: 'ERR' }, 500)
      const { pathname } = new URL(request.url)
      return fetch(upstash.url + pathname, {
        method: request.method,
        headers: request.headers,
        body: await request.text(),
      })
    })
    system = await startSystem({
      developers,
      sessionStore: 'upstash',
      variables: { UPSTASH_REDIS_REST_URL: between.url, UPSTASH_REDIS_REST_TOKEN: token },
    })
  })
  afterAll(async () => {
    await system?.stop()
    await between?.close()
    await upstash?.close()
  })

  it('no scan and no embed fails', async () => {
    for (let count = 0; count < 12; count += 1) {
      const login = nextLogin()
      const scan = await system.fetch(`/api/v1/scans/${login}`)
      expect([login, scan.status]).toEqual([login, 200])
      const again = await system.fetch(`/api/v1/scans/${login}`)
      expect([login, again.status]).toEqual([login, 200])
      const embed = await see(system, `/badge/${login}.svg`)
      expect([login, embed.status]).toEqual([login, 200])
      expect(embed.state).toMatch(/^(?:new|stored)$/)
    }
  })
})
