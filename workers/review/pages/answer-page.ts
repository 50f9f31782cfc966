/** Answers `/rules` and `/rules/{area}/{name}`. */
import { modelPage, modelRule } from '../../../shared/review/large-model/model-rules.ts'
import { ruleDescriptions } from '../../../shared/review/rules/index.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { rulePage, rulePageHeaders, rulesPage } from './rule-page.ts'

const form = /^\/rules\/([a-z-]+\/[a-z0-9-]+)$/

/** Null for other addresses. Throws `route_not_found` where there is no such rule. */
export async function answerPage(request: Request): Promise<Response | null> {
  const { pathname } = new URL(request.url)
  if (pathname !== '/rules' && !pathname.startsWith('/rules/')) return null
  if (pathname === '/rules') return answerOf(rulesPage(ruleDescriptions))
  const id = form.exec(pathname)?.[1] ?? ''
  if (modelRule(id)) return new Response(null, { status: 302, headers: { location: modelPage } })
  const rule = ruleDescriptions.find((each) => each.id === id)
  if (rule === undefined) throw new PhantomError('route_not_found')
  return answerOf(rulePage(rule))
}

const answerOf = async (html: string) => new Response(html, { headers: await rulePageHeaders() })
