import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Kysely, PGliteDialect } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrateToLatest } from '../../migrations/index.ts'
import { answerInsights, questionOf } from '../../workers/jobs/insights/answer.ts'
import { readSpans } from '../../workers/jobs/insights/read-spans.ts'
import type { Calibration } from '../../shared/insights/calibrate.ts'
import type { CountersDatabase } from '../../workers/platform/counters/database.ts'
import { metrics, scoreMetric } from '../../workers/platform/counters/metrics.ts'
import { openPGlite } from '../neon/pglite.ts'
import { serve, type Served } from '../serve.ts'
import { fromDatabase } from './counted.ts'

let served: Served
let dialect: PGliteDialect
let folder: string

/** A week of scans: scores even from 0 to 100, half of all people with commits, from 4 to 6 of them. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phantom-calibrate-'))
  const { pglite } = await openPGlite(null)
  dialect = new PGliteDialect({ pglite })
  await migrateToLatest(dialect)
  const db = new Kysely<CountersDatabase>({ dialect })
  const day = '2026-03-03'
  const count = (dim1: string, dim2: string, n: number) =>
    ({ day, metric: 'scan_count', dim1, dim2, n }) as const
  await db
    .insertInto('counters')
    .values([
      { day, metric: 'scan_language', dim1: 'Go', dim2: 'none', n: 2_000 },
      ...metrics[scoreMetric].dim1.flatMap((dim1) =>
        metrics[scoreMetric].dim2.map((dim2) => ({ day, metric: scoreMetric, dim1, dim2, n: 100 })),
      ),
      ...metrics.scan_count.dim1.flatMap((dim1) => [
        count(dim1, '0', 1_000),
        count(dim1, '4', 1_000),
      ]),
    ])
    .execute()
  served = await serve(async (request) => {
    const settings = { threshold: 20, leastScansOfSpan: 500, noise: null }
    const question = questionOf(new URL(request.url).search)
    const answer = await answerInsights(question, settings, (metric, period) =>
      readSpans(db, { metric, period, today: '2026-03-11', leastScansOfSpan: 500 }),
    )
    return Response.json(answer)
  })
}, 60_000)
afterAll(async () => {
  await served?.close()
  await rm(folder, { recursive: true, force: true })
})

const command = async (...words: string[]) => {
  const file = new URL('../calibrate.ts', import.meta.url).pathname
  const flags = ['--disable-warning=ExperimentalWarning', file, ...words]
  return promisify(execFile)(process.execPath, flags)
}

describe('npm run calibrate', () => {
  it('fits to the insights of a deployment', async () => {
    const { stdout } = await command('--from', served.url)
    const calibration = JSON.parse(stdout) as Calibration
    expect(calibration).toMatchObject({
      version: '2026.1/2026-03-08',
      scans: 2_000,
      from: '2026-03-02',
    })
    const { values } = calibration.scores['activity']!
    expect(values).toEqual([10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 95, 99, 100])
    expect(calibration.counts['commits']!.values.slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 4])
  })

  it('writes a file and says what it rests on', async () => {
    const file = join(folder, 'curves.json')
    const { stdout } = await command('--from', served.url, '--write', file)
    expect(stdout).toContain('rests on 2000 scans')
    expect((JSON.parse(await readFile(file, 'utf8')) as Calibration).scans).toBe(2_000)
  })

  it('refuses fewer scans than it should rest on, and says how it is used', async () => {
    await expect(command('--from', served.url, '--least', '5000')).rejects.toMatchObject({
      stderr: expect.stringContaining('2000 scans: curves are fitted to 5000 at least'),
    })
    await expect(command()).rejects.toMatchObject({ stderr: expect.stringContaining('--from') })
    await expect(command('--from', 'nothing')).rejects.toMatchObject({
      stderr: expect.stringContaining('postgres://'),
    })
  })

  it('has of a database every step, and the same scans', async () => {
    const counted = await fromDatabase(dialect)
    expect(counted).toMatchObject({ scans: 2_000, from: '2026-03-03', to: '2026-03-03' })
    expect(counted.scores['overall']).toHaveLength(20)
    expect(counted.counts['commits']!.filter(({ scans }) => scans > 0)).toEqual([
      { from: 0, to: 1, scans: 1_000 },
      { from: 4, to: 6, scans: 1_000 },
    ])
  })
})
