/**
 * Neon's HTTP protocol over any PostgreSQL, so that @neondatabase/serverless works without a network.
 *
 * Source: the client's own requests and its reading of answers (@neondatabase/serverless 1.2.0).
 */
import * as z from 'zod/mini'
import { serve, type FetchHandler, type Served } from '../serve.ts'
import {
  isolationLevels,
  type IsolationLevel,
  type SqlDatabase,
  type SqlQuery,
  type SqlResult,
  type TransactionOptions,
} from './database.ts'
import { sqlErrorOf } from './sql-error.ts'

const querySchema = z.object({
  query: z.string(),
  params: z._default(z.array(z.nullable(z.string())), []),
})
const bodySchema = z.union([querySchema, z.object({ queries: z.array(querySchema) })])

/** The stand-in as a fetch handler for `POST /sql`. Whatever database a request names, it gets this. */
export function createNeonStandIn(database: SqlDatabase): { fetch: FetchHandler } {
  return {
    async fetch(request) {
      const { pathname } = new URL(request.url)
      if (pathname !== '/sql' || request.method !== 'POST') return refuse(404, 'not found')
      if (!URL.canParse(request.headers.get('neon-connection-string') ?? '')) {
        return refuse(400, 'the header Neon-Connection-String is missing or no URL')
      }
      const body = bodySchema.safeParse(await jsonOf(request))
      if (!body.success) return refuse(400, z.prettifyError(body.error))
      try {
        return Response.json(await answer(database, body.data, request.headers))
      } catch (error) {
        const sqlError = sqlErrorOf(error)
        if (sqlError) return Response.json(sqlError, { status: 400 })
        console.error(error)
        return refuse(500, 'the database cannot be reached')
      }
    },
  }
}

/** The stand-in on a free port of this machine. Closing it closes the database too. */
export async function serveNeonStandIn(database: SqlDatabase): Promise<Served> {
  const served = await serve(createNeonStandIn(database).fetch)
  return {
    url: `${served.url}/sql`,
    async close() {
      await served.close()
      await database.close()
    },
  }
}

async function answer(
  database: SqlDatabase,
  body: SqlQuery | { queries: SqlQuery[] },
  headers: Headers,
) {
  const asLists = headers.get('neon-array-mode') === 'true'
  const shape = (result: SqlResult) =>
    asLists ? { ...result, rowAsArray: true } : withObjects(result)
  if (!('queries' in body)) return shape(await database.query(body))
  const results = await database.transaction(body.queries, transactionOptionsOf(headers))
  return { results: results.map(shape) }
}

function transactionOptionsOf(headers: Headers): TransactionOptions {
  const level = headers.get('neon-batch-isolation-level')
  return {
    isolationLevel: level !== null && level in isolationLevels ? (level as IsolationLevel) : null,
    readOnly: headers.get('neon-batch-read-only') === 'true',
    deferrable: headers.get('neon-batch-deferrable') === 'true',
  }
}

function withObjects({ rows, ...result }: SqlResult) {
  const names = result.fields.map((field) => field.name)
  const objects = rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])))
  return { ...result, rows: objects, rowAsArray: false }
}

/** The client sends JSON as text/plain. */
async function jsonOf(request: Request): Promise<unknown> {
  try {
    return JSON.parse(await request.text())
  } catch {
    return null
  }
}

function refuse(status: number, message: string): Response {
  return Response.json({ message }, { status })
}
