/** The errors of opting out join the closed lists. */
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { allowedAtFirst } from './001-counters.ts'
import { closedLists } from './closed-lists.ts'

const added = ['not_public', 'proof_missing']
const { scan_error: errorsBefore } = allowedAtFirst
const allowed = {
  ...allowedAtFirst,
  scan_error: { ...errorsBefore, dim1: [...errorsBefore.dim1, ...added] },
}

async function up(db: Kysely<unknown>): Promise<void> {
  await replaceCheck(db, allowed)
}

/** Counts of the errors that are then unknown are lost. */
async function down(db: Kysely<unknown>): Promise<void> {
  await sql`delete from counters where dim1 in (${sql.join(added)})`.execute(db)
  await replaceCheck(db, allowedAtFirst)
}

async function replaceCheck(
  db: Kysely<unknown>,
  lists: Parameters<typeof closedLists>[0],
): Promise<void> {
  await db.schema.alterTable('counters').dropConstraint('counters_closed_lists').execute()
  await db.schema
    .alterTable('counters')
    .addCheckConstraint('counters_closed_lists', closedLists(lists))
    .execute()
}

export const optOutErrorsMigration: Migration = { up, down }
