/** What tells how the service is doing is known to the jobs Worker, which has every store at hand. */
import type { Handler } from 'hono'
import { Hono } from 'hono/tiny'
import { paths } from '../../../shared/api/paths.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { within } from '../../platform/within.ts'
import type { EdgeContext } from '../edge-context.ts'

/** Twice as long as any part of the answer may take there: whoever asks can wait. */
const deadlineMilliseconds = 8_000

const handOn: Handler<EdgeContext> = async ({ env, req, var: { requestId } }) => {
  const answer = await within(deadlineMilliseconds, env.OVERSIGHT.answer(req.raw, requestId), away)
    // Of its own errors the other Worker makes answers: this one did not come from it.
    .catch(away)
  // A copy: what another Worker answers takes no further headers.
  return new Response(answer.body, answer)
}

function away(): never {
  throw new PhantomError('store_unavailable')
}

export const oversightRoutes = new Hono<EdgeContext>()
  .get(paths.retention, handOn)
  .get(paths.metrics, handOn)
