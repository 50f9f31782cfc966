/** The accounts' table of contents: what holds for each of their requests, then one line a part. */
import { Hono } from 'hono'
import { asPhantomError, PhantomError, toErrorResponse } from '../../platform/errors/index.ts'
import { errorNameOf, logLine } from '../../platform/log/index.ts'
import { createSessions } from '../../platform/session/index.ts'
import { atomicStoreOf, StoreError } from '../../platform/store/index.ts'
import { requestBodyGuard } from '../request-body/index.ts'
import type { AccountContext } from './account-context.ts'
import { sessionRoutes } from './session-routes.ts'

/** The application that answers the requests with this id. */
export function accountApp(requestId: string) {
  const app = new Hono<AccountContext>()
  app.use(async (context, next) => {
    context.set('requestId', requestId)
    const sessions = createSessions({
      store: await atomicStoreOf(context.env),
      random: (bytes) => void crypto.getRandomValues(bytes),
      now: () => Date.now(),
    })
    context.set('sessions', sessions)
    await next()
  })
  app.use(requestBodyGuard)
  app.route('/', sessionRoutes)
  app.onError((error) => {
    if (error instanceof StoreError) {
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
