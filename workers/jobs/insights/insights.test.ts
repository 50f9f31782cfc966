import * as fc from 'fast-check'
import { PGliteDialect, PostgresDialect, type Kysely } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openPGlite } from '../../../dev/neon/pglite.ts'
import { openPostgres } from '../../../dev/neon/postgres.ts'
import { serveNeonStandIn } from '../../../dev/neon/stand-in.ts'
import { postgresFolder, startPostgres } from '../../../dev/real-stores/postgres-server.ts'
import { isSkipped } from '../../../dev/real-stores/real-store.ts'
import { migrateToLatest } from '../../../migrations/index.ts'
import { insightsSchema } from '../../../shared/api/insights.ts'
import {
  insightMetrics,
  type InsightMetric,
  type InsightPeriod,
} from '../../../shared/insights/questions.ts'
import type { CountersDatabase } from '../../platform/counters/database.ts'
import { metrics, scoreMetric, type Metric } from '../../platform/counters/metrics.ts'
import { openCounters } from '../counters/open-database.ts'
import { answerInsights, questionOf } from './answer.ts'
import { readSpans, type Cell, type Span } from './read-spans.ts'
import { insightSettingsOf, type InsightSettings } from './settings.ts'
import { counterOf, tell, type Told } from './tell.ts'

const settings: InsightSettings = { threshold: 20, leastScansOfSpan: 500, noise: null }
const asItIs = { threshold: 20, noised: (_: string, scans: number) => scans }

describe('a question', () => {
  it('has a metric and a period, or the usual ones', () => {
    expect(questionOf('')).toEqual({
      metric: 'ai_usage_by_language',
      period: '30d',
      format: 'json',
    })
    expect(questionOf('?metric=score_distribution&period=1y&format=csv&more=1')).toEqual({
      metric: 'score_distribution',
      period: '1y',
      format: 'csv',
    })
  })

  it('is refused with the name of the field and what it takes, never with what was sent', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 6 }),
        fc.constantFrom('metric', 'period', 'format'),
        (word, field) => {
          const refusal = refusalOf(new URLSearchParams({ [field]: `${word}!` }).toString())
          expect(refusal).toMatchObject({ code: 'validation_failed', fields: [{ field }] })
          expect(JSON.stringify(refusal)).not.toContain(`${word}!`)
        },
      ),
    )
    expect(refusalOf('?metric=1&period=2&format=3').fields).toHaveLength(3)
  })

  const refusalOf = (query: string) => {
    try {
      questionOf(query)
    } catch (error) {
      return error as { code: string; fields: object[] }
    }
    throw new Error('It was taken')
  }
})

describe('the settings', () => {
  const of = (variables: object) => insightSettingsOf(variables as never)
  it('are 20 scans without noise, unless variables say otherwise', () => {
    expect(of({})).toEqual(settings)
    expect(of({ INSIGHTS_THRESHOLD: '50' }).leastScansOfSpan).toBe(1_250)
    expect(of({ INSIGHTS_THRESHOLD: '1' })).toEqual(settings)
    const seed = 'x'.repeat(32)
    expect(of({ INSIGHTS_NOISE_SEED: seed }).noise).toEqual({ seed, scale: 3 })
    expect(() => of({ INSIGHTS_NOISE_SEED: 'short' })).toThrow('too short')
  })
})

/** Cells of a metric in which each of so many scans stands once for each of its groups. */
function cellsOf(metric: Metric, scans: number, seed: number): Cell[] {
  const { dim1, dim2 } = metrics[metric]
  const isGrouped = metric === scoreMetric || metric === 'scan_count'
  const random = mulberry(seed)
  // Some values come often and many seldom, as in life.
  const pick = <Value>(list: readonly Value[]) => list[Math.floor(random() ** 3 * list.length)]!
  const cells = new Map<string, Cell>()
  const count = (first: string, second: string) => {
    const cell = cells.get(`${first}|${second}`) ?? { dim1: first, dim2: second, scans: 0 }
    cells.set(`${first}|${second}`, { ...cell, scans: cell.scans + 1 })
  }
  const kept = dim2.filter((name) => metric !== 'scan_archetype' || name !== 'none')
  for (let scan = 0; scan < scans; scan += 1)
    for (const first of isGrouped ? dim1 : [pick<string>(dim1)]) count(first, pick<string>(kept))
  return [...cells.values()]
}

