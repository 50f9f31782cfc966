/** The counters' database over Neon's HTTP protocol. */
import { neon, neonConfig } from '@neondatabase/serverless'
import { Kysely } from 'kysely'
import { NeonDialect } from 'kysely-neon'
import type { JobsEnv } from '../../platform/bindings.ts'
import type { CountersDatabase } from '../../platform/counters/database.ts'

/** Opens it for one piece of work: all its queries share one deadline, five seconds by default. */
export function openCounters(
  env: Pick<JobsEnv, 'DATABASE_URL' | 'NEON_FETCH_ENDPOINT'>,
  deadlineMilliseconds = 5_000,
): Kysely<CountersDatabase> {
  if (env.NEON_FETCH_ENDPOINT) neonConfig.fetchEndpoint = env.NEON_FETCH_ENDPOINT
  const signal = AbortSignal.timeout(deadlineMilliseconds)
  return new Kysely<CountersDatabase>({
    dialect: new NeonDialect({ neon: neon(env.DATABASE_URL, { fetchOptions: { signal } }) }),
  })
}
