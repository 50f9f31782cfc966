import {
  neon,
  neonConfig,
  NeonDbError,
  types,
  type NeonQueryFunction,
} from '@neondatabase/serverless'
import { Kysely, PGliteDialect, PostgresDialect, sql as kyselySql, type Dialect } from 'kysely'
import { NeonDialect } from 'kysely-neon'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postgresFolder, startPostgres } from '../real-stores/postgres-server.ts'
import { isSkipped } from '../real-stores/real-store.ts'
import type { Served } from '../serve.ts'
import { openedOnFirstUse, type SqlDatabase } from './database.ts'
import { openPGlite } from './pglite.ts'
import { openPostgres } from './postgres.ts'
import { serveNeonStandIn } from './stand-in.ts'

describe('the Neon stand-in over PGlite', () => {
  contract(async () => {
    const { database, pglite } = await openPGlite(null)
    return { database, dialect: new PGliteDialect({ pglite }), stop: async () => {} }
  })
})

describe.skipIf(isSkipped('PostgreSQL', postgresFolder))(
  'the Neon stand-in over PostgreSQL',
  () => {
    contract(async () => {
      const server = await startPostgres()
      const { database, pool } = openPostgres(server.url)
      return { database, dialect: new PostgresDialect({ pool }), stop: server.stop }
    })
  },
)

type Opened = { database: SqlDatabase; dialect: Dialect; stop: () => Promise<void> }

