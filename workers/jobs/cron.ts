/** What is done every quarter of an hour. Each part is for itself: one that fails stops no other. */
import type { JobsEnv } from '../platform/bindings.ts'
import { logLine } from '../platform/log/index.ts'
import { forgetAppliedMessages } from './counters/apply-messages.ts'
import { forgetBlindCounts } from './counters/blind-counts.ts'
import { openCounters } from './counters/open-database.ts'
import { countJobs } from './tally/tally-of.ts'
import { sweepImages } from './images/sweep.ts'

type Log = (text: string) => void

/** Runs all parts at a moment (milliseconds since 1970). Never throws: what failed is done next time. */
export async function runCron(env: JobsEnv, now: number, log: Log): Promise<void> {
  await Promise.all([forget(env, now, log), sweep(env, now, log)])
}

async function forget(env: JobsEnv, now: number, log: Log) {
  try {
    const db = openCounters(env)
    await forgetAppliedMessages(db, new Date(now))
    await forgetBlindCounts(db, new Date(now))
    await countJobs(env, 'forget-messages', { done: 1 })
  } catch {
    await countJobs(env, 'forget-messages', { failed: 1 })
    logLine({ event: 'messages_not_forgotten' }, log)
  }
}

async function sweep(env: JobsEnv, now: number, log: Log) {
  try {
    const count = await sweepImages(env.IMAGES, now)
    if (count > 0) logLine({ event: 'images_swept', count }, log)
    await countJobs(env, 'sweep-images', { done: 1 })
  } catch {
    await countJobs(env, 'sweep-images', { failed: 1 })
    logLine({ event: 'images_not_swept' }, log)
  }
}
