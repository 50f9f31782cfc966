import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGliteDialect } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createTestHarness, experimental_readRawConfig, type TestHarness } from 'wrangler'
import { openPGlite } from '../../dev/neon/pglite.ts'
import { createNeonStandIn } from '../../dev/neon/stand-in.ts'
import { serve, type Served } from '../../dev/serve.ts'
import { migrateToLatest } from '../../migrations/index.ts'
import type { JobsEnv, ScanEnding } from '../platform/bindings.ts'
import type { CounterMessage } from '../platform/counters/metrics.ts'
import type { TokenState } from '../platform/github/index.ts'

/** The Worker as it is configured, with a way onto its queue, and a database that can be away. */
type TestEnv = JobsEnv & { COUNTERS: Queue<CounterMessage> }

const jobsFolder = new URL('.', import.meta.url).pathname
let folder: string
let harness: TestHarness
let neon: Served
let databaseAnswers = true
let env: TestEnv
let query: (sql: string) => Promise<unknown[]>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phantom-jobs-'))
  const { database, pglite } = await openPGlite(null)
  await migrateToLatest(new PGliteDialect({ pglite }))
  query = async (sql) => (await pglite.query(sql)).rows
  const standIn = createNeonStandIn(database)
  neon = await serve(async (request) =>
    databaseAnswers ? standIn.fetch(request) : new Response('away', { status: 503 }),
  )
  const { rawConfig } = experimental_readRawConfig({ config: `${jobsFolder}wrangler.toml` })
  const config = {
    ...rawConfig,
    main: `${jobsFolder}index.ts`,
    vars: {
      DATABASE_URL: 'postgres://phantom:secret@db.localtest.me/phantom',
      NEON_FETCH_ENDPOINT: `${neon.url}/sql`,
    },
    queues: {
      producers: [{ binding: 'COUNTERS', queue: 'counters' }],
      consumers: rawConfig.queues?.consumers?.map((consumer: object) =>
        Object.assign({}, consumer, { max_batch_timeout: 0 }),
      ),
    },
  }
  harness = createTestHarness({ workers: [{ config }] })
  await harness.listen()
  env = await harness.getWorker<TestEnv>().getEnv()
}, 60_000)

afterAll(async () => {
  await harness?.close()
  await neon?.close()
  await rm(folder, { recursive: true, force: true })
})

const counted = async () => {
  const [row] = await query('select coalesce(sum(n), 0)::int as n from counters')
  return (row as { n: number }).n
}

const coordinator = () =>
  env.SCAN_COORDINATOR.get(env.SCAN_COORDINATOR.idFromName('scans of tests'))

const tally = () => env.EMBED_TALLY.get(env.EMBED_TALLY.idFromName('tally'))

const budget = () => env.GITHUB_BUDGET.get(env.GITHUB_BUDGET.idFromName('budget'))

afterEach(() => void (databaseAnswers = true))

describe('the queue of counters', () => {
  const message: CounterMessage = {
    day: '2026-03-10',
    increments: [{ metric: 'scan_source', dim1: 'graphql', dim2: 'final' }],
  }
  it('ends in the database', async () => {
    await Promise.all(Array.from({ length: 20 }, () => env.COUNTERS.send(message)))
    await expect.poll(counted, { timeout: 10_000 }).toBe(20)
  })

  it('is held while the database is away, which is said without content', async () => {
    const before = await counted()
    databaseAnswers = false
    harness.clearLogs()
    await env.COUNTERS.send(message)
    const lines = () => harness.getLogs().map((line) => line.message)
    await expect
      .poll(lines, { timeout: 10_000 })
      .toContain('{"event":"counters_not_written","count":1}')
    expect(await counted()).toBe(before)

    databaseAnswers = true
    await expect.poll(counted, { timeout: 20_000 }).toBe(before + 1)
  })
})

describe('the cron', () => {
  it('forgets messages that no queue can deliver any more', async () => {
    await query("insert into applied_messages values ('old', '2025-01-01'), ('new', '2026-01-01')")
    await harness.getWorker().scheduled({
      scheduledTime: new Date('2026-01-02'),
      cron: '*/15 * * * *',
    })
    const left = await query("select id from applied_messages where id in ('old', 'new')")
    expect(left).toEqual([{ id: 'new' }])
  })
})

