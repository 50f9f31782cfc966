/** The page of what the reviews of a repository came to: a form, and what the API tells who sends it. */
import type { Context } from 'hono'
import { paths } from '../../../shared/api/paths.ts'
import { countedSpans, type CountedSpan } from '../../../shared/review/counted.ts'
import type { Problem } from '../../../shared/pages/page-order.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { answerPage, problemOf } from './answer-page.ts'
import type { AskApi } from './ask-api.ts'
import { formOf } from './form.ts'

export const reviewsPath = '/reviews'

type Shown = {
  hook: string
  weeks: CountedSpan | null
  counts: string | null
  problem: Problem | null
}
const nothing: Shown = { hook: '', weeks: null, counts: null, problem: null }

export function showReviews(context: Context<EdgeContext>, shown: Shown = nothing) {
  return answerPage(context, reviewsPath, { page: 'reviews', ...shown })
}

/** The id of a hook, or its whole address as the host shows it. */
const hookForm = /^(?:\S+\/)?([\w-]{22})\/?$/

/** Counts of who shows the id of a hook; what was typed is on the answer, and nowhere else. */
export async function showCounts(context: Context<EdgeContext>, api: AskApi) {
  const shown = { ...nothing }
  try {
    const form = await formOf(context.req.raw)
    shown.hook = (form.get('hook') ?? '').trim().slice(0, 300)
    shown.weeks = countedSpans.find((span) => String(span) === form.get('weeks')) ?? null
    const [, hook] = hookForm.exec(shown.hook) ?? []
    if (hook === undefined) throw new PhantomError('hook_refused')
    const body = { hook, ...(shown.weeks !== null && { weeks: shown.weeks }) }
    shown.counts = await (await api('POST', paths.reviewCounts, body)).text()
  } catch (error) {
    shown.problem = problemOf(context, error)
  }
  return showReviews(context, shown)
}
