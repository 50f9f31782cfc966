/** The page of a visitor's account, and what its forms do. */
import type { Context } from 'hono'
import { errorTable, type ErrorCode } from '../../../shared/api/errors.ts'
import { paths } from '../../../shared/api/paths.ts'
import type { SessionView } from '../../../shared/api/session.ts'
import { accountNews, type AccountNews } from '../../../shared/pages/account-orders.ts'
import type { Problem } from '../../../shared/pages/page-order.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { scansLeft } from '../limits/index.ts'
import { loginOfInput } from '../pages/index.ts'
import type { AskApi } from './ask-api.ts'
import { answerPage, cookieOf, problemOf } from './answer-page.ts'
import { formOf } from './form.ts'

export const accountPath = '/me'

type Asked = Context<EdgeContext>
type Shown = { newKey?: string; problem?: Problem }

/** The account as it is now. */
export async function showAccount(context: Asked, api: AskApi, shown: Shown = {}) {
  const { env, req } = context
  const answer = await api('GET', paths.session)
  const session = await answer.json<SessionView>()
  const now = Date.now()
  const order = {
    page: 'account',
    asOf: new Date(now).toISOString(),
    session,
    scansLeft: await scansLeft(env, req.raw.headers, session.login, now),
    news: newsIn(req.query('done')),
    newKey: shown.newKey ?? null,
    problem: shown.problem ?? problemIn(context, req.query('problem')),
  } as const
  return answerPage(context, accountPath, order, answer)
}

export async function signOut(context: Asked, api: AskApi) {
  return done(context, 'signed-out', await api('POST', paths.signOut))
}

export async function signOutEverywhere(context: Asked, api: AskApi) {
  return done(context, 'signed-out-everywhere', await api('POST', paths.signOutEverywhere))
}

/** Everything here, and everything that the browser holds: results are in its cache, too. */
export async function forget(context: Asked, api: AskApi) {
  const answer = done(context, 'forgotten', await api('DELETE', paths.session))
  answer.headers.set('clear-site-data', '"cache", "cookies", "storage"')
  return answer
}

/** The key is on this one page: there is nowhere else that it could be had from. */
export async function makeKey(context: Asked, api: AskApi) {
  const form = await formOf(context.req.raw)
  const body = { scopes: form.getAll('scope'), days: Number(form.get('days')) }
  const answer = await api('POST', paths.apiKeys, body)
  const { key } = await answer.json<{ key: string }>()
  return showAccount(context, api, { newKey: key })
}

export async function endKey(context: Asked, api: AskApi) {
  return done(context, 'key-ended', await endById(context, api, paths.apiKey))
}

export async function endClient(context: Asked, api: AskApi) {
  return done(context, 'client-ended', await endById(context, api, paths.client))
}

async function endById({ req }: Asked, api: AskApi, path: string): Promise<Response> {
  const id = (await formOf(req.raw)).get('id') ?? ''
  return api('DELETE', path.replace('{id}', encodeURIComponent(id || '-')))
}

export async function ownScan(context: Asked, api: AskApi) {
  const login = loginOfInput((await formOf(context.req.raw)).get('login') ?? '')
  if (login === '') throw new PhantomError('invalid_login')
  const answer = await api('GET', paths.ownScan.replace('{login}', encodeURIComponent(login)))
  const scan = await answer.text()
  const allowance = allowanceIn(answer.headers)
  return answerPage(context, accountPath, { page: 'own-scan', scan, allowance }, answer)
}

/** The account again, with what kept a form from being served. */
export async function showProblem(context: Asked, api: AskApi, error: unknown) {
  return showAccount(context, api, { problem: problemOf(context, error) })
}

/** Back to the account, which says what was done; a page that is loaded again does nothing again. */
function done({ req }: Asked, news: AccountNews, answer: Response): Response {
  const query = new URLSearchParams({ done: news })
  const language = req.query('lang')
  if (language) query.set('lang', language)
  return new Response(null, {
    status: 303,
    headers: { location: `${accountPath}?${query}`, ...cookieOf(answer) },
  })
}

function newsIn(text: string | undefined): AccountNews | null {
  return accountNews.find((news) => news === text) ?? null
}

/** What a sign-in ended with, as its redirect to this page says. */
function problemIn(context: Asked, code: string | undefined): Problem | null {
  const isCode = (text: string): text is ErrorCode => Object.hasOwn(errorTable, text)
  return code && isCode(code) ? problemOf(context, new PhantomError(code)) : null
}

/** What the answer says that GitHub still gives: `rateLimitHeadersOf` wrote it. */
function allowanceIn(headers: Headers) {
  const [, left] = /"github";r=(\d+)/.exec(headers.get('ratelimit') ?? '') ?? []
  const [, quota] = /"github";q=(\d+)/.exec(headers.get('ratelimit-policy') ?? '') ?? []
  return left && quota ? { left: Number(left), quota: Number(quota) } : null
}
