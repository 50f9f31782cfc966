/** A condition that lets a counter's row in only with values from closed lists. */
import { sql, type Kysely, type RawBuilder } from 'kysely'

type ClosedLists = Record<string, { dim1: readonly string[]; dim2: readonly string[] }>

/** `(metric = … and dim1 in (…) and dim2 in (…)) or …`, with the values written out. */
export function closedLists(allowed: ClosedLists): RawBuilder<boolean> {
  const conditions = Object.entries(allowed).map(
    ([metric, { dim1, dim2 }]) =>
      sql`(metric = ${sql.lit(metric)} and dim1 in (${list(dim1)}) and dim2 in (${list(dim2)}))`,
  )
  return sql<boolean>`${sql.join(conditions, sql` or `)}`
}

/** Lets in what these lists hold, and nothing else. Fails where a row is there that they do not hold. */
export async function replaceClosedLists(db: Kysely<unknown>, allowed: ClosedLists): Promise<void> {
  await db.schema.alterTable('counters').dropConstraint('counters_closed_lists').execute()
  await db.schema
    .alterTable('counters')
    .addCheckConstraint('counters_closed_lists', closedLists(allowed))
    .execute()
}

function list(values: readonly string[]): RawBuilder<unknown> {
  return sql.join(values.map((value) => sql.lit(value)))
}
