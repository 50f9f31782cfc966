/** The page on which a repository is connected: what the review Worker says, as a page. */
import type { Context, Handler } from 'hono'
import type { ErrorEnvelope } from '../../../shared/api/errors.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { frameOf, htmlHeaders } from '../pages/index.ts'

/** The address may hold a code of the host, which is told to nobody else. */
export const showConnect =
  (ask: (context: Context<EdgeContext>) => Promise<Response>): Handler<EdgeContext> =>
  async (context) => {
    const told = await ask(context)
    const answer = await told.text()
    const { error } = JSON.parse(answer) as Partial<ErrorEnvelope>
    if (error) {
      const { retryAfterSeconds } = error.details ?? {}
      throw new PhantomError(error.code, retryAfterSeconds ? { retryAfterSeconds } : {})
    }
    // Who comes back from the host has the language that they went in.
    const language = context.req.query('lang') ?? told.headers.get('content-language')
    const query = language ? `?lang=${encodeURIComponent(language)}` : ''
    const frame = { ...frameOf(context), query }
    const page = await context.env.PAGES.page(frame, { page: 'connect', answer })
    // Its form has to say where it comes from, and nothing the path.
    const headers = new Headers({ ...htmlHeaders, 'referrer-policy': 'strict-origin' })
    const cookie = told.headers.get('set-cookie')
    if (cookie !== null) headers.set('set-cookie', cookie)
    return new Response(page, { status: told.status, headers })
  }
