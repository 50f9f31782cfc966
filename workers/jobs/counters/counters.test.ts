import * as fc from 'fast-check'
import type { Kysely } from 'kysely'
import { PGliteDialect, PostgresDialect, sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openPGlite } from '../../../dev/neon/pglite.ts'
import { openPostgres } from '../../../dev/neon/postgres.ts'
import { serveNeonStandIn } from '../../../dev/neon/stand-in.ts'
import { postgresFolder, startPostgres } from '../../../dev/real-stores/postgres-server.ts'
import { isSkipped } from '../../../dev/real-stores/real-store.ts'
import { migrateToLatest } from '../../../migrations/index.ts'
import type { CountersDatabase } from '../../platform/counters/database.ts'
import type { Increment } from '../../platform/counters/metrics.ts'
import { consumeCounters } from './consume.ts'
import { createQueue } from './queue.fixture.ts'
import { applyMessages, forgetAppliedMessages, type AcceptedMessage } from './apply-messages.ts'
import { forgetBlindCounts, readBlindCounts } from './blind-counts.ts'
import { openCounters } from './open-database.ts'

type Opened = { url: string; close: () => Promise<void> }

describe('the counters over Neon’s protocol, on PGlite', () => {
  contract(async () => {
    const { database, pglite } = await openPGlite(null)
    await migrateToLatest(new PGliteDialect({ pglite }))
    return serveNeonStandIn(database)
  })
})

describe.skipIf(isSkipped('PostgreSQL', postgresFolder))(
  'the counters over Neon’s protocol, on PostgreSQL',
  () => {
    contract(async () => {
      const server = await startPostgres()
      const { database, pool } = openPostgres(server.url)
      // The pool ends before its connections do: what they say of the server's end concerns nobody.
      pool.on('connect', (client) => client.on('error', () => {}))
      await migrateToLatest(new PostgresDialect({ pool }))
      const { url, close } = await serveNeonStandIn(database)
      return { url, close: () => close().then(server.stop) }
    })
  },
)

