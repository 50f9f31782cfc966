/**
 * Counts under names that tell nothing: added each exactly once, as those of `apply-messages.ts` are and for
 * the same reasons, read by who can make their names, and forgotten after thirteen months.
 */
import { sql, type Kysely } from 'kysely'
import type { BlindMessage } from '../../platform/counters/blind.ts'
import type { CountersDatabase } from '../../platform/counters/database.ts'

export type BlindCount = { id: string; body: BlindMessage }

/** A year can be compared with the one before it. */
const keptMonths = 13

/** Adds the counts of messages that were not added before, on the day `appliedOn`. */
export async function addBlindCounts(
  db: Kysely<CountersDatabase>,
  messages: readonly BlindCount[],
  appliedOn: string,
): Promise<void> {
  if (messages.length === 0) return
  const rows = messages.flatMap(({ id, body: { month, names } }) =>
    names.map((name) => ({ id, month, name })),
  )
  const incoming = sql<{ id: string; month: string; name: string }>`(
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (id text, month date, name text)
  )`.as<'incoming'>('incoming')

  await db
    .with('fresh', (database) =>
      database
        .insertInto('applied_messages')
        .columns(['id', 'applied_on'])
        .expression((build) =>
          build
            .selectFrom(incoming)
            .select(['incoming.id', sql<string>`${appliedOn}::date`.as('applied_on')])
            .distinct()
            .orderBy('incoming.id'),
        )
        .onConflict((conflict) => conflict.doNothing())
        .returning('id'),
    )
    .insertInto('review_counts')
    .columns(['name', 'month', 'n'])
    .expression((build) =>
      build
        .selectFrom('fresh')
        .innerJoin(incoming, 'incoming.id', 'fresh.id')
        .select('incoming.name')
        .select(({ fn }) => [fn.max<string>('incoming.month').as('month'), fn.countAll().as('n')])
        .groupBy('incoming.name')
        .orderBy('incoming.name'),
    )
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet({ n: sql<number>`review_counts.n + excluded.n` }),
    )
    .execute()
}

/** How often each of the names was counted; those that never were are left out. */
export async function readBlindCounts(
  db: Kysely<CountersDatabase>,
  names: readonly string[],
): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('review_counts')
    .select(['name', 'n'])
    .where(
      'name',
      'in',
      sql<string>`(select jsonb_array_elements_text(${JSON.stringify(names)}::jsonb))`,
    )
    .execute()
  return Object.fromEntries(rows.map(({ name, n }) => [name, Number(n)]))
}

/** Forgets the counts of months that began more than thirteen months ago. */
export async function forgetBlindCounts(db: Kysely<CountersDatabase>, now: Date): Promise<void> {
  const oldest = new Date(
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - keptMonths, now.getUTCDate()),
  )
  await db
    .deleteFrom('review_counts')
    .where('month', '<', sql<Date>`${oldest.toISOString().slice(0, 10)}::date`)
    .execute()
}