/** What holds whichever database stands behind the protocol. */
function contract(open: () => Promise<Opened>) {
  let opened: Opened
  let served: Served
  let sql: NeonQueryFunction<false, false>
  let kysely: Kysely<{ tally: { day: string; n: string } }>

  beforeAll(async () => {
    opened = await open()
    served = await serveNeonStandIn(opened.database)
    neonConfig.fetchEndpoint = served.url
    // Tests of the jobs Worker may have set its own in this process.
    neonConfig.fetchFunction = undefined
    sql = neon(connectionString)
    kysely = new Kysely({ dialect: new NeonDialect({ neon: sql }) })
    await sql`create table tally (day date primary key, n bigint not null check (n > 0))`
  })
  afterAll(async () => {
    await served?.close()
    await opened?.stop()
  })

  it('gives values as the client parses them from PostgreSQL’s own text', async () => {
    const [row] = await sql`select 1::int4 as small, 9007199254740993::int8 as large,
      1.50::numeric as exact, true as yes, null as nothing, 'a “文”' as text, '{"a":[1]}'::jsonb as json,
      '{1,2}'::int4[] as list, '{a,"b c"}'::text[] as words, '\\x00ff'::bytea as bytes,
      '2026-01-02T03:04:05Z'::timestamptz as moment, 0.1::float8 as fraction`
    expect(row).toEqual({
      small: 1,
      large: '9007199254740993',
      exact: '1.50',
      yes: true,
      nothing: null,
      text: 'a “文”',
      json: { a: [1] },
      list: [1, 2],
      words: ['a', 'b c'],
      bytes: Buffer.from([0, 255]),
      moment: new Date('2026-01-02T03:04:05Z'),
      fraction: 0.1,
    })
  })

  it('takes parameters of every kind that the client can write', async () => {
    const moment = new Date('2026-01-02T03:04:05.678Z')
    const [row] =
      await sql`select ${1}::int4 as small, ${'it’s'}::text as text, ${null}::text as nothing,
      ${false}::bool as no, ${[1, 2]}::int4[] as list, ${{ a: 1 }}::jsonb as json,
      ${moment}::timestamptz as moment, ${Buffer.from([1, 255])}::bytea as bytes`
    expect(row).toEqual({
      small: 1,
      text: 'it’s',
      nothing: null,
      no: false,
      list: [1, 2],
      json: { a: 1 },
      moment,
      bytes: Buffer.from([1, 255]),
    })
  })

  it('tells the command, the count of rows and the fields', async () => {
    const inFull = { fullResults: true } as const
    const inserted = await sql.query(
      "insert into tally select '2020-01-01'::date + g, 1 from generate_series(1, 3) g",
      [],
      inFull,
    )
    expect(inserted).toMatchObject({ command: 'INSERT', rowCount: 3, rows: [] })
    const selected = await sql.query(
      'with all_of as (select n from tally) select * from all_of',
      [],
      {
        ...inFull,
        arrayMode: true,
      },
    )
    expect(selected).toMatchObject({ command: 'SELECT', rowCount: 3, rows: [['1'], ['1'], ['1']] })
    expect(selected.fields).toMatchObject([{ name: 'n', dataTypeID: types.builtins.INT8 }])
    const removed = await sql.query(
      'with old as (select day from tally) delete from tally',
      [],
      inFull,
    )
    expect(removed).toMatchObject({ command: 'DELETE', rowCount: 3 })
  })

  it('keeps both of two columns of one name', async () => {
    expect(await sql.query('select 1 as a, 2 as a', [], { arrayMode: true })).toEqual([[1, 2]])
  })

  it('reports what PostgreSQL reports of an error', async () => {
    const refused = sql`insert into tally values ('2026-01-01', 0)`
    await expect(refused).rejects.toThrow(NeonDbError)
    await expect(refused).rejects.toMatchObject({
      message: 'new row for relation "tally" violates check constraint "tally_n_check"',
      severity: 'ERROR',
      code: '23514',
      table: 'tally',
      constraint: 'tally_n_check',
    })
    await expect(sql`select nonsense`).rejects.toMatchObject({ code: '42703', position: '8' })
  })

  it('refuses two statements in one query', async () => {
    await expect(sql.query('select 1; select 2')).rejects.toMatchObject({ code: '42601' })
  })

  it('runs a batch as one transaction, all or none', async () => {
    const results = await sql.transaction([
      sql`insert into tally values ('2026-02-01', 1)`,
      sql`select count(*)::int as n from tally`,
    ])
    expect(results).toEqual([[], [{ n: 1 }]])
    const failing = sql.transaction([
      sql`insert into tally values ('2026-02-02', 1)`,
      sql`insert into tally values ('2026-02-02', 0)`,
    ])
    await expect(failing).rejects.toMatchObject({ code: '23514' })
    expect(await sql`select count(*)::int as n from tally`).toEqual([{ n: 1 }])
  })

  it('runs a batch in the isolation and the mode that are asked for', async () => {
    const shown = await sql.transaction(
      [sql`show transaction_isolation`, sql`show transaction_read_only`],
      {
        isolationLevel: 'RepeatableRead',
        readOnly: true,
      },
    )
    expect(shown).toEqual([
      [{ transaction_isolation: 'repeatable read' }],
      [{ transaction_read_only: 'on' }],
    ])
    const writing = sql.transaction([sql`delete from tally`], { readOnly: true })
    await expect(writing).rejects.toMatchObject({ code: '25006' })
  })

  it('works for Kysely, and loses no one of many simultaneous counts', async () => {
    const count = () =>
      kysely
        .insertInto('tally')
        .values({ day: '2026-03-01', n: '1' })
        .onConflict((conflict) =>
          conflict.column('day').doUpdateSet({ n: kyselySql`tally.n + excluded.n` }),
        )
        .executeTakeFirstOrThrow()
    const results = await Promise.all(Array.from({ length: 20 }, count))
    expect(results.map((result) => result.numInsertedOrUpdatedRows)).toEqual(Array(20).fill(1n))
    const counted = kysely.selectFrom('tally').select('n').where('day', '=', '2026-03-01')
    expect(await counted.execute()).toEqual([{ n: '20' }])
  })

  it('leaves the connection fit for Kysely’s own dialect, which migrations use', async () => {
    const direct = new Kysely<{ tally: { n: string } }>({ dialect: opened.dialect })
    const tables = await direct.introspection.getTables()
    expect(tables.map((table) => table.name)).toContain('tally')
  })

  it('refuses requests that are not of the protocol', async () => {
    const headers = { 'neon-connection-string': connectionString }
    const post = (init: RequestInit) => fetch(served.url, { method: 'POST', ...init })
    expect((await post({ body: '{"query":"select 1"}' })).status).toBe(400)
    expect((await post({ headers, body: '{"sql":"select 1"}' })).status).toBe(400)
    expect((await post({ headers, body: 'select 1' })).status).toBe(400)
    expect((await fetch(served.url)).status).toBe(404)
  })
}

describe('the database of the Neon stand-in', () => {
  it('is opened by the first query, once, and again when opening failed', async () => {
    const answer = { command: 'SELECT', rowCount: 0, fields: [], rows: [] }
    let openings = 0
    const database = openedOnFirstUse(async () => {
      if (++openings === 1) throw new Error('not now')
      return { query: async () => answer, transaction: async () => [], close: async () => {} }
    })
    expect(openings).toBe(0)
    const query = { query: 'select', params: [] }
    await expect(database.query(query)).rejects.toThrow('not now')
    expect(await Promise.all([database.query(query), database.query(query)])).toEqual([
      answer,
      answer,
    ])
    expect(openings).toBe(2)
  })

  it('is still there after a restart when it is kept in a directory', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'phantom-pglite-'))
    try {
      const first = (await openPGlite(join(directory, 'counters'))).database
      await first.query({ query: 'create table kept as select 7 as n', params: [] })
      await first.close()
      const second = (await openPGlite(join(directory, 'counters'))).database
      const { rows } = await second.query({ query: 'select n from kept', params: [] })
      await second.close()
      expect(rows).toEqual([['7']])
    } finally {
      await rm(directory, { recursive: true, force: true })
    }
  })
})

const connectionString = 'postgres://phantom:phantom@localhost.localdomain/phantom'
