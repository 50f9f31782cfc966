/** Findings, with all that a deployment has. */
import type { Findings } from '../../../shared/api/findings.ts'
import { createDurableStore } from '../../platform/store/durable.ts'
import { reviewTools } from '../engine/tools.ts'
import type { HookRecords } from '../hooks/hook-records.ts'
import type { ReviewEnv } from '../review-env.ts'
import { signInsOf } from '../sign-in/sign-ins-of.ts'
import { answerFindings } from './answer-findings.ts'

/** Somebody waits, but for a host longer than for this. */
const patience = { reading: 2_000, writing: 2_000 }

export const findingsIn = (
  request: Request,
  env: ReviewEnv,
  records: HookRecords,
  ownToken: string | null,
): Promise<Findings> =>
  answerFindings(request, {
    secret: env.REVIEW_SECRET,
    records,
    signIns: signInsOf(env, records),
    store: createDurableStore(env.STORE_SHARD, patience),
    addresses: env,
    tools: reviewTools,
    ownToken,
    now: () => Date.now(),
  })
