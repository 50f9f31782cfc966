/** The page of a result: its frame at once, then every part of the scan as it comes. */
import type { Context } from 'hono'
import type { ResultPart } from '../../../shared/pages/page-order.ts'
import { asPhantomError } from '../../platform/errors/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { scanContextOf, scanLogin } from '../scan/index.ts'
import { frameOf } from './frame-of.ts'
import { htmlHeaders } from './html-headers.ts'

export async function answerResult(
  context: Context<EdgeContext>,
  login: string,
): Promise<Response> {
  const { PAGES } = context.env
  const frame = frameOf(context)
  const scans = scanContextOf(context)
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const encoder = new TextEncoder()
  const gone = new AbortController()
  void writer.closed.catch(() => gone.abort())

  // Parts are written in the order in which they came, whichever is ready first.
  let written: Promise<unknown> = Promise.resolve()
  const write = (html: string | Promise<string>) => {
    const ready = Promise.resolve(html)
    written = written.then(async () => writer.write(encoder.encode(await ready)))
    return written
  }
  const writePart = (part: ResultPart) => write(PAGES.resultPart(frame, login, part))

  const opening = await PAGES.resultOpening(frame, login)
  const work = async () => {
    void write(opening)
    try {
      const { scan, state } = await scanLogin(scans, login, {
        signal: gone.signal,
        onEvent: (event) =>
          void writePart(
            event.kind === 'progress'
              ? event
              : {
                  kind: 'provisional',
                  scorecard: JSON.stringify(event.scorecard),
                  isStale: false,
                },
          ),
      })
      const scorecard = new TextDecoder().decode(scan.body)
      await writePart({ kind: 'final', scorecard, isStale: state === 'stale' })
    } catch (error) {
      const { code, retryAfterSeconds = null } = asPhantomError(error)
      const problem = { code, retryAfterSeconds, requestId: context.get('requestId') }
      await writePart({ kind: 'problem', problem })
    }
    await write(PAGES.resultEnding(frame))
    await writer.close()
  }
  scans.defer(work())
  return new Response(readable, { headers: htmlHeaders })
}
