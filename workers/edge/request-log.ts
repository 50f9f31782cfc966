/**
 * Gives every request an id and, when it is answered, one line in the log. Answers from the store are
 * left out: there are many of them, and nothing happened.
 */
import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { EdgeContext } from './edge-context.ts'
import { isolateTally } from './status/index.ts'
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
  const { status } = context.res
  const route = routeOf(context)
  const durationMilliseconds = Date.now() - started
  isolateTally.countRequest(route, status, durationMilliseconds)
  const sent = isolateTally.flush(context.env, Date.now())
  if (sent) context.executionCtx.waitUntil(sent)
  if (headers.get('x-scan-state') === 'stored') return

  const line: LogLine = {
    event: 'request',
    requestId,
    method: methods.find((method) => method === context.req.method) ?? 'other',
    route,
    status,
    durationMilliseconds,
  }
  logLine(line, console.log)
}

/** The pattern of the handler that answered; middleware matches everything and says nothing. */
function routeOf(context: Context<EdgeContext>): RoutePattern {
  const handler = matchedRoutes(context)[context.req.routeIndex]
  return (handler && handler.method !== 'ALL' ? handler.path : 'none') as RoutePattern
}
