/** The edge Worker's table of contents: what holds for every request, then one line per system. */
import { Hono, type MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import { asPhantomError, PhantomError, toErrorResponse } from '../platform/errors/index.ts'
import { errorNameOf, logLine } from '../platform/log/index.ts'
import { docsRoutes } from './docs/index.ts'
import type { EdgeContext } from './edge-context.ts'
import { requestLog } from './request-log.ts'
import { samplesRoutes } from './samples/index.ts'
import { scanRoutes } from './scan/index.ts'

export function createApp() {
  const app = new Hono<EdgeContext>()

  app.use(requestLog)
  app.use('/api/*', readableFromAnywhere)
  app.options('/api/*', cors({ origin: '*', allowMethods: ['GET', 'HEAD'] }))
  app.use('/docs/*', secureHeaders({ contentSecurityPolicy }))

  app.route('/', scanRoutes)
  app.route('/', samplesRoutes)
  app.route('/', docsRoutes)

  app.notFound((context) => {
    const answersGet = app.router
      .match('GET', context.req.path)[0]
      .some(([[, route]]) => route.method === 'GET')
    const code = answersGet ? 'method_not_allowed' : 'route_not_found'
    const response = toErrorResponse(new PhantomError(code), context.get('requestId'))
    if (answersGet) response.headers.set('allow', 'GET, HEAD')
    return response
  })
  app.onError((error, context) => {
    const requestId = context.get('requestId')
    const failure = asPhantomError(error)
    if (failure.code === 'internal') {
      const errorName = errorNameOf(failure.cause ?? failure)
      logLine({ event: 'unexpected_error', requestId, errorName }, console.log)
    }
    return toErrorResponse(failure, requestId)
  })
  return app
}

/**
 * The API may be read by pages of any origin. Set on the finished answer itself: through the
 * context it would be copied.
 */
const readableFromAnywhere: MiddlewareHandler = async (context, next) => {
  await next()
  const { headers } = context.res
  headers.set('access-control-allow-origin', '*')
  headers.set('access-control-expose-headers', exposedHeaders)
}

/** Pages of ours have no scripts, and nothing from anywhere else. */
const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'unsafe-inline'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
}

const exposedHeaders =
  'ETag, Retry-After, Server-Timing, X-Request-Id, X-Scan-State, RateLimit, RateLimit-Policy'
