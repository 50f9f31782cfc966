/**
 * Gives every request an id and, when it is answered, one line in the log. Answers from the store are
 * left out: there are many of them, and nothing happened.
 */
import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { strictTransportSecurity } from './answer-headers.ts'
import type { EdgeContext } from './edge-context.ts'
import { isolateTally } from './status/index.ts'
import { logLine, type RoutePattern } from '../platform/log/index.ts'
import type { SeenRequest } from '../platform/traces/index.ts'

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
  const { status } = context.res
  const route = routeOf(context)
  const durationMilliseconds = Date.now() - started
  const method = methods.find((known) => known === context.req.method) ?? ('other' as const)
  const seen = { requestId, method, route, status, durationMilliseconds }
  try {
    tell(context, seen, started)
  } catch {
    // What is told of an answer never takes its place.
  }
  if (headers.get('x-scan-state') === 'stored') return
  logLine({ event: 'request', ...seen }, console.log)
}

/** Counts the answer, and tells the jobs Worker of it where there are traces; both behind it. */
function tell(
  { env, req, res, executionCtx }: Context<EdgeContext>,
  seen: Omit<SeenRequest, 'startedAt' | 'traceparent' | 'serverTiming'>,
  startedAt: number,
): void {
  isolateTally.countRequest(seen.route, seen.status, seen.durationMilliseconds)
  const sent = isolateTally.flush(env, Date.now())
  if (sent) executionCtx.waitUntil(sent)
  if (!env.OTEL_EXPORTER_OTLP_ENDPOINT) return
  const traceparent = req.header('traceparent') ?? null
  const serverTiming = res.headers.get('server-timing')
  const told = env.OVERSIGHT.tellTrace({ ...seen, startedAt, traceparent, serverTiming })
  executionCtx.waitUntil(told.catch(() => undefined))
}

/** The pattern of the handler that answered; middleware matches everything and says nothing. */
function routeOf(context: Context<EdgeContext>): RoutePattern {
  const handler = matchedRoutes(context)[context.req.routeIndex]
  return (handler && handler.method !== 'ALL' ? handler.path : 'none') as RoutePattern
}
