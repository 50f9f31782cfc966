/** Answers what the edge hands on: deliveries of webhooks. */
import { asPhantomError, PhantomError, toErrorResponse } from '../../platform/errors/index.ts'
import { errorNameOf, logLine } from '../../platform/log/index.ts'
import { isHookId } from '../hooks/hook-keys.ts'
import { createHookRecords } from '../hooks/hook-records.ts'
import { shardOf } from '../hooks/shard-of.ts'
import { hostIds } from '../hosts/vcs-host.ts'
import type { ReviewEnv } from '../review-env.ts'
import { takeDelivery, type DeliveryWorld, type Door, type Taken } from './answer-delivery.ts'
import { eventReaders } from './event-readers.ts'

/** Never rejects: what fails becomes the envelope of errors. */
export async function answerRequest(
  request: Request,
  requestId: string,
  env: ReviewEnv,
): Promise<Response> {
  try {
    const door = doorOf(new URL(request.url).pathname)
    if (!door) throw new PhantomError('hook_refused')
    return answerOf(await takeDelivery(request, door, deliveryWorld(env)))
  } catch (error) {
    const failure = asPhantomError(error)
    if (failure.code === 'internal') {
      const errorName = errorNameOf(failure.cause ?? failure)
      logLine({ event: 'unexpected_error', requestId, errorName }, console.log)
    }
    return toErrorResponse(failure, requestId)
  }
}

const form = /^\/hooks\/([a-z]+)(?:\/([^/]+))?$/

/** Null for an address that cannot be one of ours. */
function doorOf(path: string): Door | null {
  const [, name, hookId] = form.exec(path) ?? []
  const host = hostIds.find((one) => one === name)
  if (!host) return null
  if (hookId === undefined) return host === 'github' ? { host, hookId: null } : null
  return isHookId(hookId) ? { host, hookId } : null
}

/** GitLab gives hooks up that answer 4xx: what is nothing for us is answered as well as what is. */
function answerOf(taken: Taken): Response {
  const status = taken === 'taken' || taken === 'known' ? 202 : 200
  return Response.json({ delivery: taken }, { status, headers: { 'cache-control': 'no-store' } })
}

function deliveryWorld(env: ReviewEnv): DeliveryWorld {
  const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes)
  const ofName = (name: string) => shardOf(env, name)
  const {
    REVIEW_SECRET: secret,
    REVIEW_APP_WEBHOOK_SECRET: now,
    REVIEW_APP_WEBHOOK_SECRET_BEFORE: before,
  } = env
  return {
    secret,
    appSecrets: [now, before].flatMap((text) => (text ? [text] : [])),
    records: createHookRecords({ secret, shardOf: ofName, random }),
    shardOf: ofName,
    queue: env.REVIEWS,
    readers: eventReaders,
    now: () => Date.now(),
    random,
    log: (text) => console.log(text),
  }
}
