/** Answers what the edge hands on: deliveries of webhooks, and what is asked about them. */
import { paths } from '../../../shared/api/paths.ts'
import { connectPath } from '../../../shared/review/connection.ts'
import { asPhantomError, PhantomError, toErrorResponse } from '../../platform/errors/index.ts'
import { errorNameOf, logLine } from '../../platform/log/index.ts'
import { answerManagement } from '../administration/answer-management.ts'
import type { ReviewEnv } from '../review-env.ts'
import { answerAtDoor } from './delivery-door.ts'
import {
  connectWorldOf,
  countsWorldOf,
  deliveryWorldOf,
  managementOf,
  recordsOf,
} from './worlds.ts'

type Asked = { request: Request; requestId: string; env: ReviewEnv; ownToken: string | null }

/** Null lets the routes behind it answer. */
type Route = { isAt: (path: string) => boolean; answer: (asked: Asked) => Promise<Response | null> }

/** Never rejects: what fails becomes the envelope of errors. */
export async function answerRequest(
  request: Request,
  requestId: string,
  env: ReviewEnv,
  ownToken: string | null = null,
): Promise<Response> {
  try {
    return await answerOf({ request, requestId, env, ownToken })
  } catch (error) {
    const failure = asPhantomError(error)
    if (failure.code === 'internal') {
      const errorName = errorNameOf(failure.cause ?? failure)
      logLine({ event: 'unexpected_error', requestId, errorName }, console.log)
    }
    return toErrorResponse(failure, requestId)
  }
}

async function answerOf(asked: Asked): Promise<Response> {
  const { request, env } = asked
  const { pathname } = new URL(request.url)
  const found = await firstAnswer(routes, pathname, asked)
  if (found) return found
  // Without a secret there are no hooks, and nothing where they are made.
  if (!env.REVIEW_SECRET)
    throw new PhantomError(pathname.startsWith('/hooks/') ? 'hook_refused' : 'route_not_found')
  const ofHooks = await firstAnswer(hookRoutes, pathname, asked)
  return ofHooks ?? answerAtDoor(request, deliveryWorldOf(env))
}

async function firstAnswer(
  all: readonly Route[],
  path: string,
  asked: Asked,
): Promise<Response | null> {
  for (const { isAt, answer } of all) {
    const found = isAt(path) ? await answer(asked) : null
    if (found) return found
  }
  return null
}

const notKept = { 'cache-control': 'no-store' }

/** Deliveries need no parsers and no rules: what a review is made with is loaded where it is asked for. */
const routes: readonly Route[] = [
  {
    isAt: (path) => path === '/rules' || path.startsWith('/rules/'),
    async answer({ request }) {
      const { answerPage } = await import('../pages/answer-page.ts')
      return answerPage(request)
    },
  },
  {
    isAt: (path) => path === paths.reviews,
    async answer({ request, requestId, env }) {
      const { answerReview } = await import('../reviews/answer-review.ts')
      return answerReview(request, requestId, env)
    },
  },
  {
    isAt: (path) => path === paths.findings || path === paths.ownFindings,
    async answer({ request, env, ownToken }) {
      const { findingsIn } = await import('../findings/findings-in-worker.ts')
      const findings = await findingsIn(request, env, recordsOf(env), ownToken)
      return Response.json(findings, { headers: notKept })
    },
  },
]

/** What there is only where hooks are. */
const hookRoutes: readonly Route[] = [
  {
    isAt: (path) => path === paths.reviewCounts,
    async answer({ request, env }) {
      const { answerCounts } = await import('../counts/answer-counts.ts')
      const { counts, setCookie } = await answerCounts(request, countsWorldOf(env))
      const headers = { ...notKept, ...(setCookie && { 'set-cookie': setCookie }) }
      return Response.json(counts, { headers })
    },
  },
  {
    isAt: (path) => path.startsWith(connectPath) || path === paths.hookConnected,
    async answer({ request, env }) {
      const { answerConnect } = await import('../connect/answer-connect.ts')
      return answerConnect(request, connectWorldOf(env, request))
    },
  },
  {
    isAt: () => true,
    async answer({ request, env }) {
      const told = await answerManagement(request, managementOf(env, request))
      return told && Response.json(told, { headers: notKept })
    },
  },
]
