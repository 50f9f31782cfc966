/** A real PostgreSQL server as the database of the Neon stand-in. */
import { Pool, type ClientBase } from 'pg'
import { transactionModes, type SqlDatabase, type SqlQuery, type SqlResult } from './database.ts'

/** Connections to the server at `url` (`postgres://…`), made as they are needed. */
export function openPostgres(url: string): { database: SqlDatabase; pool: Pool } {
  const pool = new Pool({ connectionString: url })
  // Without a listener a connection that is lost while idle would end the process.
  pool.on('error', () => {})
  const database: SqlDatabase = {
    query: (query) => run(pool, query),
    async transaction(queries, options) {
      const client = await pool.connect()
      try {
        await client.query(`BEGIN ${transactionModes(options)}`)
        const results: SqlResult[] = []
        for (const query of queries) results.push(await run(client, query))
        await client.query('COMMIT')
        client.release()
        return results
      } catch (error) {
        await client.query('ROLLBACK').then(
          () => client.release(),
          () => client.release(true),
        )
        throw error
      }
    },
    close: () => pool.end(),
  }
  return { database, pool }
}

const rawText = { getTypeParser: () => (text: string) => text }

/** `extended` as on Neon: one statement only, also without parameters. */
const format = { rowMode: 'array', queryMode: 'extended', types: rawText } as const

async function run(client: Pool | ClientBase, { query, params }: SqlQuery): Promise<SqlResult> {
  const result = await client.query<(string | null)[]>({ ...format, text: query, values: params })
  const { command, rowCount, fields, rows } = result
  return { command, rowCount, fields, rows }
}
