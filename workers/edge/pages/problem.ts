/** Errors for people: the same table as for programs, as a page. */
import type { Context } from 'hono'
import { errorTable } from '../../../shared/api/errors.ts'
import type { Problem } from '../../../shared/pages/page-order.ts'
import { asPhantomError, type PhantomError } from '../../platform/errors/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { frameOf } from './frame-of.ts'
import { htmlHeaders } from './html-headers.ts'

/** Whether the answer is going to be looked at: browsers say so, programs do not. */
export function wantsPage({ req }: Context<EdgeContext>): boolean {
  return !req.path.startsWith('/api/') && (req.header('accept')?.includes('text/html') ?? false)
}

/** What is the matter, as a page says it; whatever is no error of ours is `internal`. */
export function problemOf(error: unknown, requestId: string): Problem {
  const { code, retryAfterSeconds = null } = asPhantomError(error)
  return { code, retryAfterSeconds, requestId }
}

/** A page that says what is the matter, or null where none can be written now. */
export async function answerProblem(
  context: Context<EdgeContext>,
  error: PhantomError,
): Promise<Response | null> {
  const problem = problemOf(error, context.get('requestId'))
  const order = { page: 'error', problem, login: context.req.param('login') ?? null } as const
  const page = await Promise.resolve(context.env.PAGES.page(frameOf(context), order)).catch(
    () => null,
  )
  return page === null ? null : answerWith(page, error)
}

function answerWith(page: string, { code, retryAfterSeconds, headers }: PhantomError): Response {
  const { status } = errorTable[code]
  const wait = retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }
  return new Response(page, { status, headers: { ...htmlHeaders, ...headers, ...wait } })
}
