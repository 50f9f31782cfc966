/** What a calibration rests on: from the insights of a deployment, or from its database. */
import { Kysely, PostgresDialect, sql, type Dialect } from 'kysely'
import { Pool } from 'pg'
import { insightsSchema, type Insights } from '../../shared/api/insights.ts'
import { paths } from '../../shared/api/paths.ts'
import type { Counted } from '../../shared/insights/calibrate.ts'
import type { ToldStep } from '../../shared/insights/protect.ts'
import { formulaVersion } from '../../shared/score/versions.ts'
import type { CountersDatabase } from '../../workers/platform/counters/database.ts'
import { metrics, scoreMetric } from '../../workers/platform/counters/metrics.ts'

/** From `postgres://…`, or from the address of a deployment. Throws, saying what is wrong. */
export async function readCounted(source: string): Promise<Counted> {
  if (!URL.canParse(source)) throw new Error('--from takes an address: https://… or postgres://…')
  if (!/^postgres(ql)?:/.test(source)) return fromInsights(source)
  const pool = new Pool({ connectionString: source })
  try {
    return await fromDatabase(new PostgresDialect({ pool }))
  } finally {
    await pool.end()
  }
}

const deadlineMilliseconds = 15_000

async function fromInsights(address: string): Promise<Counted> {
  const [scores, counts] = await Promise.all([
    askFor(address, 'score_distribution'),
    askFor(address, 'count_distribution'),
  ])
  const { from, to } = scores
  if (from === null || to === null) throw new Error(`There is nothing to fit to: ${scores.text}`)
  const stepsOf = (steps: { from: number | null; to: number | null; count: number }[]) =>
    steps.map(({ count, ...step }): ToldStep => ({ ...step, scans: count }))
  return {
    formula: scores.formula,
    threshold: scores.threshold,
    from,
    to,
    scans: Math.min(scores.scans, counts.scans),
    scores: Object.fromEntries(scores.data.map((row) => [row.dimension, stepsOf(row.steps)])),
    counts: Object.fromEntries(counts.data.map((row) => [row.counted, stepsOf(row.steps)])),
  }
}

async function askFor<Metric extends Insights['metric']>(
  address: string,
  metric: Metric,
): Promise<Extract<Insights, { metric: Metric }>> {
  const url = new URL(paths.insights, address)
  url.search = new URLSearchParams({ metric, period: '1y' }).toString()
  const answer = await fetch(url, { signal: AbortSignal.timeout(deadlineMilliseconds) })
  if (!answer.ok) throw new Error(`${url.origin} answered ${answer.status}`)
  const insights = insightsSchema.safeParse(await answer.json())
  if (!insights.success || insights.data.metric !== metric) {
    throw new Error(`${url.origin} did not answer with insights`)
  }
  return insights.data as Extract<Insights, { metric: Metric }>
}

/** All that was ever counted, each step by itself: whoever has the database sees it anyhow. */
export async function fromDatabase(dialect: Dialect): Promise<Counted> {
  const db = new Kysely<CountersDatabase>({ dialect })
  const rows = await db
    .selectFrom('counters')
    .select(['metric', 'dim1', 'dim2', ({ fn }) => fn.sum<string>('n').as('scans')])
    .select([
      sql<string>`min(min(day)) over ()::text`.as('from'),
      sql<string>`max(max(day)) over ()::text`.as('to'),
    ])
    .where('metric', 'in', [scoreMetric, 'scan_count'])
    .groupBy(['metric', 'dim1', 'dim2'])
    .execute()
  const [first] = rows
  if (!first) throw new Error('There is nothing to fit to: no score is counted yet.')
  const scansOf = (metric: string, dim1: string, dim2?: string) =>
    rows
      .filter(
        (row) => row.metric === metric && row.dim1 === dim1 && (dim2 ?? row.dim2) === row.dim2,
      )
      .reduce((sum, { scans }) => sum + Number(scans), 0)
  const stepsOf = (metric: typeof scoreMetric | 'scan_count', dim1: string): ToldStep[] => {
    const bounds = metrics[metric].dim2.filter((name) => name !== 'unknown')
    return bounds.map((name, index) => ({
      from: Number(name),
      to: index + 1 < bounds.length ? Number(bounds[index + 1]) : null,
      scans: scansOf(metric, dim1, name),
    }))
  }
  return {
    formula: formulaVersion,
    threshold: 0,
    from: first.from,
    to: first.to,
    scans: scansOf(scoreMetric, 'overall'),
    scores: Object.fromEntries(
      metrics[scoreMetric].dim1.map((name) => [name, stepsOf(scoreMetric, name)]),
    ),
    counts: Object.fromEntries(
      metrics.scan_count.dim1.map((name) => [name, stepsOf('scan_count', name)]),
    ),
  }
}
