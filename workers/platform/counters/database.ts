/** The counters' tables, as Kysely sees them. `migrations/` makes them. */
import type { ColumnType } from 'kysely'
import type { Metric } from './metrics.ts'

/** Days are ISO dates. Counts come back from PostgreSQL's bigint as text. */
export interface CountersDatabase {
  counters: {
    day: ColumnType<Date, string, never>
    metric: Metric
    dim1: string
    dim2: string
    n: ColumnType<string, number, number>
  }
  /** What was counted of code reviews, under names that tell nothing. */
  review_counts: {
    name: string
    month: ColumnType<Date, string, never>
    n: ColumnType<string, number, number>
  }
  /** Messages that are counted already, so that a message delivered twice counts once. */
  applied_messages: {
    id: string
    applied_on: ColumnType<Date, string, never>
  }
}
