/**
 * The counts of code reviews, of which the database can tell nothing: the name of a row is a keyed hash, and
 * its month is there so that it can be deleted.
 */
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('review_counts')
    .addColumn('name', 'text', (column) =>
      column.primaryKey().check(sql`name ~ '^[A-Za-z0-9_-]{32}$'`),
    )
    .addColumn('month', 'date', (column) =>
      column.notNull().check(sql`extract(day from month) = 1`),
    )
    .addColumn('n', 'bigint', (column) => column.notNull().check(sql`n > 0`))
    .execute()
}

async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('review_counts').execute()
}

export const reviewCountsMigration: Migration = { up, down }
