import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, PostgresDialect, sql, type Dialect } from 'kysely'
import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postgresFolder, startPostgres } from '../dev/real-stores/postgres-server.ts'
import { isSkipped } from '../dev/real-stores/real-store.ts'
import type { CountersDatabase } from '../workers/platform/counters/database.ts'
import { metrics, type Metric } from '../workers/platform/counters/metrics.ts'
import { migrate, usage } from './commands.ts'
import { migrateDown, migrateToLatest, migrationStatus } from './index.ts'

type Opened = { dialect: Dialect; close: () => Promise<void> }

describe('the migrations on PGlite', () => {
  contract(async () => {
    const pglite = await PGlite.create()
    return { dialect: new PGliteDialect({ pglite }), close: () => pglite.close() }
  })
})

describe.skipIf(isSkipped('PostgreSQL', postgresFolder))('the migrations on PostgreSQL', () => {
  contract(async () => {
    const server = await startPostgres()
    const pool = new Pool({ connectionString: server.url })
    // The pool ends before its connections do: what they say of the server's end concerns nobody.
    pool.on('error', () => {})
    pool.on('connect', (client) => client.on('error', () => {}))
    return {
      dialect: new PostgresDialect({ pool }),
      close: () => pool.end().then(() => server.stop()),
    }
  })
})

function contract(open: () => Promise<Opened>) {
  let opened: Opened
  let db: Kysely<CountersDatabase>
  beforeAll(async () => {
    opened = await open()
    db = new Kysely<CountersDatabase>({ dialect: opened.dialect })
  }, 60_000)
  afterAll(() => opened?.close())

  const tables = async () =>
    (await db.introspection.getTables())
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('kysely_'))
      .toSorted()
  const applied = async () =>
    (await migrationStatus(opened.dialect)).filter(({ appliedAt }) => appliedAt !== null).length

  it('go up, down and up again, and do nothing when there is nothing to do', async () => {
    const all = (await migrationStatus(opened.dialect)).map(({ name }) => name)
    expect(await applied()).toBe(0)

    const up = all.map((name) => ({ name, direction: 'up' }))
    expect(await migrateToLatest(opened.dialect)).toEqual(up)
    expect(await tables()).toEqual(['applied_messages', 'counters', 'review_counts'])
    expect(await applied()).toBe(all.length)
    expect(await migrateToLatest(opened.dialect)).toEqual([])

    for (const name of all.toReversed()) {
      expect(await migrateDown(opened.dialect)).toEqual([{ name, direction: 'down' }])
    }
    expect(await tables()).toEqual([])
    expect(await migrateToLatest(opened.dialect)).toEqual(up)
  })

  it('are run by words: status tells what is applied, up and down what they did', async () => {
    await migrateToLatest(opened.dialect)
    const newest = (await migrationStatus(opened.dialect)).at(-1)!.name
    const run = (...words: string[]) => migrate(words, opened.dialect)
    expect(await run('down')).toEqual([`down  ${newest}`])
    expect(await run('status')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(`^${newest} +not applied$`),
        '1 to apply: npm run migrate -- up',
      ]),
    )
    expect(await run('up')).toEqual([`up    ${newest}`])
    expect(await run('up')).toEqual(['Nothing to do.'])
    expect((await run('status')).at(-1)).toBe('Up to date.')
    expect(await run()).toEqual([...(await run('status')), '', ...usage])
    await expect(run('sideways')).rejects.toThrow('migrate -- up')
    await expect(run('toString')).rejects.toThrow('no such command')
    await expect(run('up', 'down')).rejects.toThrow('no such command')
    expect(await applied()).toBe((await migrationStatus(opened.dialect)).length)
  })

  it('let in every counter of the closed lists', async () => {
    await migrateToLatest(opened.dialect)
    const rows = Object.entries(metrics).flatMap(([metric, { dim1, dim2 }]) =>
      dim1.flatMap((first) =>
        dim2.map((second) => ({ ...counter, metric: metric as Metric, dim1: first, dim2: second })),
      ),
    )
    await db.insertInto('counters').values(rows).execute()
    const { n } = await db
      .selectFrom('counters')
      .select(({ fn }) => fn.countAll().as('n'))
      .executeTakeFirstOrThrow()
    expect(Number(n)).toBe(rows.length)
  })

  it('let in exactly the closed lists of the code, of all words that either has', async () => {
    await migrateToLatest(opened.dialect)
    const check = await sql<{ condition: string }>`
      select pg_get_expr(conbin, conrelid) as condition from pg_constraint
      where conname = 'counters_closed_lists'`.execute(db)
    const { condition } = check.rows[0]!
    const words = new Set(
      Object.values(metrics).flatMap(({ dim1, dim2 }): string[] => [...dim1, ...dim2]),
    )
    for (const [, quoted] of condition.matchAll(/'((?:[^']|'')*)'/g)) words.add(quoted!)
    const all = JSON.stringify([...words])
    const spokenOf = [...condition.matchAll(/metric = '([^']*)'/g)].map(([, name]) => name)
    const names = JSON.stringify([...new Set([...Object.keys(metrics), ...spokenOf])])
    const { rows } = await sql<{ metric: string; dim1: string; dim2: string }>`
      select metric, dim1, dim2
      from jsonb_array_elements_text(${names}::jsonb) metric,
        jsonb_array_elements_text(${all}::jsonb) dim1,
        jsonb_array_elements_text(${all}::jsonb) dim2
      where ${sql.raw(condition)}`.execute(db)
    const cells = Object.entries(metrics).flatMap(([metric, { dim1, dim2 }]) =>
      dim1.flatMap((first) => dim2.map((second) => `${metric} | ${first} | ${second}`)),
    )
    const letIn = new Set(rows.map((row) => `${row.metric} | ${row.dim1} | ${row.dim2}`))
    expect([...letIn].toSorted()).toEqual(cells.toSorted())
  })

  it.each([
    { metric: 'scan_error', dim1: 'octocat', dim2: '-' },
    { metric: 'scan_error', dim1: 'internal', dim2: 'octocat' },
    { metric: 'scan_login', dim1: 'internal', dim2: '-' },
    { metric: 'scan_archetype', dim1: 'internal', dim2: '-' },
    { metric: 'scan_error', dim1: 'internal', dim2: '-', n: 0 },
  ])('let in no other value: %o', async (row) => {
    await migrateToLatest(opened.dialect)
    const insert = db.insertInto('counters').values({ ...counter, ...row } as CounterRow)
    await expect(insert.execute()).rejects.toThrow('check constraint')
  })

  it.each([
    { name: 'octo/private-repository' },
    { name: `${blindName.slice(1)}/` },
    { month: '2026-01-02' },
    { n: 0 },
  ])('let in no word where reviews are counted, and no day: %o', async (row) => {
    await migrateToLatest(opened.dialect)
    const insert = db
      .insertInto('review_counts')
      .values({ name: blindName, month: '2026-01-01', n: 1, ...row })
    await expect(insert.execute()).rejects.toThrow('check constraint')
  })
}

const blindName = 'A'.repeat(32)

const counter = { day: '2026-01-01', n: 1 }
type CounterRow = { day: string; metric: Metric; dim1: string; dim2: string; n: number }
