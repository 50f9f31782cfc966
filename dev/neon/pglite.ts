/** PostgreSQL inside of this process (PGlite) as the database of the Neon stand-in. */
import { mkdir } from 'node:fs/promises'
import { PGlite, types, type Transaction } from '@electric-sql/pglite'
import { transactionModes, type SqlDatabase, type SqlQuery, type SqlResult } from './database.ts'

/**
 * Opens the database kept in `directory`, or an empty one in memory for null. Opening takes seconds,
 * through which this thread does nothing else. A directory belongs to one process at a time.
 */
export async function openPGlite(
  directory: string | null,
): Promise<{ database: SqlDatabase; pglite: PGlite }> {
  if (directory !== null) await mkdir(directory, { recursive: true })
  const pglite = await PGlite.create(directory === null ? {} : { dataDir: directory })
  const database: SqlDatabase = {
    query: (query) => run(pglite, query),
    transaction: (queries, options) =>
      pglite.transaction(async (transaction) => {
        await transaction.exec(`SET TRANSACTION ${transactionModes(options)}`)
        const results: SqlResult[] = []
        for (const query of queries) results.push(await run(transaction, query))
        return results
      }),
    close: () => pglite.close(),
  }
  return { database, pglite }
}

/** PGlite goes by the own keys of these maps, so each type is named: values stay raw text. */
const typeIds = [...Object.keys(types.parsers), ...Object.keys(types.serializers)].map(Number)
const identities = Object.fromEntries(typeIds.map((id) => [id, (text: string) => text]))
const format = { rowMode: 'array', parsers: identities, serializers: identities } as const

async function run(client: PGlite | Transaction, { query, params }: SqlQuery): Promise<SqlResult> {
  const result = await client.query(query, params, format)
  return {
    command: result.command ?? '',
    rowCount: result.rowCount ?? null,
    fields: result.fields,
    rows: result.rows as (string | null)[][],
  }
}
