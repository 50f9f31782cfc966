/**
 * Deliveries of webhooks are taken by the review Worker, which alone can tell good ones from others. Nothing
 * of them is read here: they are handed on as they come. What is asked about hooks is paid for first.
 */
import type { Context, Handler } from 'hono'
import { Hono } from '../router/index.ts'
import { hookRoutes, paths } from '../../../shared/api/paths.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { pay } from '../../platform/limits/pay.ts'
import { payersOf } from '../../platform/limits/payers.ts'
import { within } from '../../platform/within.ts'
import { audienceOf, readerOf } from '../account/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { showConnect } from './connect.ts'

/** Hosts wait for ten seconds; a large delivery takes its time to come. */
const deadlineMilliseconds = 9_000
/** A host is asked several times, and a delivery of it is waited for. */
const managementMilliseconds = 40_000

const handOn =
  (milliseconds: number): Handler<EdgeContext> =>
  ({ env, req, var: { requestId } }) =>
    answered(milliseconds, env.REVIEW.answer(req.raw, requestId))

async function answered(milliseconds: number, asked: Promise<Response>): Promise<Response> {
  const answer = await within(milliseconds, asked, late).catch(late)
  // A copy: what another Worker answers takes no further headers.
  return new Response(answer.body, answer)
}

/** With what GitHub gave who signed in: only the review Worker sees it, for this request. Others pay nothing. */
const handOnForReader: Handler<EdgeContext> = async (context) => {
  const { env, req } = context
  const { requestId } = context.var
  const { giveBack } = await paid('reviews', context)
  // Without the body, which the review Worker is to read.
  const shown = new Request(req.url, { headers: req.raw.headers })
  const reader = await readerOf(env, shown, audienceOf(req.raw))
  if (reader.kind !== 'own') {
    await giveBack()
    throw new PhantomError(reader.kind === 'refused' ? reader.code : 'not_signed_in')
  }
  const asked = env.REVIEW.answer(req.raw, requestId, reader.githubToken)
  const answer = await answered(managementMilliseconds, asked)
  if (reader.setCookie) answer.headers.set('set-cookie', reader.setCookie)
  return answer
}

type ReviewBudget = 'hooks' | 'reviews'

function paid(budget: ReviewBudget, { env, req, var: { requestId } }: Context<EdgeContext>) {
  const { headers } = req.raw
  const { BUDGETS: namespace, SCAN_SECRET: secret } = env
  const check = (token: string) => env.CHALLENGES.check(token)
  const paying = { namespace, secret, now: Date.now(), headers, check, requestId }
  return pay(budget, payersOf(headers), paying)
}

const payFirst =
  (budget: ReviewBudget): Handler<EdgeContext> =>
  async (context, next) => {
    await paid(budget, context)
    return next()
  }

function late(): never {
  throw new PhantomError('store_unavailable')
}

const connect = showConnect(({ env, req, var: { requestId } }) =>
  answered(managementMilliseconds, env.REVIEW.answer(req.raw, requestId)),
)

export const reviewRoutes = new Hono<EdgeContext>()
  .get('/reviews/connect', connect)
  .post('/reviews/connect', payFirst('hooks'), connect)
  .get('/reviews/connect/:host', payFirst('hooks'), connect)
  // One look into a store, as often as a terminal asks.
  .post(paths.hookConnected, handOn(deadlineMilliseconds))
  .get('/rules', handOn(deadlineMilliseconds))
  .get('/rules/:area/:rule', handOn(deadlineMilliseconds))
  .post('/hooks/:host', handOn(deadlineMilliseconds))
  .post('/hooks/:host/:hook', handOn(deadlineMilliseconds))
for (const path of hookRoutes)
  reviewRoutes.post(path, payFirst('hooks'), handOn(managementMilliseconds))
for (const path of [paths.reviews, paths.findings])
  reviewRoutes.post(path, payFirst('reviews'), handOn(managementMilliseconds))
reviewRoutes.post(paths.ownFindings, handOnForReader)
