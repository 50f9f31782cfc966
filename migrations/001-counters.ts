/**
 * The counters and the messages that are in them already. A counter's values are checked against the
 * closed lists of that time; when `workers/platform/counters/metrics.ts` changes, a new migration
 * replaces the check, and this file stays as it is.
 */
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { closedLists } from './closed-lists.ts'

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('counters')
    .addColumn('day', 'date', (column) => column.notNull())
    .addColumn('metric', 'text', (column) => column.notNull())
    .addColumn('dim1', 'text', (column) => column.notNull())
    .addColumn('dim2', 'text', (column) => column.notNull())
    .addColumn('n', 'bigint', (column) => column.notNull().check(sql`n > 0`))
    .addPrimaryKeyConstraint('counters_pkey', ['day', 'metric', 'dim1', 'dim2'])
    .addCheckConstraint('counters_closed_lists', closedLists(allowedAtFirst))
    .execute()

  await db.schema
    .createTable('applied_messages')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('applied_on', 'date', (column) => column.notNull())
    .execute()
}

async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('applied_messages').execute()
  await db.schema.dropTable('counters').execute()
}

export const allowedAtFirst = {
  scan_archetype: {
    dim1: [
      'ai_indie_hacker',
      'open_source_maintainer',
      'full_stack_polyglot',
      'backend_architect',
      'frontend_craftsman',
      'devops_specialist',
      'data_scientist',
      'security_sentinel',
      'rising_developer',
      'code_explorer',
      'insufficient-data',
      'automation-not-scored',
      'organization-not-scored',
    ],
    dim2: ['0-19', '20-39', '40-59', '60-79', '80-100', 'none'],
  },
  scan_source: {
    dim1: ['graphql', 'rest', 'mixed', 'none'],
    dim2: ['final', 'provisional', 'failed', 'stale', 'stored'],
  },
  scan_error: {
    dim1: [
      'invalid_login',
      'validation_failed',
      'not_found',
      'route_not_found',
      'method_not_allowed',
      'upstream_limited',
      'upstream_unavailable',
      'internal',
    ],
    dim2: ['-'],
  },
}

export const countersMigration: Migration = { up, down }
