/** The door of the insights for programs. */
import { Hono } from '../router/index.ts'
import { paths } from '../../../shared/api/paths.ts'
import type { EdgeContext } from '../edge-context.ts'
import { askInsights } from './ask.ts'

export const insightsRoutes = new Hono<EdgeContext>().get(
  paths.insights,
  async ({ env, req, var: { requestId } }) => {
    const answer = await askInsights(env, new URL(req.url).search, requestId)
    // A copy: what another Worker answers takes no further headers.
    return new Response(answer.body, answer)
  },
)
