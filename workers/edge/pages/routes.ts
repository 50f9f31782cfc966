/** The doors of the pages: what each shows is read here and handed to the Worker that writes it. */
import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import type { PageOrder } from '../../../shared/pages/page-order.ts'
import type { EdgeContext } from '../edge-context.ts'
import { loginOf } from '../operation-route.ts'
import { frameOf } from './frame-of.ts'
import { htmlHeaders } from './html-headers.ts'
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
  .get('/embed', async (context) => {
    const { searchParams } = new URL(context.req.url)
    const login = loginOfInput(searchParams.get('login') ?? '')
    if (!login) return answerPage(context, { page: 'embed', login: null })
    searchParams.delete('login')
    const query = searchParams.size > 0 ? `?${searchParams}` : ''
    return context.redirect(`/embed/${encodeURIComponent(login)}${query}`, 303)
  })
  .get('/embed/:login', (context) =>
    answerPage(context, { page: 'embed', login: loginOf(context) }),
  )

async function answerPage(context: Context<EdgeContext>, order: PageOrder): Promise<Response> {
  const page = await context.env.PAGES.page(frameOf(context), order)
  return new Response(page, { headers: htmlHeaders })
}
