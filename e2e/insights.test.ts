/** Insights through the running system, from counters that are there, and where the database is not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorEnvelopeSchema } from '../shared/api/errors.ts'
import { insightsSchema } from '../shared/api/insights.ts'
import { insightMetrics } from '../shared/insights/questions.ts'
import { writeCounters } from './counted-scans.ts'
import { startWithProxy, type SystemWithProxy } from './neon-proxy.ts'
import { startSystem } from './system.ts'

const path = '/api/v1/insights'
describe('insights', () => {
  let system: SystemWithProxy
  beforeAll(async () => {
    system = await startWithProxy()
    await writeCounters(system.neonEndpoint)
  })
  afterAll(() => system?.stop())

  it.each(insightMetrics)('tell %s, and what it rests on', async (metric) => {
    const answer = await system.fetch(`${path}?metric=${metric}&period=90d`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=3600')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const insights = insightsSchema.parse(await answer.json())
    expect(insights).toMatchObject({ metric, period: '90d', scans: 1_000, spans: 1 })
    expect(insights.text).toContain('1,000 scans of people')
    expect(insights.data.length).toBeGreaterThan(0)
  })

  it.each(insightMetrics)('tell %s as CSV, to be kept as a file', async (metric) => {
    const answer = await system.fetch(`${path}?metric=${metric}&period=90d&format=csv`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(answer.headers.get('content-disposition')).toContain(`insights-${metric}-90d.csv`)
    const [names, ...rows] = (await answer.text()).trimEnd().split('\r\n')
    expect(names).toMatch(/,of_scans,first_day,last_day,formula$/)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toMatch(/,1000,[\d-]+,[\d-]+,2026\.1$/)
  })

  it('tell the languages of thirty days where nothing else is asked for', async () => {
    const insights = insightsSchema.parse(await (await system.fetch(path)).json())
    expect(insights).toMatchObject({ metric: 'ai_usage_by_language', period: '30d' })
    const head = await system.fetch(path, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it('name the field of a question that they do not take, and never repeat it', async () => {
    const answer = await system.fetch(`${path}?metric=canary-metric&period=8d`)
    const text = await answer.text()
    const { error } = errorEnvelopeSchema.parse(JSON.parse(text))
    expect([answer.status, error.code]).toEqual([422, 'validation_failed'])
    expect(error.details?.fields?.map(({ field }) => field)).toEqual(['metric', 'period'])
    expect(text).not.toContain('canary')
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  // A database that is silent stays so: an answer at all is one in time.
  it.each(['away', 'silent'] as const)(
    'say in time that the database cannot be reached: it is %s',
    async (fate) => {
      system.decide(() => fate)
      const answer = await system.fetch(`${path}?period=1y&metric=generation_trends`)
      const { error } = errorEnvelopeSchema.parse(await answer.json())
      expect([answer.status, error.code]).toEqual([503, 'store_unavailable'])
      expect(answer.headers.get('retry-after')).toBe('60')
      expect(answer.headers.get('cache-control')).toBe('no-store')
      system.decide(() => 'well')
      expect((await system.fetch(`${path}?period=1y`)).status).toBe(200)
    },
  )
})

describe.each(['at once', 'in silence'] as const)(
  'insights where the jobs Worker fails %s',
  (jobs) => {
    it('say so in the one envelope', async () => {
      const system = await startSystem({ failing: { jobs } })
      const answer = await system.fetch(path)
      const { error } = errorEnvelopeSchema.parse(await answer.json())
      expect([answer.status, error.code]).toEqual([503, 'store_unavailable'])
      await system.stop()
    })
  },
)
