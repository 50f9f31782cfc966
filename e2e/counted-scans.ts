/** Counters as if many people had been scanned. */
import { neon, neonConfig } from '@neondatabase/serverless'
import { metrics, scoreMetric, type Metric } from '../workers/platform/counters/metrics.ts'
import { databaseUrl } from './system.ts'

const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

/** A thousand scans three weeks ago, spread evenly over each list. */
export async function writeCounters(endpoint: string): Promise<void> {
  neonConfig.fetchEndpoint = endpoint
  const rows = Object.entries(metrics).flatMap(([metric, { dim1, dim2 }]) => {
    const second = dim2.filter((name) => name !== 'none' || metric === 'scan_language')
    const isGrouped = ([scoreMetric, 'scan_count'] as Metric[]).includes(metric as Metric)
    const cells = isGrouped ? second.length : dim1.length * second.length
    return dim1.flatMap((first, outer) =>
      second.map((name, inner) => {
        const index = isGrouped ? inner : outer * second.length + inner
        const n = Math.floor(1_000 / cells) + (index < 1_000 % cells ? 1 : 0)
        return { metric, dim1: first, dim2: name, n }
      }),
    )
  })
  await neon(databaseUrl)`
    insert into counters (day, metric, dim1, dim2, n)
    select ${daysAgo(21)}::date, metric, dim1, dim2, n
    from jsonb_to_recordset(${JSON.stringify(rows.filter(({ n }) => n > 0))}::jsonb)
      as row (metric text, dim1 text, dim2 text, n bigint)`
}