describe('the scan coordinator', () => {
  it('lets one of a hundred callers lead, and gives the others its ending', async () => {
    const claims = Array.from({ length: 100 }, () => coordinator().claim('hundred', 8_000))
    const first = await Promise.race(claims)
    if (first.role !== 'lead') throw new Error('nobody leads')
    const ending: ScanEnding = { kind: 'sealed', sealed: new Uint8Array([1, 2, 3]) }
    expect(await coordinator().finish('hundred', first.lease, ending)).toBe(true)
    const answers = await Promise.all(claims)
    expect(answers.filter(({ role }) => role === 'lead')).toHaveLength(1)
    const endings = answers.flatMap((answer) => (answer.role === 'follow' ? [answer.ending] : []))
    expect(endings).toHaveLength(99)
    for (const followed of endings) expect(followed).toEqual(ending)
  })

  it('promotes the next in line when the leader gives up', async () => {
    const first = await coordinator().claim('abandoned', 0)
    const second = coordinator().claim('abandoned', 8_000)
    if (first.role === 'lead') await coordinator().abandon('abandoned', first.lease)
    expect(await second).toMatchObject({ role: 'lead' })
  })

  it('lets nobody have a barred scan, not even the one who leads it, until it is forgotten', async () => {
    const first = await coordinator().claim('barred', 0)
    if (first.role !== 'lead') throw new Error('nobody leads')
    const waiting = coordinator().claim('barred', 8_000)
    await coordinator().bar('barred')
    const refusal: ScanEnding = { kind: 'failed', code: 'not_public', retryAfterSeconds: null }
    expect(await waiting).toEqual({ role: 'follow', ending: refusal })
    const ending: ScanEnding = { kind: 'sealed', sealed: new Uint8Array([1]) }
    expect(await coordinator().finish('barred', first.lease, ending)).toBe(false)
    expect(await coordinator().claim('barred', 0)).toEqual({ role: 'follow', ending: refusal })
    await coordinator().forget('barred')
    expect(await coordinator().claim('barred', 0)).toMatchObject({ role: 'lead' })
  })

  it('does not mix one login with another', async () => {
    const claims = await Promise.all(['one', 'two'].map((name) => coordinator().claim(name, 0)))
    expect(claims.map(({ role }) => role)).toEqual(['lead', 'lead'])
  })

  it('writes nothing to its storage but who is barred, by keyed name', async () => {
    const stored = () => storedRows('SCAN_COORDINATOR', 'scans of tests')
    expect(await stored()).toEqual({ bars: [] })
    await coordinator().bar('keyed-name')
    await coordinator().bar('keyed-name')
    expect(await stored()).toEqual({ bars: [{ scan: 'keyed-name' }] })
    expect(await coordinator().isBarred('keyed-name')).toBe(true)
    await coordinator().forget('keyed-name')
    expect([await coordinator().isBarred('keyed-name'), await stored()]).toEqual([
      false,
      { bars: [] },
    ])
  })
})

describe('the GitHub budget', () => {
  const inAnHour = Math.floor(Date.now() / 1000) + 3_600
  const state: TokenState = {
    id: 'token-a',
    remaining: 4_000,
    limit: 5_000,
    resetAt: inAnHour,
    quarantinedUntil: null,
  }

  it('tells every isolate what the strictest of them saw', async () => {
    await budget().report([state])
    expect(await budget().report([{ ...state, remaining: 4_500 }])).toEqual([state])
    await budget().report([{ ...state, remaining: 3_000 }])
    expect(await budget().snapshot()).toEqual([{ ...state, remaining: 3_000 }])
  })

  it('stores numbers under the ids of tokens, and nothing else', async () => {
    await budget().report([{ ...state, id: 'token-b', quarantinedUntil: inAnHour }])
    const known = await budget().snapshot()
    expect(await storedRows('GITHUB_BUDGET', 'budget')).toEqual({
      tokens: known.map((token) => ({
        id: token.id,
        remaining: token.remaining,
        allowance: token.limit,
        reset_at: token.resetAt,
        quarantined_until: token.quarantinedUntil,
      })),
    })
  })
})

describe('the tally of embeds', () => {
  it('adds up what all isolates counted in the last hour', async () => {
    expect(await tally().lastHour()).toEqual({})
    await Promise.all([
      tally().add({ fresh: 2, memory: 2 }),
      tally().add({ fresh: 1, failed: 1, scan: 2, limited: 1 }),
    ])
    expect(await tally().lastHour()).toEqual({
      fresh: 3,
      failed: 1,
      memory: 2,
      scan: 2,
      limited: 1,
    })
  })

  it('forgets what is older than an hour', async () => {
    const before = await tally().lastHour()
    const storage = await harness
      .getWorker<TestEnv>()
      .getDurableObjectStorage('EMBED_TALLY', { name: 'tally' })
    const minute = Math.floor(Date.now() / 60_000)
    await storage.exec(`insert into tally values (${minute - 60}, 'stale', 7)`)
    await storage.exec(`insert into tally values (${minute - 50}, 'stale', 5)`)
    expect(await tally().lastHour()).toEqual({ ...before, stale: 5 })
    await tally().add({})
    const { tally: rows } = await storedRows('EMBED_TALLY', 'tally')
    expect((rows as { n: number }[]).map(({ n }) => n)).not.toContain(7)
  })

  it('takes counts of its closed lists and nothing else', async () => {
    const before = await tally().lastHour()
    await tally().add({ octocat: 1, fresh: 0.5, stale: -3, failed: 'x' } as never)
    expect(await tally().lastHour()).toEqual(before)
  })
})

/** All that an object stores, by table; the runtime's own tables left out. */
async function storedRows(
  binding: 'SCAN_COORDINATOR' | 'GITHUB_BUDGET' | 'EMBED_TALLY',
  name: string,
) {
  const storage = await harness.getWorker<TestEnv>().getDurableObjectStorage(binding, { name })
  const tables = await storage.exec<{ name: string }>(
    "select name from sqlite_master where type = 'table' and name not like '\\_%' escape '\\'",
  )
  const rows: Record<string, unknown> = {}
  for (const table of tables) rows[table.name] = await storage.exec(`select * from ${table.name}`)
  return rows
}
