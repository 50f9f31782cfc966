import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RoutePattern } from '../../platform/log/index.ts'
import type { SeenRequest } from '../../platform/traces/index.ts'
import { otlpTraces } from './otlp.ts'
import { callerOf, spansOf } from './spans.ts'

const seen: SeenRequest = {
  requestId: '8f14e45f-ceea-467f-a1d6-2f1a2b3c4d5e',
  method: 'GET',
  route: '/api/v1/scans/:login' as RoutePattern,
  status: 200,
  startedAt: 1_795_000_000_000,
  durationMilliseconds: 412,
  traceparent: null,
  serverTiming: 'scan;desc="new", upstream;dur=300;desc="3 calls, 7 points", total;dur=410',
}
const spanIds = () => {
  let made = 0
  return () => (made += 1).toString(16).padStart(16, '0')
}
const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const parent = '00f067aa0ba902b7'

describe('the trace of a request', () => {
  it('has a span for it and one for what GitHub took', () => {
    const [request, upstream] = spansOf(seen, 1, spanIds())
    expect(request).toMatchObject({
      traceId: '8f14e45fceea467fa1d62f1a2b3c4d5e',
      parentSpanId: null,
      name: 'GET /api/v1/scans/:login',
      attributes: { 'phantom.scan.state': 'new', 'http.response.status_code': 200 },
      hasFailed: false,
    })
    expect(upstream).toMatchObject({
      traceId: request!.traceId,
      parentSpanId: request!.spanId,
      startedAt: seen.startedAt + 112,
      endedAt: seen.startedAt + 412,
      attributes: { 'phantom.upstream.requests': 3, 'phantom.upstream.points': 7 },
    })
  })

  it('goes on with the one that the caller began, as the caller sampled it', () => {
    const sampled = { ...seen, traceparent: `00-${traceId}-${parent}-01` }
    expect(spansOf(sampled, 0, spanIds())[0]).toMatchObject({ traceId, parentSpanId: parent })
    const unsampled = { ...seen, traceparent: `00-${traceId}-${parent}-00` }
    expect(spansOf(unsampled, 1, spanIds())).toEqual([])
  })

  it('is begun anew where the caller’s is none', () => {
    for (const traceparent of [
      '',
      'octocat',
      `01-${traceId}-${parent}-01`,
      `00-${traceId.toUpperCase()}-${parent}-01`,
      `00-${'0'.repeat(32)}-${parent}-01`,
      `00-${traceId}-${'0'.repeat(16)}-01`,
      `00-${traceId}-${parent}-01-more`,
    ]) {
      expect([traceparent, callerOf(traceparent)]).toEqual([traceparent, null])
    }
  })

  it('is taken of as many requests as wanted', () => {
    const count = (share: number) => {
      const ids = Array.from({ length: 2_000 }, () => crypto.randomUUID())
      return ids.filter((requestId) => spansOf({ ...seen, requestId }, share, spanIds()).length > 0)
        .length
    }
    expect([count(0), count(1)]).toEqual([0, 2_000])
    expect(count(0.1)).toBeGreaterThan(100)
    expect(count(0.1)).toBeLessThan(320)
  })

  it('holds nothing of what anybody wrote into its headers', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 6 }), (text) => {
        fc.pre(!/^[\d\s.]*$/.test(text))
        const with_ = { ...seen, traceparent: `canary${text}`, serverTiming: `canary${text}` }
        expect(JSON.stringify(otlpTraces(spansOf(with_, 1, spanIds())))).not.toContain('canary')
      }),
    )
  })
})

describe('OTLP', () => {
  it('has ids as hexadecimal digits, times as nanoseconds in text, and numbers as text', () => {
    const body = otlpTraces(spansOf({ ...seen, status: 503, serverTiming: null }, 1, spanIds()))
    expect(body).toEqual({
      resourceSpans: [
        {
          resource: {
            attributes: [{ key: 'service.name', value: { stringValue: 'git-phantom-scope' } }],
          },
          scopeSpans: [
            {
              scope: { name: 'git-phantom-scope' },
              spans: [
                {
                  traceId: '8f14e45fceea467fa1d62f1a2b3c4d5e',
                  spanId: '0000000000000001',
                  name: 'GET /api/v1/scans/:login',
                  kind: 2,
                  startTimeUnixNano: '1795000000000000000',
                  endTimeUnixNano: '1795000000412000000',
                  attributes: [
                    { key: 'http.request.method', value: { stringValue: 'GET' } },
                    { key: 'http.route', value: { stringValue: '/api/v1/scans/:login' } },
                    { key: 'http.response.status_code', value: { intValue: '503' } },
                  ],
                  status: { code: 2 },
                },
              ],
            },
          ],
        },
      ],
    })
  })
})