const now = new Date('2026-03-10T12:34:56Z')
const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000)
const increments: Increment[] = [
  { metric: 'scan_archetype', dim1: 'backend_architect', dim2: '60-79' },
  { metric: 'scan_source', dim1: 'graphql', dim2: 'final' },
  { metric: 'scan_error', dim1: 'not_found', dim2: '-' },
]
const message = (id: string, ...counted: Increment[]) => ({
  id,
  body: { day: '2026-03-10', increments: counted },
})
const messages = fc
  .array(fc.array(fc.constantFrom(...increments), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((all) => all.map((counted, index) => message(`message-${index}`, ...counted)))

/** What happens to a batch on the way. */
const fate = fc.constantFrom(
  'written',
  'database away',
  'answer lost',
  'crash before the acknowledgement',
)
type Fate = typeof fate extends fc.Arbitrary<infer Each> ? Each : never

/** How often each metric should stand in the counters. */
const expected = (all: readonly ReturnType<typeof message>[]) => {
  const sums: Record<string, number> = {}
  for (const { metric } of all.flatMap(({ body }) => body.increments)) {
    sums[metric] = (sums[metric] ?? 0) + 1
  }
  return sums
}

function contract(open: () => Promise<Opened>) {
  let opened: Opened
  beforeAll(async () => {
    opened = await open()
  }, 60_000)
  afterAll(() => opened?.close())
  beforeEach(() => empty())

  const database = (): Kysely<CountersDatabase> =>
    openCounters({
      DATABASE_URL: 'postgres://phantom:secret@db.localtest.me/phantom',
      NEON_FETCH_ENDPOINT: opened.url,
    })
  const apply = (all: readonly AcceptedMessage[]) => applyMessages(database(), all, now)
  const empty = async () => {
    await database().deleteFrom('counters').execute()
    await database().deleteFrom('review_counts').execute()
    await database().deleteFrom('applied_messages').execute()
  }
  const counts = async () => {
    const rows = await database().selectFrom('counters').select(['metric', 'n']).execute()
    return Object.fromEntries(rows.map(({ metric, n }) => [metric, Number(n)]))
  }
  it('count every message once, however often and in whatever batches it is delivered', () =>
    fc.assert(
      fc.asyncProperty(
        messages.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.array(fc.subarray(all, { minLength: 1 }), { maxLength: 3 }),
          ),
        ),
        async ([all, deliveries]) => {
          await empty()
          for (const delivery of [...deliveries, [...all, ...all]]) await apply(delivery)
          expect(await counts()).toEqual(expected(all))
        },
      ),
      { numRuns: 12 },
    ))

  it('equal what was sent, whatever becomes of batches and answers on the way', () =>
    fc.assert(
      fc.asyncProperty(messages, fc.infiniteStream(fate), async (all, fates) => {
        await empty()
        const queue = createQueue(all)
        await queue.run(async (batch) => {
          const happens = fates.next().value as Fate
          await consumeCounters(batch as unknown as MessageBatch<unknown>, {
            log: () => {},
            apply: async (accepted) => {
              if (happens === 'database away') throw new Error(happens)
              await apply(accepted)
              if (happens === 'answer lost') throw new Error(happens)
            },
          })
          return happens === 'crash before the acknowledgement' ? 'crashed' : 'returned'
        })
        expect(await counts()).toEqual(expected(all))
        expect(queue.leastDeliveries()).toBeGreaterThanOrEqual(3)
      }),
      { numRuns: 15 },
    ))

  it('equal what was sent after the database was away for an hour', async () => {
    const all = Array.from({ length: 30 }, (_, index) => message(`message-${index}`, ...increments))
    const queue = createQueue(all)
    let failures = 0
    await queue.run(async (batch, seconds) => {
      await consumeCounters(batch as unknown as MessageBatch<unknown>, {
        log: () => {},
        apply: (accepted) => {
          if (seconds >= 3_600) return apply(accepted)
          failures += 1
          return Promise.reject(new Error('away'))
        },
      })
      return 'returned'
    })
    expect(failures).toBeGreaterThan(0)
    expect(await counts()).toEqual(expected(all))
  })

  it('lose and double nothing when many batches are written at once', async () => {
    const batches = Array.from({ length: 12 }, (_, batch) =>
      Array.from({ length: 8 }, (__, index) => message(`${batch}-${index}`, ...increments)),
    )
    await Promise.all([...batches, ...batches.slice(0, 4)].map(apply))
    expect(await counts()).toEqual({ scan_archetype: 96, scan_source: 96, scan_error: 96 })
  })

  it('write all of a batch or none of it', async () => {
    const forged = { metric: 'scan_error', dim1: 'a-login', dim2: '-' } as unknown as Increment
    const batch = [message('good', increments[0]!), message('forged', forged)]
    await expect(apply(batch)).rejects.toThrow()
    expect(await counts()).toEqual({})
    await apply(batch.slice(0, 1))
    expect(await counts()).toEqual({ scan_archetype: 1 })
  })

  it('remember of a message its id and the day, and forget it after fifteen days', async () => {
    await apply([message('one', increments[0]!)])
    const remembered = await database().selectFrom('applied_messages').selectAll().execute()
    expect(remembered).toHaveLength(1)
    expect(Object.keys(remembered[0]!).toSorted()).toEqual(['applied_on', 'id'])

    const count = async () =>
      (await database().selectFrom('applied_messages').select('id').execute()).length
    await forgetAppliedMessages(database(), daysLater(15))
    expect(await count()).toBe(1)
    await forgetAppliedMessages(database(), daysLater(16))
    expect(await count()).toBe(0)
  })

  it('never change what is older than yesterday, and know no tomorrow', async () => {
    const visits = ['2026-03-08', '2026-03-09', '2026-03-10', '2026-03-11'].map((day, index) => ({
      ...message(`visit-${index}`, increments[0]!),
      body: { day, increments: [increments[0]!] },
    }))
    await apply(visits)
    const rows = await database()
      .selectFrom('counters')
      .select([sql<string>`day::text`.as('on'), 'n'])
      .orderBy('day')
      .execute()
    expect(rows).toEqual([
      { on: '2026-03-09', n: '2' },
      { on: '2026-03-10', n: '2' },
    ])
  })

  it('count what has a name that tells nothing once as well, and forget it after thirteen months', async () => {
    const names = ['a', 'b', 'c'].map((sign) => sign.repeat(32))
    const blind = (id: string, month: string, ...indices: number[]): AcceptedMessage => ({
      id,
      body: { month, names: indices.map((index) => names[index]!) },
    })
    const all = [
      blind('one', '2026-03-01', 0, 0, 1),
      blind('two', '2026-03-01', 1),
      message('three', increments[0]!),
      blind('four', '2026-02-01', 2),
    ]
    await apply(all)
    await Promise.all([apply(all), apply(all.toReversed().slice(1)), apply([...all, ...all])])
    const read = () => readBlindCounts(database(), [...names, 'd'.repeat(32)])
    const [a, b, c] = names as [string, string, string]
    expect(await read()).toEqual({ [a]: 2, [b]: 2, [c]: 1 })
    expect(await counts()).toEqual({ scan_archetype: 1 })

    await forgetBlindCounts(database(), new Date('2027-03-01T00:00:00Z'))
    expect(await read()).toEqual({ [a]: 2, [b]: 2, [c]: 1 })
    await forgetBlindCounts(database(), new Date('2027-03-02T00:00:00Z'))
    expect(await read()).toEqual({ [a]: 2, [b]: 2 })
  })

  it('write nothing for no message', async () => {
    await apply([])
    expect(await counts()).toEqual({})
  })
}
