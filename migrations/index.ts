/** The counters' migrations in order, and what can be done with them. */
import { Kysely, type Dialect } from 'kysely'
import { Migrator, type Migration, type MigrationResultSet } from 'kysely/migration'
import { countersMigration } from './001-counters.ts'
import { optOutErrorsMigration } from './002-opt-out-errors.ts'
import { personCountsMigration } from './003-person-counts.ts'
import { reviewCountsMigration } from './004-review-counts.ts'

/** Listed by hand: no file system is read, so they run wherever the dialect does. */
const migrations: Record<string, Migration> = {
  '001-counters': countersMigration,
  '002-opt-out-errors': optOutErrorsMigration,
  '003-person-counts': personCountsMigration,
  '004-review-counts': reviewCountsMigration,
}

export type MigrationStatus = { name: string; appliedAt: Date | null }
export type MigrationStep = { name: string; direction: 'up' | 'down' }

/** Brings the database to the newest version; the steps that this took. Throws when one fails. */
export function migrateToLatest(dialect: Dialect): Promise<MigrationStep[]> {
  return withMigrator(dialect, async (migrator) => stepsOf(await migrator.migrateToLatest()))
}

/** Takes back the newest migration that is applied. */
export function migrateDown(dialect: Dialect): Promise<MigrationStep[]> {
  return withMigrator(dialect, async (migrator) => stepsOf(await migrator.migrateDown()))
}

/** All migrations in order, and when each was applied. */
export function migrationStatus(dialect: Dialect): Promise<MigrationStatus[]> {
  return withMigrator(dialect, async (migrator) =>
    (await migrator.getMigrations()).map(({ name, executedAt }) => ({
      name,
      appliedAt: executedAt ?? null,
    })),
  )
}

/** The connection is left to the one who made the dialect: Kysely's `destroy` would close it. */
function withMigrator<Result>(
  dialect: Dialect,
  work: (migrator: Migrator) => Promise<Result>,
): Promise<Result> {
  const db = new Kysely<unknown>({ dialect })
  return work(new Migrator({ db, provider: { getMigrations: async () => migrations } }))
}

function stepsOf({ error, results = [] }: MigrationResultSet): MigrationStep[] {
  if (error !== undefined) throw error
  return results.map(({ migrationName, direction }) => ({
    name: migrationName,
    direction: direction === 'Up' ? 'up' : 'down',
  }))
}
