/** What the pages Worker needs to know of a request. */
import type { Context } from 'hono'
import type { PageFrame } from '../../../shared/pages/page-order.ts'
import type { EdgeContext } from '../edge-context.ts'

export function frameOf({ req, env }: Context<EdgeContext>): PageFrame {
  const { origin, pathname, search } = new URL(req.url)
  const samples = (env.SAMPLE_LOGINS ?? '').split(',').filter((login) => login !== '')
  return {
    origin,
    path: pathname,
    query: search,
    acceptLanguage: req.header('accept-language') ?? null,
    samples,
    isSampleData: samples.length > 0,
  }
}
