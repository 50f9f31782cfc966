/** The studio's table of contents: what holds for each of its requests, then one line a part. */
import { Hono } from 'hono'
import type { FactsOfLogin } from '../../platform/bindings.ts'
import { asPhantomError, PhantomError, toErrorResponse } from '../../platform/errors/index.ts'
import { errorNameOf, logLine } from '../../platform/log/index.ts'
import { ImageStoreError } from '../images/image-bucket.ts'
import { requestBodyGuard } from '../../platform/request-body/index.ts'
import { fileRoutes } from './file-routes.ts'
import { jobRoutes } from './job-routes.ts'
import type { StudioContext } from './studio-context.ts'

/** The application that answers the requests with this id. */
export function studioApp(requestId: string, factsOf: FactsOfLogin) {
  const app = new Hono<StudioContext>()
  app.use(async (context, next) => {
    context.set('requestId', requestId)
    context.set('factsOf', factsOf)
    await next()
  })
  app.use(requestBodyGuard)
  app.route('/', jobRoutes)
  app.route('/', fileRoutes)
  app.onError((error) => {
    if (error instanceof ImageStoreError) {
      return toErrorResponse(new PhantomError('store_unavailable'), requestId)
    }
    const failure = asPhantomError(error)
    if (failure.code === 'internal') {
      const errorName = errorNameOf(failure.cause ?? failure)
      logLine({ event: 'unexpected_error', requestId, errorName }, console.log)
    }
    return toErrorResponse(failure, requestId)
  })
  return app
}
