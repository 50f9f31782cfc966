/** The door of the insights: only the jobs Worker reaches the counters, so it answers. */
import { Hono } from 'hono/tiny'
import { paths } from '../../../shared/api/paths.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { within } from '../../platform/within.ts'
import type { EdgeContext } from '../edge-context.ts'

export const insightsRoutes = new Hono<EdgeContext>().get(
  paths.insights,
  async ({ env, req, var: { requestId } }) => {
    const answering = env.INSIGHTS.answer(new URL(req.url).search, requestId)
    const answer = await within(deadlineMilliseconds, answering, late).catch(late)
    // A copy: what another Worker answers takes no further headers.
    return new Response(answer.body, answer)
  },
)

/** The database's own deadline is shorter. */
const deadlineMilliseconds = 4_500

function late(): never {
  throw new PhantomError('store_unavailable')
}
