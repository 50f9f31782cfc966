/** The door through which the edge asks how what only the jobs Worker reaches is doing. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import { sql } from 'kysely'
import type { HealthApi, JobsEnv } from '../../platform/bindings.ts'
import { openCounters } from '../counters/open-database.ts'

export class Health extends WorkerEntrypoint<JobsEnv> implements HealthApi {
  async jobs(): Promise<void> {}

  async database(): Promise<void> {
    await sql`select 1`.execute(openCounters(this.env))
  }
}
