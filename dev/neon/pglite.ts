/** PostgreSQL inside of this process (PGlite) as the database of the Neon stand-in. */
import { mkdir } from 'node:fs/promises'
import { PGlite, type QueryOptions, type Transaction } from '@electric-sql/pglite'
import { transactionModes, type SqlDatabase, type SqlQuery, type SqlResult } from './database.ts'

/**
 * Opens the database kept in `directory`, or an empty one in memory for null. Opening takes seconds,
 * through which this thread does nothing else. A directory belongs to one process at a time.
 */
export async function openPGlite(
  directory: string | null,
): Promise<{ database: SqlDatabase; pglite: PGlite }> {
  if (directory !== null) await mkdir(directory, { recursive: true })
  const pglite = await (directory === null ? copyOfEmpty() : PGlite.create({ dataDir: directory }))
  const format = rawTextOf(pglite)
  const database: SqlDatabase = {
    query: (query) => run(pglite, query, format),
    transaction: (queries, options) =>
      pglite.transaction(async (transaction) => {
        await transaction.exec(`SET TRANSACTION ${transactionModes(options)}`)
        const results: SqlResult[] = []
        for (const query of queries) results.push(await run(transaction, query, format))
        return results
      }),
    close: () => pglite.close(),
  }
  return { database, pglite }
}

let empty: Promise<Blob> | undefined

/** Making a database takes four seconds of a processor, copying one that is empty half a second. */
async function copyOfEmpty(): Promise<PGlite> {
  empty ??= PGlite.create().then(async (made) => {
    const copy = await made.dumpDataDir('none')
    await made.close()
    return copy
  })
  return PGlite.create({ loadDataDir: await empty })
}

/**
 * Maps that leave every value as raw text. PGlite goes by a map's own keys, so each type that it
 * knows is named, among them the lists that it learned from the database when it was opened.
 */
function rawTextOf({ parsers, serializers }: PGlite) {
  const rawText = (known: object) =>
    Object.fromEntries(Object.keys(known).map((id) => [id, (text: string) => text]))
  return { rowMode: 'array', parsers: rawText(parsers), serializers: rawText(serializers) } as const
}

async function run(
  client: PGlite | Transaction,
  { query, params }: SqlQuery,
  format: QueryOptions,
): Promise<SqlResult> {
  const result = await client.query(query, params, format)
  return {
    command: result.command ?? '',
    rowCount: result.rowCount ?? null,
    fields: result.fields,
    rows: result.rows as (string | null)[][],
  }
}
