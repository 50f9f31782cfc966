/**
 * The page that lays people side by side: its frame at once, and everybody when the last of them is
 * read. They are read at the same time, and each fails alone.
 */
import type { Context } from 'hono'
import type { Compared } from '../../../shared/pages/page-order.ts'
import { isLogin } from '../../../shared/evidence/login.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { resultOf } from './scan-parts.ts'
import { scanContextOf, scanLogin, type HttpScanContext } from '../scan/index.ts'
import { frameOf } from './frame-of.ts'
import { htmlHeaders, streamedHeaders } from './html-headers.ts'
import { peopleAskedFor } from './people-asked-for.ts'
import { problemOf } from './problem.ts'

/** A comparison needs two; with fewer the page asks who else. */
export async function answerComparison(context: Context<EdgeContext>): Promise<Response> {
  const { PAGES } = context.env
  const frame = frameOf(context)
  const logins = peopleAskedFor(new URL(context.req.url).searchParams)
  if (logins.length < 2) {
    const page = await PAGES.page(frame, { page: 'compare', logins })
    return new Response(page, { headers: htmlHeaders })
  }
  const opening = await PAGES.comparisonOpening(frame, logins)
  const scans = scanContextOf(context)
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const gone = new AbortController()
  void writer.closed.catch(() => gone.abort())
  const encoder = new TextEncoder()

  const work = async () => {
    void writer.write(encoder.encode(opening))
    const people = await Promise.all(
      logins.map((login) => readOne(scans, login, gone.signal, context.get('requestId'))),
    )
    await writer.write(encoder.encode(await PAGES.comparison(frame, people)))
    await writer.close()
  }
  scans.defer(work().catch((error: unknown) => writer.abort(error)))
  return new Response(readable, { headers: streamedHeaders(context.env) })
}

async function readOne(
  scans: HttpScanContext,
  login: string,
  signal: AbortSignal,
  requestId: string,
): Promise<Compared> {
  try {
    if (!isLogin(login)) throw new PhantomError('invalid_login')
    const outcome = await scanLogin(scans, login, { signal })
    return { login, kind: 'scorecard', ...resultOf({ outcome, at: scans.now() }) }
  } catch (error) {
    return { login, kind: 'problem', problem: problemOf(error, requestId) }
  }
}