function mulberry(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const spansOf = (metric: InsightMetric) =>
  fc
    .array(fc.tuple(fc.integer({ min: 500, max: 3_000 }), fc.nat()), { minLength: 1, maxLength: 4 })
    .map((all) =>
      all.map(([scans, seed], index): Span => ({
        from: `2026-0${index + 1}-05`,
        to: `2026-0${index + 1}-11`,
        scans,
        cells: cellsOf(counterOf[metric], scans, seed),
      })),
    )

/** Every number of an answer that stands for scans, by what it is of. */
function numbersOf(told: Told): Record<string, number> {
  const numbers: Record<string, number> = {}
  const note = (name: string, count: number) => {
    if (count > 0) numbers[name] = (numbers[name] ?? 0) + count
  }
  if ('other' in told) note('other', told.other)
  for (const row of told.data) {
    if ('archetype' in row) note(row.archetype, row.count)
    else if ('tool' in row) note(row.tool, row.count)
    else if ('language' in row) {
      note(row.language, row.sampleSize)
      note(`${row.language} other`, row.other)
      for (const [share, count] of Object.entries(row.buckets))
        note(`${row.language} ${share}`, count)
    } else if ('steps' in row) {
      const name = 'dimension' in row ? row.dimension : row.counted
      for (const { from, to, count } of row.steps) note(`${name} ${from} ${to}`, count)
    } else note(row.from, row.count)
  }
  return numbers
}

describe.each(insightMetrics)('what is told as %s', (metric) => {
  it('has no number of fewer scans than the threshold, in any span', () => {
    fc.assert(
      fc.property(spansOf(metric), ([span]) => {
        for (const [name, count] of Object.entries(numbersOf(tell(metric, [span!], asItIs))))
          expect([name, count >= 20]).toEqual([name, true])
      }),
      { numRuns: 20 },
    )
  })

  it('is for several spans the sum of what is told of each: periods give nothing to subtract', () => {
    fc.assert(
      fc.property(spansOf(metric), (spans) => {
        const sums: Record<string, number> = {}
        for (const span of spans)
          for (const [name, count] of Object.entries(numbersOf(tell(metric, [span], asItIs))))
            sums[name] = (sums[name] ?? 0) + count
        expect(numbersOf(tell(metric, spans, asItIs))).toEqual(sums)
      }),
      { numRuns: 15 },
    )
  })

  it('says nothing of a span whose table lacks a scan or has one more', () => {
    fc.assert(
      fc.property(spansOf(metric), fc.constantFrom(-1, 1), ([span], more) => {
        const broken = { ...span!, scans: span!.scans + more }
        const { spans } = tell(metric, [broken], asItIs)
        const isTable = metric !== 'model_popularity' && metric !== 'generation_trends'
        expect(spans).toHaveLength(isTable ? 0 : 1)
      }),
      { numRuns: 5 },
    )
  })
})

describe('an answer with noise', () => {
  const noise = { seed: 'a secret seed of the tests, long enough', scale: 3 }
  const ask = (more: Partial<InsightSettings>) =>
    answerInsights(
      { metric: 'archetype_distribution', period: '1y' },
      { ...settings, ...more },
      async () => [
        {
          from: '2026-01-05',
          to: '2026-01-11',
          scans: 2_000,
          cells: cellsOf('scan_archetype', 2_000, 7),
        },
      ],
    )
  it('says so, differs a little, and is the same however often it is asked for', async () => {
    const [plain, noisy, again] = [await ask({}), await ask({ noise }), await ask({ noise })]
    expect([plain.hasNoise, noisy.hasNoise]).toEqual([false, true])
    expect(noisy.text).toContain('noise')
    expect(noisy).toEqual(again)
    expect(noisy.data).not.toEqual(plain.data)
    expect(Math.abs(noisy.scans - plain.scans)).toBeLessThan(100)
    expect(insightsSchema.safeParse(noisy).success).toBe(true)
  })
})

describe('insights over Neon’s protocol, on PGlite', () => {
  contract(async () => {
    const { database, pglite } = await openPGlite(null)
    await migrateToLatest(new PGliteDialect({ pglite }))
    return serveNeonStandIn(database)
  })
})

describe.skipIf(isSkipped('PostgreSQL', postgresFolder))(
  'insights over Neon’s protocol, on PostgreSQL',
  () => {
    contract(async () => {
      const server = await startPostgres()
      const { database, pool } = openPostgres(server.url)
      // The pool ends before its connections do: what they say of the server's end concerns nobody.
      pool.on('connect', (client) => client.on('error', () => {}))
      await migrateToLatest(new PostgresDialect({ pool }))
      const { url, close } = await serveNeonStandIn(database)
      return { url, close: () => close().then(server.stop) }
    })
  },
)

function contract(open: () => Promise<{ url: string; close: () => Promise<void> }>) {
  let opened: Awaited<ReturnType<typeof open>>
  let db: Kysely<CountersDatabase>
  beforeAll(async () => {
    opened = await open()
    db = openCounters(
      {
        DATABASE_URL: 'postgres://phantom:secret@db.localtest.me/phantom',
        NEON_FETCH_ENDPOINT: opened.url,
      },
      60_000,
    )
  }, 60_000)
  afterAll(() => opened?.close())
  beforeEach(async () => void (await db.deleteFrom('counters').execute()))

  const write = async (day: string, metric: Metric, cells: readonly Cell[]) => {
    const rows = cells.map(({ dim1, dim2, scans }) => ({ day, metric, dim1, dim2, n: scans }))
    await db.insertInto('counters').values(rows).execute()
  }
  const ask = (metric: InsightMetric, period: InsightPeriod) =>
    answerInsights({ metric, period }, settings, (counter, asked) =>
      readSpans(db, { metric: counter, period: asked, today, leastScansOfSpan: 500 }),
    )
  // A Wednesday: the week before is told of, this one is not.
  const today = '2026-03-11'

  it('are read by spans, without days that are not settled', async () => {
    for (const day of ['2026-02-20', '2026-03-03', '2026-03-10']) {
      await write(day, 'scan_language', cellsOf('scan_language', 800, 1))
      await write(day, 'scan_archetype', cellsOf('scan_archetype', 800, 2))
      await write(day, scoreMetric, cellsOf(scoreMetric, 800, 3))
      await write(day, 'scan_count', cellsOf('scan_count', 800, 4))
      await write(day, 'scan_tool', cellsOf('scan_tool', 500, 5))
    }
    for (const metric of insightMetrics) {
      const week = insightsSchema.parse(await ask(metric, '7d'))
      expect(week).toMatchObject({ from: '2026-03-02', to: '2026-03-08', scans: 800, spans: 1 })
      const month = insightsSchema.parse(await ask(metric, '30d'))
      expect(month).toMatchObject({ from: '2026-02-16', to: '2026-03-08', scans: 1_600, spans: 2 })
      expect(month.text).toContain('1,600 scans of people from 2026-02-16 to 2026-03-08')
      expect(month.text).toContain('formula 2026.1')
      expect(month.data.length).toBeGreaterThan(0)
    }
  })

  it('say so where there is nothing to tell yet', async () => {
    await write('2026-03-03', 'scan_language', cellsOf('scan_language', 499, 1))
    for (const metric of insightMetrics) {
      const answer = insightsSchema.parse(await ask(metric, '1y'))
      expect(answer).toMatchObject({ from: null, to: null, scans: 0, spans: 0 })
      expect(answer.text).toContain('nothing to tell')
      expect(Object.values(numbersOf(answer as unknown as Told))).toEqual([])
    }
  })

  it('have the quantiles that scores have', async () => {
    const steps = metrics[scoreMetric].dim2
    const even = metrics[scoreMetric].dim1.flatMap((dim1) =>
      steps.map((dim2) => ({ dim1, dim2, scans: 50 })),
    )
    await write('2026-03-03', scoreMetric, even)
    await write('2026-03-03', 'scan_language', [{ dim1: 'Go', dim2: 'none', scans: 1_000 }])
    const answer = await ask('score_distribution', '7d')
    if (answer.metric !== 'score_distribution') throw new Error('another metric')
    for (const { quantiles } of answer.data)
      expect(quantiles).toEqual(
        [10, 25, 50, 75, 90].map((percent) => ({ percent, value: percent })),
      )
  })
}
