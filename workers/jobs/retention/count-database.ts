/** How much the counters' database holds, and since when. */
import type { JobsEnv } from '../../platform/bindings.ts'
import { openCounters } from '../counters/open-database.ts'

type Counted = { count: number; oldestAt: number | null }

/** Rows of all tables. Moments are milliseconds since 1970; days begin at midnight UTC. */
export async function countDatabase(
  env: Pick<JobsEnv, 'DATABASE_URL' | 'NEON_FETCH_ENDPOINT'>,
): Promise<{ counters: Counted; reviews: Counted; messages: Counted }> {
  const db = openCounters(env)
  const [counters, reviews, messages] = await Promise.all([
    db
      .selectFrom('counters')
      .select(({ fn }) => [fn.countAll<string>().as('count'), fn.min('day').as('oldest')])
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('review_counts')
      .select(({ fn }) => [fn.countAll<string>().as('count'), fn.min('month').as('oldest')])
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('applied_messages')
      .select(({ fn }) => [fn.countAll<string>().as('count'), fn.min('applied_on').as('oldest')])
      .executeTakeFirstOrThrow(),
  ])
  return {
    counters: countedFrom(counters),
    reviews: countedFrom(reviews),
    messages: countedFrom(messages),
  }
}

function countedFrom({ count, oldest }: { count: string; oldest: Date | null }): Counted {
  return { count: Number(count), oldestAt: oldest === null ? null : new Date(oldest).getTime() }
}
