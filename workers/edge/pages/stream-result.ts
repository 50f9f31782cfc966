/** Writes the page of a result while the scan goes on: it ends as whole HTML, whatever happens. */
import type { Context } from 'hono'
import type { PageFrame } from '../../../shared/pages/page-order.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { errorNameOf, logLine } from '../../platform/log/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { isolateTally } from '../status/index.ts'
import { toResultPart, type ScanPart } from './scan-parts.ts'

type Parts = ReadableStreamDefaultReader<ScanPart>

/** What closes the frame where the Worker that writes pages is gone. */
const bareEnding = '</main></body></html>'

/** The page as bytes. `onLeft` hears when nobody reads it any more. */
export function streamResult(
  { env, executionCtx, var: { requestId } }: Context<EdgeContext>,
  { frame, login }: { frame: PageFrame; login: string },
  { first, rest }: { first: ReturnType<Parts['read']>; rest: Parts },
  onLeft: () => void,
): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const encoder = new TextEncoder()
  let isLeft = false
  writer.closed.catch(() => {
    isLeft = true
    onLeft()
  })

  const write = async (html: string | Promise<string>) => writer.write(encoder.encode(await html))
  const writePart = (part: ScanPart) => {
    count(part)
    return write(env.PAGES.resultPart(frame, login, toResultPart(part, requestId)))
  }
  const writeEnding = () => write(env.PAGES.resultEnding(frame))

  async function writeAll(): Promise<void> {
    await write(env.PAGES.resultOpening(frame, login))
    for (let next = await first; !next.done; next = await rest.read()) await writePart(next.value)
    await writeEnding()
  }

  async function endAnyway(error: unknown): Promise<void> {
    if (isLeft) return
    const errorName = errorNameOf(error)
    logLine({ event: 'unexpected_error', requestId, errorName }, console.log)
    try {
      await writePart({ kind: 'failed', error: new PhantomError('internal') })
      await writeEnding()
    } catch {
      await write(bareEnding)
    }
  }

  const work = writeAll()
    .catch(endAnyway)
    .then(() => writer.close())
    .catch(() => undefined)
  executionCtx.waitUntil(work)
  return readable
}

function count(part: ScanPart): void {
  if (part.kind === 'final') isolateTally.count('scan new')
  if (part.kind === 'failed') isolateTally.count(`error ${part.error.code}`)
}
