/** Findings, with all that a deployment has. */
import type { Findings } from '../../../shared/api/findings.ts'
import { createDurableStore } from '../../platform/store/durable.ts'
import { appAccess } from '../app/app-access.ts'
import { repositoryOfWriter } from '../app/repository-of-writer.ts'
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
    ...(env.REVIEW_APP_ID && env.REVIEW_SECRET && { ofApp: ofApp(env, cookieOnly(request)) }),
    now: () => Date.now(),
    wait: (milliseconds) => scheduler.wait(milliseconds),
  })

/** Who asks is told by the cookie alone: a token is not for what the App may read. */
const ofApp = (env: ReviewEnv, asking: Request) => async (repository: string) => {
  const person = await env.SIGNED_IN.person(asking)
  if (person.kind === 'refused') return null
  return repositoryOfWriter(repository, person, await appAccess(env))
}

function cookieOnly({ url, headers }: Request): Request {
  const cookie = headers.get('cookie')
  return new Request(url, { headers: cookie === null ? {} : { cookie } })
}
