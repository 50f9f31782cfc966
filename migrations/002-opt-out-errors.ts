/** The errors of opting out join the closed lists. */
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { allowedAtFirst } from './001-counters.ts'
import { replaceClosedLists } from './closed-lists.ts'

const added = ['not_public', 'proof_missing']
const { scan_error: errorsBefore } = allowedAtFirst
export const allowedWithOptOuts = {
  ...allowedAtFirst,
  scan_error: { ...errorsBefore, dim1: [...errorsBefore.dim1, ...added] },
}

async function up(db: Kysely<unknown>): Promise<void> {
  await replaceClosedLists(db, allowedWithOptOuts)
}

/** Counts of the errors that are then unknown are lost. */
async function down(db: Kysely<unknown>): Promise<void> {
  await sql`delete from counters where dim1 in (${sql.join(added)})`.execute(db)
  await replaceClosedLists(db, allowedAtFirst)
}

export const optOutErrorsMigration: Migration = { up, down }
