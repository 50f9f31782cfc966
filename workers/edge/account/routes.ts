/**
 * What reads the visitor's cookie is answered by the jobs Worker: the edge holds none of their secrets,
 * and starts without the code for them.
 */
import type { Handler } from 'hono'
import { Hono } from 'hono/tiny'
import { paths } from '../../../shared/api/paths.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { within } from '../../platform/within.ts'
import type { EdgeContext } from '../edge-context.ts'
import { patternOf } from '../operation-route.ts'

const handOn: Handler<EdgeContext> = async ({ env, req, var: { requestId } }) => {
  const answer = await within(deadlineMilliseconds, env.ACCOUNTS.answer(req.raw, requestId), late)
    // Of its own errors the other Worker makes answers: this one did not come from it.
    .catch(late)
  // A copy: what another Worker answers takes no further headers.
  return new Response(answer.body, answer)
}

/** The store's own deadlines are shorter; a session may need a few steps of it. */
const deadlineMilliseconds = 5_000

function late(): never {
  throw new PhantomError('store_unavailable')
}

const session = patternOf(paths.session)

export const accountRoutes = new Hono<EdgeContext>()
  .get(session, handOn)
  .post(session, handOn)
  .delete(session, handOn)
