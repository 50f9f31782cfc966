/** The scan's door over HTTP: JSON with validators, or a stream of events while it is read. */
import type { Context } from 'hono'
import { Hono } from '../router/index.ts'
import { streamSSE } from 'hono/streaming'
import { paths } from '../../../shared/api/paths.ts'
import type { EdgeContext } from '../edge-context.ts'
import { toErrorEnvelope } from '../../platform/errors/index.ts'
import { isNamedBy } from '../../platform/etag.ts'
import { isolateTally } from '../status/index.ts'
import { loginOf, patternOf } from '../operation-route.ts'
import type { RateLimitFields } from '../../../shared/limits/rate-limit-fields.ts'
import { rateLimitHeadersOf } from '../../platform/limits/rate-limit-headers.ts'
import { scanContextOf, type HttpScanContext } from './context.ts'
import { scanLogin } from './scan.ts'
import type { ScanOutcome } from './scan-context.ts'
import { secondsLeft } from './stored-scan.ts'

/** How long caches may answer with a scan before they ask again, in seconds. */
const cacheSeconds = 60

export const scanRoutes = new Hono<EdgeContext>().get(patternOf(paths.scan), async (context) => {
  const login = loginOf(context)
  const wantsEvents =
    context.req.method === 'GET' && context.req.header('accept')?.includes('text/event-stream')
  return wantsEvents ? answerEvents(context, login) : answerJson(context, login)
})

async function answerJson(context: Context<EdgeContext>, login: string): Promise<Response> {
  const scans = scanContextOf(context)
  const started = scans.now()
  const outcome = await scanLogin(scans, login, {
    // Only a reading looks at it; the runtime makes one when it is first asked for.
    get signal() {
      return context.req.raw.signal
    },
  })
  const { scan, state } = outcome
  isolateTally.count(`scan ${state === 'new' ? state : 'stored'}`)
  const left = secondsLeft(scan, scans.now())
  const etag = `"${scan.etag}"`
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    // What is left of a visitor's budgets is for nobody else: only their browser keeps that answer.
    'cache-control': `${outcome.allowance?.length ? 'private' : 'public'}, max-age=${Math.min(cacheSeconds, left)}`,
    etag,
    vary: 'accept',
    'x-scan-state': state,
    'server-timing': serverTiming(outcome, scans.now() - started),
    ...(outcome.cost ? rateLimitHeadersOf(await allowancesAfter(scans, login, outcome)) : {}),
  }
  if (isNamedBy(context.req.header('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(scan.body, { headers })
}

/** What is left after a reading: of the visitor's budgets, and of GitHub's allowance. */
async function allowancesAfter(
  scans: HttpScanContext,
  login: string,
  { allowance = [] }: ScanOutcome,
): Promise<RateLimitFields[]> {
  return [...allowance, ...(await scans.allowanceAtGitHub(login))]
}

function answerEvents(context: Context<EdgeContext>, login: string): Response {
  const scans = scanContextOf(context)
  context.header('vary', 'accept')
  const done = Promise.withResolvers<void>()
  // The scan must tell those who wait how it ended, even when this client does not hear it.
  scans.defer(done.promise)
  const response = streamSSE(context, async (stream) => {
    const gone = new AbortController()
    stream.onAbort(() => gone.abort())
    // The stream itself hears of it only when the next event is written.
    context.req.raw.signal.addEventListener('abort', () => gone.abort())
    const send = (event: string, data: string) => stream.writeSSE({ event, data })
    try {
      const { scan } = await scanLogin(scans, login, {
        signal: gone.signal,
        onEvent: (event) => {
          const data = event.kind === 'progress' ? { step: event.step } : event.scorecard
          void send(event.kind, JSON.stringify(data))
        },
      })
      await send('final', new TextDecoder().decode(scan.body))
    } catch (error) {
      if (gone.signal.aborted) return
      const envelope = toErrorEnvelope(error, context.get('requestId'))
      await send('error', JSON.stringify(envelope))
    } finally {
      done.resolve()
    }
  })
  response.headers.set('cache-control', 'no-store')
  return response
}

function serverTiming({ cost, state }: ScanOutcome, total: number): string {
  const upstream = cost
    ? [
        `upstream;dur=${cost.upstreamMilliseconds};desc="${cost.calls} calls, ${cost.points} points"`,
      ]
    : []
  return [`scan;desc="${state}"`, ...upstream, `total;dur=${total}`].join(', ')
}
