/**
 * Gives every request an id and, when it is answered, one line in the log. Answers from the store are
 * left out: there are many of them, and nothing happened.
 */
import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { strictTransportSecurity } from './answer-headers.ts'
import type { EdgeContext } from './edge-context.ts'
import { logLine, type LogLine, type RoutePattern } from '../platform/log/index.ts'

const methods = ['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS'] as const

export const requestLog: MiddlewareHandler<EdgeContext> = async (context, next) => {
  const requestId = crypto.randomUUID()
  context.set('requestId', requestId)
  const started = Date.now()
  await next()
  const { headers } = context.res
  headers.set('x-request-id', requestId)
  headers.set('x-content-type-options', 'nosniff')
  headers.set('strict-transport-security', strictTransportSecurity)
  if (headers.get('x-scan-state') === 'stored') return

  const line: LogLine = {
    event: 'request',
    requestId,
    method: methods.find((method) => method === context.req.method) ?? 'other',
    route: routeOf(matchedRoutes(context)),
    status: context.res.status,
    durationMilliseconds: Date.now() - started,
  }
  logLine(line, console.log)
}

/** The pattern of the handler that answered; middleware matches everything and says nothing. */
function routeOf(matched: readonly { path: string; method: string }[]): RoutePattern {
  const handler = matched.findLast(({ method }) => method !== 'ALL')
  return (handler?.path ?? 'none') as RoutePattern
}
