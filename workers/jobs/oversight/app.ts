/** What may be seen of how the service is doing: what is stored, and metrics. */
import { Hono } from 'hono'
import { paths } from '../../../shared/api/paths.ts'
import type { Retention } from '../../../shared/api/retention.ts'
import type { JobsEnv } from '../../platform/bindings.ts'
import { PhantomError, toErrorResponse } from '../../platform/errors/index.ts'
import { errorNameOf, logLine } from '../../platform/log/index.ts'
import { exposition, expositionType } from '../metrics/exposition.ts'
import { familiesOf } from '../metrics/families.ts'
import { levelsOf } from '../metrics/levels.ts'
import { takeStock } from '../retention/take-stock.ts'
import { tallyOf } from '../tally/tally-of.ts'
import { showsToken } from './bearer.ts'

/** However many ask, the stores are looked into once a minute. */
const stockSeconds = 60
/** A store that did not say may do so the next moment: what lacks something is old sooner. */
const incompleteStockSeconds = 5
/** Of this isolate: a finished report, never one under way, which no other request could wait for. */
let lastStock: Retention | null = null

function freshSecondsOf({ classes }: Retention): number {
  return classes.some(({ count }) => count === null) ? incompleteStockSeconds : stockSeconds
}

/** The application that answers the requests with this id. */
export function oversightApp(requestId: string) {
  const app = new Hono<{ Bindings: JobsEnv }>()

  app.get(paths.retention, async (context) => {
    const now = Date.now()
    if (
      !lastStock ||
      Math.abs(now - Date.parse(lastStock.at)) >= freshSecondsOf(lastStock) * 1000
    ) {
      lastStock = await takeStock(context.env, now)
    }
    context.header('cache-control', `public, max-age=${freshSecondsOf(lastStock)}`)
    return context.json(lastStock)
  })

  app.get(paths.metrics, async (context) => {
    const { METRICS_TOKEN: token } = context.env
    if (!token) throw new PhantomError('route_not_found')
    if (!(await showsToken(context.req.header('authorization'), token))) {
      const refusal = toErrorResponse(new PhantomError('token_missing'), requestId)
      refusal.headers.set('www-authenticate', 'Bearer')
      return refusal
    }
    const [totals, levels] = await Promise.all([
      tallyOf(context.env).totals(),
      levelsOf(context.env, Date.now()),
    ])
    context.header('cache-control', 'no-store')
    context.header('content-type', expositionType)
    return context.body(exposition(familiesOf(totals, levels)))
  })

  app.onError((error) => {
    if (error instanceof PhantomError) return toErrorResponse(error, requestId)
    logLine({ event: 'unexpected_error', requestId, errorName: errorNameOf(error) }, console.log)
    return toErrorResponse(new PhantomError('internal'), requestId)
  })
  return app
}
