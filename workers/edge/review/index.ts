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
import type { EdgeContext } from '../edge-context.ts'
import { showConnect } from './connect.ts'

/** Hosts wait for ten seconds; a large delivery takes its time to come. */
const deadlineMilliseconds = 9_000
/** A host is asked several times, and a delivery of it is waited for. */
const managementMilliseconds = 40_000

const ask = (milliseconds: number, { env, req, var: { requestId } }: Context<EdgeContext>) =>
  within(milliseconds, env.REVIEW.answer(req.raw, requestId), late).catch(late)

const handOn =
  (milliseconds: number): Handler<EdgeContext> =>
  async (context) => {
    const answer = await ask(milliseconds, context)
    // A copy: what another Worker answers takes no further headers.
    return new Response(answer.body, answer)
  }

const payFirst =
  (budget: 'hooks' | 'reviews'): Handler<EdgeContext> =>
  async ({ env, req, var: { requestId } }, next) => {
    const { headers } = req.raw
    const { BUDGETS: namespace, SCAN_SECRET: secret } = env
    const check = (token: string) => env.CHALLENGES.check(token)
    const paying = { namespace, secret, now: Date.now(), headers, check, requestId }
    await pay(budget, payersOf(headers), paying)
    return next()
  }

function late(): never {
  throw new PhantomError('store_unavailable')
}

const connect = showConnect((context) => ask(managementMilliseconds, context))

export const reviewRoutes = new Hono<EdgeContext>()
  .get('/reviews/connect', connect)
  .post('/reviews/connect', payFirst('hooks'), connect)
  .get('/reviews/connect/:host', payFirst('hooks'), connect)
  .get('/rules', handOn(deadlineMilliseconds))
  .get('/rules/:area/:rule', handOn(deadlineMilliseconds))
  .post('/hooks/:host', handOn(deadlineMilliseconds))
  .post('/hooks/:host/:hook', handOn(deadlineMilliseconds))
for (const path of hookRoutes)
  reviewRoutes.post(path, payFirst('hooks'), handOn(managementMilliseconds))
reviewRoutes.post(paths.reviews, payFirst('reviews'), handOn(managementMilliseconds))
