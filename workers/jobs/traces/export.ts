/** Sends spans to the collector that the deployment names. */
import type { JobsEnv } from '../../platform/bindings.ts'
import { logLine } from '../../platform/log/index.ts'
import { sendTo } from '../../platform/outgoing/index.ts'
import type { SeenRequest } from '../../platform/traces/index.ts'
import { otlpTraces } from './otlp.ts'
import { spansOf } from './spans.ts'

const deadlineMilliseconds = 2_000
const defaultShare = 0.1

type TracesEnv = Pick<
  JobsEnv,
  'OTEL_EXPORTER_OTLP_ENDPOINT' | 'OTEL_EXPORTER_OTLP_HEADERS' | 'OTEL_TRACES_SAMPLER_ARG'
>

/** Sends the trace of a request where there is a collector. Never throws: what fails is only logged. */
export async function exportTrace(env: TracesEnv, seen: SeenRequest): Promise<void> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = env
  if (!endpoint) return
  const spans = spansOf(seen, shareOf(env.OTEL_TRACES_SAMPLER_ARG), newSpanId)
  if (spans.length === 0) return
  try {
    const request = new Request(`${endpoint.replace(/\/$/, '')}/v1/traces`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headersOf(env.OTEL_EXPORTER_OTLP_HEADERS) },
      body: JSON.stringify(otlpTraces(spans)),
      signal: AbortSignal.timeout(deadlineMilliseconds),
    })
    const answer = await sendTo(endpoint)(request)
    await answer.body?.cancel()
    if (!answer.ok) throw new Error('The collector refused')
  } catch {
    logLine({ event: 'trace_not_sent', requestId: seen.requestId }, console.log)
  }
}

/** 0–1; what is no such number is a tenth. */
function shareOf(text: string | undefined): number {
  const share = Number(text ?? '')
  return text && share >= 0 && share <= 1 ? share : defaultShare
}

/** `name=value` with commas between them, values percent-encoded, as OpenTelemetry has it. */
function headersOf(text = ''): Record<string, string> {
  const pairs = text.split(',').flatMap((pair) => {
    const [, name, value = ''] = /^\s*([\w-]+)=(.*?)\s*$/.exec(pair) ?? []
    return name === undefined ? [] : [[name, decodeURIComponent(value)] as const]
  })
  return Object.fromEntries(pairs)
}

function newSpanId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
