/**
 * The page of a result. What is known within a moment (kept, refused, opted out) is a whole page with
 * the status that it has; else the frame goes out, and every part of the scan follows as it comes.
 */
import type { Context } from 'hono'
import { within } from '../../platform/within.ts'
import type { EdgeContext } from '../edge-context.ts'
import { scanContextOf } from '../scan/index.ts'
import { isolateTally } from '../status/index.ts'
import { frameOf } from './frame-of.ts'
import { htmlHeaders, streamedHeaders } from './html-headers.ts'
import { partsOf, resultOf, type ScanPart } from './scan-parts.ts'
import { streamResult } from './stream-result.ts'

/**
 * How long the frame waits for the first part, in milliseconds. A scan says that it begins to read as
 * soon as the stores have answered; only who waits for another's reading waits so long.
 */
const patienceMilliseconds = 100

export async function answerResult(
  context: Context<EdgeContext>,
  login: string,
): Promise<Response> {
  // Who wants no page has none read.
  if (context.req.method === 'HEAD') return new Response(null, { headers: htmlHeaders })
  const scans = scanContextOf(context)
  const started = scans.now()
  const left = new AbortController()
  const parts = partsOf(scans, login, AbortSignal.any([left.signal, context.req.raw.signal]))
  const first = parts.read()
  const known = await within(patienceMilliseconds, first, () => null)
  if (known?.done) return new Response(null, { status: 499 })
  if (known?.value.kind === 'failed') throw known.value.error
  const order = { frame: frameOf(context), login }
  if (known?.value.kind === 'final') return answerWhole(context, order, known.value, started)

  const readable = streamResult(context, order, { first, rest: parts }, () => left.abort())
  return new Response(readable, {
    headers: { ...streamedHeaders(context.env), 'x-scan-state': 'new' },
  })
}

type Order = { frame: ReturnType<typeof frameOf>; login: string }

async function answerWhole(
  { env }: Context<EdgeContext>,
  { frame, login }: Order,
  part: Extract<ScanPart, { kind: 'final' }>,
  started: number,
): Promise<Response> {
  const { state } = part.outcome
  isolateTally.count(`scan ${state === 'new' ? state : 'stored'}`)
  const page = await env.PAGES.page(frame, { page: 'result', login, result: resultOf(part) })
  const total = part.at - started
  return new Response(page, {
    headers: {
      ...htmlHeaders,
      'x-scan-state': state,
      'server-timing': `scan;desc="${state}", total;dur=${total}`,
    },
  })
}
