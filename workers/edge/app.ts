/** The edge Worker's table of contents: what holds for every request, then one line per system. */
import type { Context } from 'hono'
import { Hono } from './router/index.ts'
import { keyFramePath } from '../../shared/pages/key-frame-order.ts'
import { asPhantomError, PhantomError, toErrorResponse } from '../platform/errors/index.ts'
import { errorNameOf, logLine } from '../platform/log/index.ts'
import { accountRoutes } from './account/index.ts'
import { accountPagesRoutes } from './account-pages/index.ts'
import { dataHeaders } from './answer-headers.ts'
import { comparisonRoutes } from './comparison/index.ts'
import { docsRoutes } from './docs/index.ts'
import { doorRules, visitorRules } from './door-rules.ts'
import type { EdgeContext } from './edge-context.ts'
import { embedAddressRoutes } from './embed-address/index.ts'
import { embedRoutes, forgetEmbed, pathOf } from './embed/index.ts'
import { floodGuard } from './limits/index.ts'
import { healthRoutes } from './health/index.ts'
import { keyFrameRoutes, keyHostRules } from './key-frame/index.ts'
import { insightsRoutes } from './insights/index.ts'
import { mcpRoutes } from './mcp/index.ts'
import { optOutRoutes } from './opt-out/index.ts'
import { oversightRoutes } from './oversight/index.ts'
import { answerProblem, pagesRoutes, wantsPage } from './pages/index.ts'
import { purgePlatformCache } from './platform-cache.ts'
import { requestLog } from './request-log.ts'
import { reviewRoutes } from './review/index.ts'
import { samplesRoutes } from './samples/index.ts'
import { forgetScan, ownScanRoutes, scanRoutes } from './scan/index.ts'
import { isolateTally, statusRoutes } from './status/index.ts'
import { studioRoutes } from './studio/index.ts'
import { textsRoutes } from './texts/index.ts'

export function createApp() {
  const app = new Hono<EdgeContext>({ getPath: pathOf })

  app.use(requestLog)
  app.use(keyHostRules)
  for (const asking of ['/api/*', '/.well-known/*']) app.use(asking, doorRules)
  for (const asking of ['/api/v1/*', '/u/*', '/compare', '/files/*', '/mcp/*', keyFramePath])
    app.use(asking, floodGuard)
  for (const own of ['/me/*', '/reviews/*']) app.use(own, visitorRules)
  for (const data of ['/api/v1/*', '/.well-known/*', '/healthz', '/readyz', '/metrics'])
    app.use(data, dataHeaders)

  app.route('/', scanRoutes)
  app.route('/', ownScanRoutes)
  app.route('/', comparisonRoutes)
  app.route('/', embedAddressRoutes)
  app.route('/', samplesRoutes)
  app.route('/', optOutRoutes([forgetScan, forgetEmbed, purgePlatformCache]))
  app.route('/', accountRoutes)
  app.route('/', studioRoutes)
  app.route('/', textsRoutes)
  app.route('/', statusRoutes)
  app.route('/', healthRoutes)
  app.route('/', insightsRoutes)
  app.route('/', oversightRoutes)
  app.route('/', docsRoutes)
  app.route('/', keyFrameRoutes)
  app.route('/', reviewRoutes)
  app.route('/', embedRoutes)
  app.route('/', pagesRoutes)
  // Two doors that ask the API themselves.
  for (const routes of [accountPagesRoutes, mcpRoutes]) {
    app.route(
      '/',
      routes((request, { env, executionCtx }) => app.fetch(request, env, executionCtx)),
    )
  }

  app.notFound(async (context) => {
    const allowed = methodsOf(app, context.req.path)
    const error = new PhantomError(allowed.length > 0 ? 'method_not_allowed' : 'route_not_found')
    const response = await answerError(context, error)
    if (allowed.length > 0) response.headers.set('allow', allowed.join(', '))
    return response
  })
  app.onError((error, context) => {
    const requestId = context.get('requestId')
    const failure = asPhantomError(error)
    isolateTally.count(`error ${failure.code}`)
    if (failure.code === 'internal') {
      const errorName = errorNameOf(failure.cause ?? failure)
      logLine({ event: 'unexpected_error', requestId, errorName }, console.log)
    }
    return answerError(context, failure)
  })
  return app
}

/** A page for who looks at it, else the envelope; that too where no page can be written now. */
async function answerError(context: Context<EdgeContext>, error: PhantomError): Promise<Response> {
  const page = wantsPage(context) ? await answerProblem(context, error) : null
  return page ?? toErrorResponse(error, context.get('requestId'))
}

/** The methods that a path takes, for the Allow header. */
function methodsOf(app: Hono<EdgeContext>, path: string): string[] {
  const taken = ['GET', 'POST', 'DELETE'].filter((method) =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method),
  )
  return taken.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : method))
}
