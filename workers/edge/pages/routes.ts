/** The doors of the pages: what each shows is read here and handed to the Worker that writes it. */
import type { Context } from 'hono'
import { Hono } from '../router/index.ts'
import { isDocumentName } from '../../../shared/pages/documents.ts'
import type { PageOrder } from '../../../shared/pages/page-order.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { loginOf } from '../operation-route.ts'
import { retentionNow } from '../oversight/index.ts'
import { currentStatus } from '../status/index.ts'
import { frameOf } from './frame-of.ts'
import { headersWithKeyFrame, htmlHeaders } from './html-headers.ts'
import { answerComparison } from './comparison.ts'
import { answerInsights } from './insights.ts'
import { answerResult } from './result.ts'
import { loginOfInput } from './login-of-input.ts'

export const pagesRoutes = new Hono<EdgeContext>()
  .get('/', (context) => answerPage(context, { page: 'home' }))
  .get('/u', (context) => {
    const { searchParams } = new URL(context.req.url)
    const login = loginOfInput(searchParams.get('login') ?? '')
    const language = searchParams.get('lang')
    const query = language ? `?lang=${encodeURIComponent(language)}` : ''
    return context.redirect(login ? `/u/${encodeURIComponent(login)}${query}` : `/${query}`, 303)
  })
  .get('/u/:login', (context) => answerResult(context, loginOf(context)))
  .get('/compare', answerComparison)
  .get('/insights', answerInsights)
  .get('/docs', (context) => answerPage(context, { page: 'docs', name: null }))
  .get('/docs/:name', (context) => {
    const name = context.req.param('name')
    if (!isDocumentName(name)) throw new PhantomError('route_not_found')
    return answerPage(context, { page: 'docs', name })
  })
  .get('/status', async (context) =>
    answerPage(context, { page: 'status', status: await currentStatus(context.env) }),
  )
  .get('/privacy', async (context) => {
    const retention = await retentionNow(context.env, context.get('requestId'))
    return answerPage(context, { page: 'privacy', retention })
  })
  .get('/embed', (context) => answerStart(context, 'embed'))
  .get('/embed/:login', (context) =>
    answerPage(context, { page: 'embed', login: loginOf(context) }),
  )
  .get('/studio', (context) => answerStart(context, 'studio'))
  .get('/studio/:login', (context) =>
    answerPage(
      context,
      { page: 'studio', login: loginOf(context) },
      headersWithKeyFrame(context.env),
    ),
  )

/** The page that asks for an account, or leads to that of who was named. */
async function answerStart(
  context: Context<EdgeContext>,
  page: 'embed' | 'studio',
): Promise<Response> {
  const { searchParams } = new URL(context.req.url)
  const login = loginOfInput(searchParams.get('login') ?? '')
  if (!login) return answerPage(context, { page, login: null })
  searchParams.delete('login')
  const query = searchParams.size > 0 ? `?${searchParams}` : ''
  return context.redirect(`/${page}/${encodeURIComponent(login)}${query}`, 303)
}

async function answerPage(
  context: Context<EdgeContext>,
  order: PageOrder,
  headers: Record<string, string> = htmlHeaders,
): Promise<Response> {
  const page = await context.env.PAGES.page(frameOf(context), order)
  return new Response(page, { headers })
}
