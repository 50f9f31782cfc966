/** A page for one visitor alone, and what is the matter where there is something. */
import type { Context } from 'hono'
import { errorTable } from '../../../shared/api/errors.ts'
import type { PageOrder, Problem } from '../../../shared/pages/page-order.ts'
import { asPhantomError } from '../../platform/errors/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { frameOf, htmlHeaders } from '../pages/index.ts'

/**
 * The page with the status of its problem; cookies that `from` sets are set by it, too. What answers a
 * form has the address of the form: the page's links lead to `path`, where it can be asked for.
 */
export async function answerPage(
  context: Context<EdgeContext>,
  path: string,
  order: PageOrder & { problem?: Problem | null },
  from?: Response,
): Promise<Response> {
  const page = await context.env.PAGES.page({ ...frameOf(context), path }, order)
  const status = order.problem ? errorTable[order.problem.code].status : 200
  return new Response(page, { status, headers: { ...htmlHeaders, ...cookieOf(from) } })
}

/** The cookie that an answer of the API sets, for the answer of the page. */
export function cookieOf(answer?: Response): Record<string, string> {
  const cookie = answer?.headers.get('set-cookie')
  return cookie ? { 'set-cookie': cookie } : {}
}

export function problemOf(context: Context<EdgeContext>, error: unknown): Problem {
  const { code, retryAfterSeconds = null } = asPhantomError(error)
  return { code, retryAfterSeconds, requestId: context.get('requestId') }
}
