/** The door through which the review Worker reads its counts: it alone can make their names. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { JobsEnv, ReviewCountsApi } from '../../platform/bindings.ts'
import { readBlindCounts } from './blind-counts.ts'
import { openCounters } from './open-database.ts'

/** Who asks waits a little longer. */
const databaseMilliseconds = 4_000

export class ReviewCounts extends WorkerEntrypoint<JobsEnv> implements ReviewCountsApi {
  read(names: string[]): Promise<Record<string, number>> {
    return readBlindCounts(openCounters(this.env, databaseMilliseconds), names)
  }
}
