/** What the pages Worker needs to know of a request. */
import type { Context } from 'hono'
import type { PageFrame } from '../../../shared/pages/page-order.ts'
import type { EdgeContext } from '../edge-context.ts'

export function frameOf({ req, env }: Context<EdgeContext>): PageFrame {
  const { origin, pathname, search } = new URL(req.url)
  const isWayBack = pathname.startsWith(`${connectPath}/`)
  const samples = (env.SAMPLE_LOGINS ?? '').split(',').filter((login) => login !== '')
  return {
    origin,
    path: isWayBack ? connectPath : pathname,
    query: isWayBack ? languageAlone(search) : search,
    acceptLanguage: req.header('accept-language') ?? null,
    samples,
    isSampleData: samples.length > 0,
  }
}

/** Hosts lead back below it, with a code in the address: no link of a page repeats that, whatever the page says. */
const connectPath = '/reviews/connect'

function languageAlone(search: string): string {
  const language = new URLSearchParams(search).get('lang')
  return language === null ? '' : `?${new URLSearchParams({ lang: language })}`
}
