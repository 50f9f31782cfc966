/**
 * Spans in OTLP over HTTP, as JSON (OpenTelemetry protocol 1.x,
 * https://opentelemetry.io/docs/specs/otlp/#otlphttp): ids are hexadecimal, times nanoseconds as text.
 */
import type { Span, SpanAttributes } from './spans.ts'

const kinds = { server: 2, client: 3 } as const
const statusCodes = { unset: 0, error: 2 } as const

/** The body of a request to `/v1/traces`. */
export function otlpTraces(spans: readonly Span[]): object {
  return {
    resourceSpans: [
      {
        resource: { attributes: attributesOf({ 'service.name': 'git-phantom-scope' }) },
        scopeSpans: [{ scope: { name: 'git-phantom-scope' }, spans: spans.map(spanOf) }],
      },
    ],
  }
}

function spanOf(span: Span): object {
  return {
    traceId: span.traceId,
    spanId: span.spanId,
    ...(span.parentSpanId !== null && { parentSpanId: span.parentSpanId }),
    name: span.name,
    kind: kinds[span.kind],
    startTimeUnixNano: nanoseconds(span.startedAt),
    endTimeUnixNano: nanoseconds(span.endedAt),
    attributes: attributesOf(span.attributes),
    status: { code: span.hasFailed ? statusCodes.error : statusCodes.unset },
  }
}

function attributesOf(attributes: SpanAttributes): object[] {
  return Object.entries(attributes).map(([key, value]) => ({
    key,
    value: typeof value === 'number' ? { intValue: String(value) } : { stringValue: value },
  }))
}

const nanoseconds = (milliseconds: number) => `${Math.round(milliseconds)}000000`
