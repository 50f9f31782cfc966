/** What is stored and what is measured, as a running system tells it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { retentionSchema } from '../shared/api/retention.ts'
import { makeImage } from './images.ts'
import { lifetimesLeft } from './stored.ts'
import { startSystem, type System } from './system.ts'

const metricsToken = 'a token for whoever scrapes'

/** The command as an operator gives it. */
async function retention(...words: string[]) {
  const child = spawn(process.execPath, ['dev/retention.ts', '--report', ...words])
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  return { output, code: code as number }
}

describe.each(['kv', 'upstash'] as const)('with sessions and scans in %s', (sessionStore) => {
  let system: System
  beforeAll(async () => {
    const variables = { METRICS_TOKEN: metricsToken }
    system = await startSystem({ sessionStore, variables })
    await (await system.fetch('/api/v1/scans/ada-atlas')).text()
    // The first is drawn from what was read, the second from the copy, the third is in memory.
    for (let shown = 0; shown < 3; shown += 1) {
      await (await system.fetch('/badge/paolo-polyglot.svg')).text()
      // The copy is kept behind the answer, and what is counted is counted once a minute.
      const kept = async () => (await lifetimesLeft(system, sessionStore)).map(({ name }) => name)
      await vi.waitFor(
        async () => expect(await kept()).toContainEqual(expect.stringMatching(/^embed:/)),
        {
          timeout: 15_000,
        },
      )
    }
    await (await system.fetch('/api/v1/scans/no--login')).text()
    const { origin } = system.url
    await system.fetch('/api/v1/session', { method: 'POST', headers: { origin } })
    await makeImage(system, 'image/png', 'pixels')
  })
  afterAll(() => system?.stop())

  it(
    'the report counts what lies in every store, and finds all in time',
    { timeout: 90_000 },
    async () => {
      // A store that is slow to say what it holds is unknown, and asked again soon.
      const answer = await vi.waitFor(
        async () => {
          const given = await system.fetch('/api/v1/retention')
          expect(given.headers.get('cache-control')).toBe('public, max-age=60')
          return given
        },
        { timeout: 60_000, interval: 1_000 },
      )
      const report = retentionSchema.parse(await answer.json())
      expect(report.isKept).toBe(true)
      const counts = Object.fromEntries(report.classes.map(({ name, count }) => [name, count]))
      expect(counts).toMatchObject({
        'public scan result': 2,
        'an embed’s last good copy': 1,
        'opt-out': 0,
        'a visitor’s session': 1,
        images: 1,
        'ends of images': 1,
      })
      expect(report.classes.filter(({ count }) => count === null)).toEqual([])
      const image = report.classes.find(({ name }) => name === 'images')!
      expect(image.limitSeconds).toBe(4 * 3600)
      expect(image.oldestSeconds! % 60).toBe(0)
      expect(JSON.stringify(report)).not.toMatch(/ada|paolo/)
    },
  )

  it('the command prints it, and ends with 0 where all is kept', { timeout: 90_000 }, async () => {
    await vi.waitFor(
      async () => {
        const { output, code } = await retention(system.url.href)
        expect(output).toMatch(/^public scan result +2 .* 30 min$/m)
        expect(output).toContain('nothing is kept for longer')
        expect(code).toBe(0)
      },
      { timeout: 60_000, interval: 5_000 },
    )
    const json = await retention('--json', system.url.href)
    expect(retentionSchema.parse(JSON.parse(json.output)).isKept).toBe(true)
  })

  it('the metrics are for whoever shows the token', async () => {
    for (const authorization of ['', 'Bearer', `Bearer ${metricsToken}x`, metricsToken]) {
      const refused = await system.fetch('/metrics', { headers: { authorization } })
      expect([authorization, refused.status]).toEqual([authorization, 401])
      expect(refused.headers.get('www-authenticate')).toBe('Bearer')
    }
  })

  it('the metrics tell of requests, upstream, caches, errors and the queue, and of nobody', async () => {
    const headers = { authorization: `Bearer ${metricsToken}` }
    const scrape = async () => (await system.fetch('/metrics', { headers })).text()
    // Counts are sent behind answers, once a second at most.
    const expected = [
      'phantom_http_request_duration_seconds_count{route="/api/v1/scans/:login",status="2xx"} 1',
      'phantom_http_request_duration_seconds_count{route="/api/v1/scans/:login",status="4xx"} 1',
      'phantom_http_request_duration_seconds_count{route="/badge/:file",status="2xx"} 3',
      'phantom_errors_total{code="invalid_login"} 1',
      'phantom_scans_total{from="new"} 1',
      'phantom_embeds_total{outcome="fresh"} 3',
      'phantom_embed_sources_total{from="memory"} 1',
      'phantom_readings_total{ending="answered"} 2',
    ]
    const missing = async () => {
      const lines = (await scrape()).split('\n')
      return expected.filter((line) => !lines.includes(line))
    }
    await expect.poll(missing, { timeout: 40_000, interval: 2_000 }).toEqual([])
    const body = await scrape()
    expect(body).toMatch(/^phantom_upstream_requests_total [1-9]/m)
    expect(body).toMatch(/^phantom_upstream_points_total [1-9]/m)
    expect(body).toMatch(/^phantom_queue_messages \d/m)
    expect(body).not.toMatch(/ada|paolo|no--login|token-\d/)
  }, 60_000)
})

describe('where something is kept for too long', () => {
  let system: System
  beforeAll(async () => {
    system = await startSystem()
    const { SCANS_KV } = await system.harness.getWorker<{ SCANS_KV: KVNamespace }>().getEnv()
    await SCANS_KV.put('scan:forgotten', 'bytes', { expirationTtl: 7200 })
  })
  afterAll(() => system?.stop())

  it('the report is a breach, and the command ends with 1', async () => {
    // A store that is slow to list what it holds is unknown, not empty: the next report may know.
    await vi.waitFor(
      async () => {
        const { output, code } = await retention(system.url.href)
        expect(output).toMatch(/^public scan result .*BREACH$/m)
        expect(output).toContain('something is kept for longer')
        expect(code).toBe(1)
      },
      { timeout: 50_000, interval: 1_000 },
    )
  })

  it('nothing is at /metrics as long as no token is set', async () => {
    expect((await system.fetch('/metrics')).status).toBe(404)
  })

  it('the command says so where nobody answers', async () => {
    expect((await retention('http://127.0.0.1:1')).code).toBe(2)
  })
})
