/**
 * The page of code reviews: what they came to, by a webhook or by the name of a repository of the GitHub App, and the
 * findings of one pull request. A form for each, and what the API tells who sends it.
 */
import type { Context } from 'hono'
import { paths } from '../../../shared/api/paths.ts'
import { countedSpans } from '../../../shared/review/counted.ts'
import type { PageOrder } from '../../../shared/pages/page-order.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { answerPage, problemOf } from './answer-page.ts'
import type { AskApi } from './ask-api.ts'
import { countsAsked, hookIn } from './counts-asked.ts'
import { formOf } from './form.ts'

export const reviewsPath = '/reviews'

type Shown = Omit<Extract<PageOrder, { page: 'reviews' }>, 'page'>
const nothing: Shown = {
  hook: '',
  repository: '',
  weeks: null,
  pull: null,
  answer: null,
  problem: null,
}

export function showReviews(context: Context<EdgeContext>, shown = nothing, from?: Response) {
  return answerPage(context, reviewsPath, { page: 'reviews', ...shown }, from)
}

/** What was asked for; what was typed is on the answer, and nowhere else. */
export async function answerReviewsForm(context: Context<EdgeContext>, api: AskApi) {
  const shown = { ...nothing }
  let answer: Response | undefined
  try {
    const form = await formOf(context.req.raw)
    const typed = (name: string) => (form.get(name) ?? '').trim().slice(0, 600)
    shown.hook = typed('hook')
    shown.repository = typed('repository')
    shown.weeks = countedSpans.find((span) => String(span) === form.get('weeks')) ?? null
    shown.pull = form.has('pull') ? typed('pull') : null
    const { pull, weeks, hook } = shown
    answer =
      pull === null
        ? await api('POST', paths.reviewCounts, {
            ...countsAsked(shown),
            ...(weeks !== null && { weeks }),
          })
        : await findingsOf(context, api, pull, hook === '' ? undefined : hookIn(hook))
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
