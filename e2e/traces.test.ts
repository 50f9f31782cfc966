/** Traces as a collector gets them: of requests that somebody marked, without a mark in them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { serve, type Served } from '../dev/serve.ts'
import { developersOf } from '../dev/facts/index.ts'
import { sampleDevelopers, startSystem, type System } from './system.ts'
import { twinOf } from './twins.ts'

const hexadecimal = (digits: number) =>
  z.string().check(z.regex(new RegExp(`^[0-9a-f]{${digits}}$`)))
const attributes = z.array(z.object({ key: z.string(), value: z.record(z.string(), z.string()) }))
/** The part of OTLP's JSON that a collector insists on. */
const bodySchema = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes }),
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              traceId: hexadecimal(32),
              spanId: hexadecimal(16),
              parentSpanId: z.optional(hexadecimal(16)),
              name: z.string(),
              kind: z.int(),
              startTimeUnixNano: z.string().check(z.regex(/^\d{19}$/)),
              endTimeUnixNano: z.string().check(z.regex(/^\d{19}$/)),
              attributes,
              status: z.object({ code: z.int() }),
            }),
          ),
        }),
      ),
    }),
  ),
})

const login = 'canary-traced'
const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const parentSpanId = '00f067aa0ba902b7'
const received: { path: string; key: string | null; body: string }[] = []
let collector: Served
let system: System
let isCollecting = true

beforeAll(async () => {
  collector = await serve(async (request) => {
    if (!isCollecting) return new Response(null, { status: 503 })
    const path = new URL(request.url).pathname
    received.push({ path, key: request.headers.get('x-key'), body: await request.text() })
    return Response.json({})
  })
  const developer = twinOf(sampleDevelopers().find('layla-lattice')!, login)
  system = await startSystem({
    developers: developersOf([developer]),
    variables: {
      OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.url}/`,
      OTEL_EXPORTER_OTLP_HEADERS: 'x-key=a%20key',
      OTEL_TRACES_SAMPLER_ARG: '1',
    },
  })
})
afterAll(() => Promise.all([system?.stop(), collector?.close()]))

const spans = () =>
  received.flatMap(({ body }) =>
    bodySchema
      .parse(JSON.parse(body))
      .resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
  )
const names = () => spans().map(({ name }) => name)

describe('traces', () => {
  it('come to the collector, with what GitHub took as a part of its own', async () => {
    const traceparent = `00-${traceId}-${parentSpanId}-01`
    await (await system.fetch(`/api/v1/scans/${login}`, { headers: { traceparent } })).text()
    await expect.poll(names, { timeout: 10_000 }).toContain('read GitHub')
    const [request, upstream] = spans()
    expect(request).toMatchObject({ traceId, parentSpanId, name: 'GET /api/v1/scans/:login' })
    expect(upstream).toMatchObject({ traceId, parentSpanId: request!.spanId })
    expect(received[0]).toMatchObject({ path: '/v1/traces', key: 'a key' })
  })

  it('hold no mark of who asked or who was asked for', async () => {
    const headers = {
      'user-agent': 'canary-agent',
      traceparent: '00-canary',
      tracestate: 'canary=canary',
      baggage: 'login=canary',
    }
    for (const path of [`/badge/${login}.svg?label=canary`, '/canary', `/api/v1/scans/canary--x`]) {
      await (await system.fetch(path, { headers })).text()
    }
    await expect.poll(names, { timeout: 10_000 }).toContain('GET none')
    await expect.poll(names, { timeout: 10_000 }).toContain('GET /badge/:file')
    expect(JSON.stringify(received)).not.toMatch(/canary|layla/i)
  })

  it('that cannot be sent hold up nothing, and are logged without content', async () => {
    isCollecting = false
    const answer = await system.fetch(`/api/v1/scans/${login}`)
    expect(answer.status).toBe(200)
    const events = () =>
      system.harness
        .getLogs()
        .map(({ message }) => (JSON.parse(message) as { event: string }).event)
    await expect.poll(events, { timeout: 10_000 }).toContain('trace_not_sent')
    expect(JSON.stringify(system.harness.getLogs())).not.toMatch(/canary/)
  })
})
