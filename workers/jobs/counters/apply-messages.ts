/**
 * Adds messages to the counters, each exactly once as long as its id is remembered: the ids and the
 * counts are written by one statement, so that a message delivered again (after an answer that was
 * lost, or in another batch) changes nothing. Ids outlive the longest retention of a queue. Rows are
 * written in one order, so that batches that run side by side wait for each other and do not block.
 *
 * What is counted late, after the database was away, is counted yesterday: the days before never
 * change, so that what was told of them (`shared/insights`) cannot be compared with what is told later.
 *
 * Beyond that it is at most once: a message that cannot be sent to the queue, or that outlives the
 * queue's retention while the database is away, is not counted.
 */
import { sql, type Kysely } from 'kysely'
import type { BlindMessage } from '../../platform/counters/blind.ts'
import type { CountersDatabase } from '../../platform/counters/database.ts'
import type { CounterMessage, Metric } from '../../platform/counters/metrics.ts'
import { addBlindCounts, type BlindCount } from './blind-counts.ts'

/** Cloudflare Queues keep a message for at most 14 days. */
const rememberedDays = 15
const dayMilliseconds = 86_400_000

type Counted = { id: string; body: CounterMessage }
export type AcceptedMessage = { id: string; body: CounterMessage | BlindMessage }

/** Applies the messages at the moment `now`; those applied before change nothing. */
export async function applyMessages(
  db: Kysely<CountersDatabase>,
  messages: readonly AcceptedMessage[],
  now: Date,
): Promise<void> {
  const once = [...new Map(messages.map((message) => [message.id, message])).values()]
  await addCounts(db, once.filter(isCounted), now)
  await addBlindCounts(db, once.filter(isBlind), dateOf(now))
}

const isBlind = (message: AcceptedMessage): message is BlindCount => 'names' in message.body
const isCounted = (message: AcceptedMessage): message is Counted => !isBlind(message)

async function addCounts(
  db: Kysely<CountersDatabase>,
  messages: readonly Counted[],
  now: Date,
): Promise<void> {
  if (messages.length === 0) return
  const rows = messages.flatMap(({ id, body: { day, increments } }) =>
    increments.map((increment) => ({ id, day: countedOn(day, now), ...increment })),
  )
  const incoming = sql<IncomingRow>`(
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (id text, day date, metric text, dim1 text, dim2 text)
  )`.as<'incoming'>('incoming')

  await db
    .with('fresh', (database) =>
      database
        .insertInto('applied_messages')
        .columns(['id', 'applied_on'])
        .expression((build) =>
          build
            .selectFrom(incoming)
            .select(['incoming.id', sql<string>`${dateOf(now)}::date`.as('applied_on')])
            .distinct()
            .orderBy('incoming.id'),
        )
        .onConflict((conflict) => conflict.doNothing())
        .returning('id'),
    )
    .insertInto('counters')
    .columns(['day', 'metric', 'dim1', 'dim2', 'n'])
    .expression((build) =>
      build
        .selectFrom('fresh')
        .innerJoin(incoming, 'incoming.id', 'fresh.id')
        .select(['incoming.day', 'incoming.metric', 'incoming.dim1', 'incoming.dim2'])
        .select(({ fn }) => fn.countAll().as('n'))
        .groupBy(['incoming.day', 'incoming.metric', 'incoming.dim1', 'incoming.dim2'])
        .orderBy('incoming.day')
        .orderBy('incoming.metric')
        .orderBy('incoming.dim1')
        .orderBy('incoming.dim2'),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['day', 'metric', 'dim1', 'dim2'])
        .doUpdateSet({ n: sql<number>`counters.n + excluded.n` }),
    )
    .execute()
}

type IncomingRow = {
  id: string
  day: string
  metric: Metric
  dim1: string
  dim2: string
}

/** Forgets the ids of messages that no queue can deliver any more. */
export async function forgetAppliedMessages(
  db: Kysely<CountersDatabase>,
  now: Date,
): Promise<void> {
  const oldest = new Date(now.getTime() - rememberedDays * dayMilliseconds)
  await db
    .deleteFrom('applied_messages')
    .where('applied_on', '<', sql<Date>`${dateOf(oldest)}::date`)
    .execute()
}

/** The day of the visit, or the nearest of today and yesterday: clocks may be wrong, too. */
function countedOn(day: string, now: Date): string {
  const yesterday = dateOf(new Date(now.getTime() - dayMilliseconds))
  if (day < yesterday) return yesterday
  return day > dateOf(now) ? dateOf(now) : day
}

/** The day only: a time would tell when somebody visited. */
function dateOf(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}
