/**
 * From a request that was seen to the spans of its trace: one for the request, and one for what GitHub
 * took of it. Ids from outside are taken where they have the form of W3C Trace Context, level 1
 * (https://www.w3.org/TR/trace-context-1/); of what else the caller sent nothing is.
 */
import type { SeenRequest } from '../../platform/traces/index.ts'

export type SpanAttributes = Readonly<Record<string, string | number>>

export type Span = {
  traceId: string
  spanId: string
  parentSpanId: string | null
  name: string
  kind: 'server' | 'client'
  /** Milliseconds since 1970. */
  startedAt: number
  endedAt: number
  attributes: SpanAttributes
  hasFailed: boolean
}

export type Caller = { traceId: string; spanId: string; isSampled: boolean }

const traceparentForm = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/
const onlyZeros = /^0+$/
const sampledFlag = 1

/** What a `traceparent` says; null where it does not have the form, or an id is all zeros. */
export function callerOf(traceparent: string | null): Caller | null {
  const [, traceId = '', spanId = '', flags = ''] = traceparentForm.exec(traceparent ?? '') ?? []
  if (!traceId || onlyZeros.test(traceId) || onlyZeros.test(spanId)) return null
  return { traceId, spanId, isSampled: (Number.parseInt(flags, 16) & sampledFlag) === sampledFlag }
}

/**
 * The spans of a request; none where it is not sampled: where the caller says so, and of the others all
 * but `share` of them (0–1), by their ids. `newSpanId` gives 16 hexadecimal digits.
 */
export function spansOf(seen: SeenRequest, share: number, newSpanId: () => string): Span[] {
  const caller = callerOf(seen.traceparent)
  const traceId = caller?.traceId ?? seen.requestId.replaceAll('-', '')
  if (caller ? !caller.isSampled : !isAmong(traceId, share)) return []
  const { method, route, status, startedAt, durationMilliseconds } = seen
  const timing = timingOf(seen.serverTiming)
  const endedAt = startedAt + durationMilliseconds
  const request: Span = {
    traceId,
    spanId: newSpanId(),
    parentSpanId: caller?.spanId ?? null,
    name: `${method} ${route}`,
    kind: 'server',
    startedAt,
    endedAt,
    attributes: {
      'http.request.method': method,
      'http.route': route,
      'http.response.status_code': status,
      ...(timing.state !== null && { 'phantom.scan.state': timing.state }),
    },
    hasFailed: status >= 500,
  }
  if (timing.upstream === null) return [request]
  const { milliseconds, calls, points } = timing.upstream
  const upstream: Span = {
    traceId,
    spanId: newSpanId(),
    parentSpanId: request.spanId,
    name: 'read GitHub',
    kind: 'client',
    // The header tells how long GitHub was asked, not since when: it is what comes last.
    startedAt: Math.max(startedAt, endedAt - milliseconds),
    endedAt,
    attributes: { 'phantom.upstream.requests': calls, 'phantom.upstream.points': points },
    hasFailed: false,
  }
  return [request, upstream]
}

/** Whether an id is among this share of all ids. */
function isAmong(traceId: string, share: number): boolean {
  return Number.parseInt(traceId.slice(0, 8), 16) < share * 2 ** 32
}

const upstreamForm = /upstream;dur=(\d+);desc="(\d+) calls, (\d+) points"/
const stateForm = /scan;desc="(stored|stale|new)"/

/** What our own header tells; anything else in it is left out. */
function timingOf(serverTiming: string | null) {
  const upstream = upstreamForm.exec(serverTiming ?? '')
  return {
    state: stateForm.exec(serverTiming ?? '')?.[1] ?? null,
    upstream: upstream && {
      milliseconds: Number(upstream[1]),
      calls: Number(upstream[2]),
      points: Number(upstream[3]),
    },
  }
}
