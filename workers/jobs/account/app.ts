/** The accounts' table of contents: what holds for each of their requests, then one line a part. */
import { Hono } from 'hono'
import { asPhantomError, PhantomError, toErrorResponse } from '../../platform/errors/index.ts'
import { errorNameOf, logLine } from '../../platform/log/index.ts'
import { StoreError } from '../../platform/store/index.ts'
import { requestBodyGuard } from '../../platform/request-body/index.ts'
import type { AccountContext } from './account-context.ts'
import { accountsOf } from './accounts.ts'
import { apiKeyRoutes } from './api-key-routes.ts'
import { clientRoutes } from './clients/client-routes.ts'
import { protectedResourceRoutes } from './clients/protected-resource.ts'
import { oauthRoutes } from './oauth/oauth-routes.ts'
import { openRouterRoutes } from './openrouter/openrouter-routes.ts'
import { sessionRoutes } from './session-routes.ts'
import { signInRoutes } from './sign-in/sign-in-routes.ts'
import { vaultRoutes } from './vault-routes.ts'

/** The application that answers the requests with this id. */
export function accountApp(requestId: string) {
  const app = new Hono<AccountContext>()
  app.use(async (context, next) => {
    context.set('requestId', requestId)
    context.set('accounts', await accountsOf(context.env))
    await next()
  })
  app.use(requestBodyGuard)
  app.route('/', sessionRoutes)
  app.route('/', signInRoutes)
  app.route('/', oauthRoutes)
  app.route('/', clientRoutes)
  app.route('/', protectedResourceRoutes)
  app.route('/', apiKeyRoutes)
  app.route('/', vaultRoutes)
  app.route('/', openRouterRoutes)
  app.onError((error) => {
    if (error instanceof StoreError) {
      return toErrorResponse(new PhantomError('store_unavailable'), requestId)
    }
    const failure = asPhantomError(error)
    if (failure.code === 'internal') {
      const errorName = errorNameOf(failure.cause ?? failure)
      logLine({ event: 'unexpected_error', requestId, errorName }, console.log)
    }
    const answer = toErrorResponse(failure, requestId)
    if (failure.code === 'not_signed_in') answer.headers.set('www-authenticate', 'Bearer')
    return answer
  })
  return app
}
