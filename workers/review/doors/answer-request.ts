/** Answers what the edge hands on: deliveries of webhooks, and what is asked about them. */
import { paths } from '../../../shared/api/paths.ts'
import { asPhantomError, PhantomError, toErrorResponse } from '../../platform/errors/index.ts'
import { errorNameOf, logLine } from '../../platform/log/index.ts'
import { createDurableStore } from '../../platform/store/durable.ts'
import { administerWith } from '../administration/administer.ts'
import { answerManagement } from '../administration/answer-management.ts'
import type { Management } from '../administration/management.ts'
import { isHookId } from '../hooks/hook-keys.ts'
import { appAccess } from '../app/app-access.ts'
import { repositoryOfWriter, type Person } from '../app/repository-of-writer.ts'
import { createHookRecords } from '../hooks/hook-records.ts'
import { shardOf } from '../hooks/shard-of.ts'
import { hostIds } from '../hosts/vcs-host.ts'
import type { ConnectWorld } from '../connect/answer-connect.ts'
import { createOutcomes } from '../connect/for-terminals.ts'
import { createPendingConnections } from '../connect/pending-connections.ts'
import type { ReviewEnv } from '../review-env.ts'
import { oauthClientOf } from '../sign-in/oauth-client-of.ts'
import { signInsOf } from '../sign-in/sign-ins-of.ts'
import { takeDelivery, type DeliveryWorld, type Door, type Taken } from './answer-delivery.ts'
import { eventReaders } from './event-readers.ts'

/** Never rejects: what fails becomes the envelope of errors. */
export async function answerRequest(
  request: Request,
  requestId: string,
  env: ReviewEnv,
  ownToken: string | null = null,
): Promise<Response> {
  try {
    const { pathname } = new URL(request.url)
    // Deliveries need no parsers and no rules: they are taken without what a review is made with.
    if (pathname === '/rules' || pathname.startsWith('/rules/')) {
      const { answerPage } = await import('../pages/answer-page.ts')
      const page = await answerPage(request)
      if (page) return page
    }
    if (pathname === paths.reviews) {
      const { answerReview } = await import('../reviews/answer-review.ts')
      const review = await answerReview(request, requestId, env)
      if (review) return review
    }
    if (pathname === paths.findings || pathname === paths.ownFindings) {
      const { findingsIn } = await import('../findings/findings-in-worker.ts')
      return Response.json(await findingsIn(request, env, recordsOf(env), ownToken), {
        headers: notKept,
      })
    }
    const isDelivery = pathname.startsWith('/hooks/')
    // Without a secret there are no hooks, and nothing where they are made.
    if (!env.REVIEW_SECRET) throw new PhantomError(isDelivery ? 'hook_refused' : 'route_not_found')
    if (pathname === paths.reviewCounts) {
      const { answerCounts } = await import('../counts/answer-counts.ts')
      const { counts, setCookie } = await answerCounts(request, countsWorldOf(env))
      const headers = { ...notKept, ...(setCookie && { 'set-cookie': setCookie }) }
      return Response.json(counts, { headers })
    }
    if (pathname.startsWith('/reviews/connect') || pathname === paths.hookConnected) {
      const { answerConnect } = await import('../connect/answer-connect.ts')
      const connected = await answerConnect(request, connectWorldOf(env, request))
      if (connected) return connected
    }
    const told = await answerManagement(request, managementOf(env, request))
    if (told) return Response.json(told, { headers: notKept })
    const door = doorOf(pathname)
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

const notKept = { 'cache-control': 'no-store' }

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
  return Response.json({ delivery: taken }, { status, headers: notKept })
}

const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes)

function recordsOf(env: ReviewEnv) {
  const { REVIEW_SECRET: secret } = env
  return createHookRecords({ secret, shardOf: (name) => shardOf(env, name), random })
}

function countsWorldOf(env: ReviewEnv) {
  const read = (names: string[]) => env.REVIEW_COUNTS.read(names)
  return {
    secret: env.REVIEW_SECRET,
    records: recordsOf(env),
    read,
    signedIn: (request: Request) => env.SIGNED_IN.person(request),
    ownRepository: async (repository: string, person: Person) =>
      (await repositoryOfWriter(repository, person, await appAccess(env)))?.id ?? null,
    now: () => Date.now(),
    wait: (milliseconds: number) => scheduler.wait(milliseconds),
  }
}

function managementOf(env: ReviewEnv, request: Request): Management {
  const records = recordsOf(env)
  return {
    secret: env.REVIEW_SECRET,
    origin: new URL(request.url).origin,
    records,
    administer: administerWith(env),
    signIns: signInsOf(env, records),
    random,
    now: () => Date.now(),
    wait: (milliseconds) => scheduler.wait(milliseconds),
  }
}

function connectWorldOf(env: ReviewEnv, request: Request): ConnectWorld {
  const store = createDurableStore(env.STORE_SHARD)
  return {
    management: managementOf(env, request),
    pending: createPendingConnections({ store, random, now: () => Date.now() }),
    outcomes: createOutcomes({ store, random, now: () => Date.now() }),
    clientOf: (host) => oauthClientOf(env, host),
  }
}

function deliveryWorld(env: ReviewEnv): DeliveryWorld {
  const { REVIEW_APP_WEBHOOK_SECRET: now, REVIEW_APP_WEBHOOK_SECRET_BEFORE: before } = env
  return {
    secret: env.REVIEW_SECRET,
    appSecrets: [now, before].flatMap((text) => (text ? [text] : [])),
    records: recordsOf(env),
    shardOf: (name) => shardOf(env, name),
    queue: env.REVIEWS,
    readers: eventReaders,
    now: () => Date.now(),
    random,
    log: (text) => console.log(text),
  }
}
