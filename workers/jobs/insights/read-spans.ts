/** The spans of a period and what was counted in them, from the counters' database. */
import { sql, type Kysely } from 'kysely'
import { blocksOf, blocksWithin, type Block } from '../../../shared/insights/blocks.ts'
import { insightPeriods, type InsightPeriod } from '../../../shared/insights/questions.ts'
import type { CountersDatabase } from '../../platform/counters/database.ts'
import type { Metric } from '../../platform/counters/metrics.ts'

export type Cell = { dim1: string; dim2: string; scans: number }
export type Span = Block & { cells: Cell[] }

/**
 * The spans of the period until the day `today`, each with the cells of the metric. Every scan of a
 * person counts one language, so that metric tells how many scans there were.
 */
export async function readSpans(
  db: Kysely<CountersDatabase>,
  asked: { metric: Metric; period: InsightPeriod; today: string; leastScansOfSpan: number },
): Promise<Span[]> {
  const days = await db
    .selectFrom('counters')
    .select([sql<string>`day::text`.as('on'), ({ fn }) => fn.sum<string>('n').as('scans')])
    .where('metric', '=', 'scan_language')
    .groupBy('day')
    .execute()
  const blocks = blocksOf(
    days.map(({ on, scans }) => ({ day: on, scans: Number(scans) })),
    asked.today,
    asked.leastScansOfSpan,
  )
  const spans = blocksWithin(blocks, asked.today, insightPeriods[asked.period])
  if (spans.length === 0) return []

  const rows = await db
    .selectFrom('counters')
    .innerJoin(
      sql<{ from: string; to: string }>`(
        select * from jsonb_to_recordset(${JSON.stringify(spans)}::jsonb)
          as row ("from" date, "to" date)
      )`.as('span'),
      (join) => join.on(sql<boolean>`counters.day between span.from and span.to`),
    )
    .select([sql<string>`span.from::text`.as('from'), 'dim1', 'dim2'])
    .select(({ fn }) => fn.sum<string>('n').as('scans'))
    .where('metric', '=', asked.metric)
    .groupBy(['span.from', 'dim1', 'dim2'])
    .execute()
  const bySpan = Map.groupBy(rows, ({ from }) => from)
  return spans.map((span) => ({
    ...span,
    cells: (bySpan.get(span.from) ?? []).map(({ dim1, dim2, scans }) => ({
      dim1,
      dim2,
      scans: Number(scans),
    })),
  }))
}
