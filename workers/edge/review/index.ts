/**
 * Deliveries of webhooks are taken by the review Worker, which alone can tell good ones from others. Nothing
 * of them is read here: they are handed on as they come.
 */
import type { Handler } from 'hono'
import { Hono } from '../router/index.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { within } from '../../platform/within.ts'
import type { EdgeContext } from '../edge-context.ts'

/** Hosts wait for ten seconds; a large delivery takes its time to come. */
const deadlineMilliseconds = 9_000

const handOn: Handler<EdgeContext> = async ({ env, req, var: { requestId } }) => {
  const answer = await within(
    deadlineMilliseconds,
    env.REVIEW.answer(req.raw, requestId),
    late,
  ).catch(late)
  // A copy: what another Worker answers takes no further headers.
  return new Response(answer.body, answer)
}

function late(): never {
  throw new PhantomError('store_unavailable')
}

export const reviewRoutes = new Hono<EdgeContext>()
  .post('/hooks/:host', handOn)
  .post('/hooks/:host/:hook', handOn)
