/** The page of what the reviews of a repository came to: a form, and what the API tells who sends it. */
import type { Context } from 'hono'
import { paths } from '../../../shared/api/paths.ts'
import { countedSpans, type CountedSpan } from '../../../shared/review/counted.ts'
import type { Problem } from '../../../shared/pages/page-order.ts'
import type { EdgeContext } from '../edge-context.ts'
import { answerPage, problemOf } from './answer-page.ts'
import type { AskApi } from './ask-api.ts'
import { countsAsked } from './counts-asked.ts'
import { formOf } from './form.ts'

export const reviewsPath = '/reviews'

type Shown = {
  hook: string
  repository: string
  weeks: CountedSpan | null
  counts: string | null
  problem: Problem | null
}
const nothing: Shown = { hook: '', repository: '', weeks: null, counts: null, problem: null }

export function showReviews(
  context: Context<EdgeContext>,
  shown: Shown = nothing,
  from?: Response,
) {
  return answerPage(context, reviewsPath, { page: 'reviews', ...shown }, from)
}

/**
 * Counts of who shows the id of a hook, or may write to a repository of the App; what was typed is on the answer, and
 * nowhere else.
 */
export async function showCounts(context: Context<EdgeContext>, api: AskApi) {
  const shown = { ...nothing }
  let answer: Response | undefined
  try {
    const form = await formOf(context.req.raw)
    const typed = (name: string) => (form.get(name) ?? '').trim().slice(0, 300)
    shown.hook = typed('hook')
    shown.repository = typed('repository')
    shown.weeks = countedSpans.find((span) => String(span) === form.get('weeks')) ?? null
    const body = { ...countsAsked(shown), ...(shown.weeks !== null && { weeks: shown.weeks }) }
    answer = await api('POST', paths.reviewCounts, body)
    shown.counts = await answer.text()
  } catch (error) {
    shown.problem = problemOf(context, error)
  }
  return showReviews(context, shown, answer)
}
