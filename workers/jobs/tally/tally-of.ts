/** Counts of the jobs Worker's own work. */
import type { JobsEnv } from '../../platform/bindings.ts'
import type { JobName, JobOutcome, TallyCounts } from '../../platform/tally/index.ts'

type TallyEnv = Pick<JobsEnv, 'EMBED_TALLY'>

/** The object that adds up what all isolates counted. */
export function tallyOf({ EMBED_TALLY }: TallyEnv) {
  return EMBED_TALLY.get(EMBED_TALLY.idFromName('tally'))
}

/** Counts how pieces of work ended. Never throws: the work is more than its count. */
export async function countJobs(
  env: TallyEnv,
  job: JobName,
  ended: Partial<Record<JobOutcome, number>>,
): Promise<void> {
  const counts = Object.entries(ended).map(([outcome, n]) => [`job ${job} ${outcome}`, n])
  try {
    await tallyOf(env).add(Object.fromEntries(counts) as TallyCounts)
  } catch {
    // The tally is away; what was to be counted has ended all the same.
  }
}
