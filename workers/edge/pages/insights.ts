/** The page of what all scans together tell: asked of the same place as by programs. */
import type { Context } from 'hono'
import { errorTable, type ErrorEnvelope } from '../../../shared/api/errors.ts'
import type { InsightsAnswer } from '../../../shared/pages/page-order.ts'
import type { EdgeContext } from '../edge-context.ts'
import { askInsights } from '../insights/index.ts'
import { frameOf } from './frame-of.ts'
import { htmlHeaders } from './html-headers.ts'
import { problemOf } from './problem.ts'

export async function answerInsights(context: Context<EdgeContext>): Promise<Response> {
  const { env, req } = context
  const requestId = context.get('requestId')
  const answer = await askInsights(env, questionIn(new URL(req.url)), requestId)
    .then(read)
    .catch((error: unknown): InsightsAnswer => ({
      kind: 'problem',
      problem: problemOf(error, requestId),
    }))
  const status = answer.kind === 'problem' ? errorTable[answer.problem.code].status : 200
  const page = await env.PAGES.page(frameOf(context), { page: 'insights', answer })
  return new Response(page, { status, headers: htmlHeaders })
}

/** What the address asks, without what is for the page alone and without another form of the answer. */
function questionIn({ searchParams }: URL): string {
  const question = new URLSearchParams()
  for (const name of ['metric', 'period']) {
    const asked = searchParams.get(name)
    if (asked !== null) question.set(name, asked)
  }
  return `?${question}`
}

async function read(response: Response): Promise<InsightsAnswer> {
  if (response.ok) return { kind: 'insights', insights: await response.text() }
  const { error } = await response.json<ErrorEnvelope>()
  const { code, details, requestId } = error
  const retryAfterSeconds = details?.retryAfterSeconds ?? null
  return { kind: 'problem', problem: { code, retryAfterSeconds, requestId } }
}
