/**
 * The page of code reviews: what they came to, and the findings of one pull request. Two forms, and what the API tells
 * who sends them.
 */
import type { Context } from 'hono'
import { paths } from '../../../shared/api/paths.ts'
import { countedSpans } from '../../../shared/review/counted.ts'
import type { PageOrder } from '../../../shared/pages/page-order.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { answerPage, problemOf } from './answer-page.ts'
import type { AskApi } from './ask-api.ts'
import { formOf } from './form.ts'

export const reviewsPath = '/reviews'

type Shown = Omit<Extract<PageOrder, { page: 'reviews' }>, 'page'>
const nothing: Shown = { hook: '', weeks: null, pull: null, answer: null, problem: null }

export function showReviews(context: Context<EdgeContext>, shown = nothing, from?: Response) {
  return answerPage(context, reviewsPath, { page: 'reviews', ...shown }, from)
}

/** The id of a hook, or its whole address as the host shows it. */
const hookForm = /^(?:\S+\/)?([\w-]{22})\/?$/

/** What was asked for; what was typed is on the answer, and nowhere else. */
export async function answerReviewsForm(context: Context<EdgeContext>, api: AskApi) {
  const shown = { ...nothing }
  let answer: Response | undefined
  try {
    const form = await formOf(context.req.raw)
    const typed = (name: string) => (form.get(name) ?? '').trim().slice(0, 600)
    shown.hook = typed('hook')
    shown.weeks = countedSpans.find((span) => String(span) === form.get('weeks')) ?? null
    shown.pull = form.has('pull') ? typed('pull') : null
    const [, hook] = hookForm.exec(shown.hook) ?? []
    if (hook === undefined && (shown.hook !== '' || shown.pull === null))
      throw new PhantomError('hook_refused')
    const { pull, weeks } = shown
    answer =
      pull === null
        ? await api('POST', paths.reviewCounts, { hook, ...(weeks !== null && { weeks }) })
        : await findingsOf(context, api, pull, hook)
    shown.answer = await answer.text()
  } catch (error) {
    shown.problem = problemOf(context, error)
  }
  return showReviews(context, shown, answer)
}

/** By the webhook; else as who signed in, where they did and it is at GitHub; else as anybody. */
async function findingsOf(
  { req }: Context<EdgeContext>,
  api: AskApi,
  typed: string,
  hook?: string,
) {
  const pull = /^#?\d{1,9}$/.test(typed) ? Number(typed.replace('#', '')) : withoutTab(typed)
  const ask = (path: string) => api('POST', path, { pull, ...(hook !== undefined && { hook }) })
  const isOwn = hook === undefined && typed.startsWith('https://github.com/')
  if (!isOwn || req.header('cookie') === undefined) return ask(paths.findings)
  return ask(paths.ownFindings).catch((error: unknown) => {
    if (error instanceof PhantomError && error.code === 'not_signed_in') return ask(paths.findings)
    throw error
  })
}

/** People copy the address of whichever part of a pull request they look at. */
const withoutTab = (address: string): string =>
  address.replace(/^(https:\/\/\S+\/(?:pull|merge_requests|pull-requests)\/\d+)[/?#].*$/, '$1')
