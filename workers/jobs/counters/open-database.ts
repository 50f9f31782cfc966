/** The counters' database over Neon's HTTP protocol. */
import { neon, neonConfig } from '@neondatabase/serverless'
import { Kysely } from 'kysely'
import { NeonDialect } from 'kysely-neon'
import type { JobsEnv } from '../../platform/bindings.ts'
import { sendTo } from '../../platform/outgoing/index.ts'
import type { CountersDatabase } from '../../platform/counters/database.ts'

/** Opens it for one piece of work: all its queries share one deadline, five seconds by default. */
export function openCounters(
  env: Pick<JobsEnv, 'DATABASE_URL' | 'NEON_FETCH_ENDPOINT'>,
  deadlineMilliseconds = 5_000,
): Kysely<CountersDatabase> {
  const endpoint = env.NEON_FETCH_ENDPOINT ?? endpointOf(env.DATABASE_URL)
  const send = sendTo(endpoint)
  neonConfig.fetchEndpoint = endpoint
  neonConfig.fetchFunction = (url: string, init: RequestInit) => send(new Request(url, init))
  const signal = AbortSignal.timeout(deadlineMilliseconds)
  return new Kysely<CountersDatabase>({
    dialect: new NeonDialect({ neon: neon(env.DATABASE_URL, { fetchOptions: { signal } }) }),
  })
}

/** Where Neon answers queries for a database, as its driver has it: the host's first name is `api`. */
function endpointOf(databaseUrl: string): string {
  return `https://${new URL(databaseUrl).hostname.replace(/^[^.]+/, 'api')}/sql`
}
