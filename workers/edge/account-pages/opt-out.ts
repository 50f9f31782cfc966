/** The page on which a person asks not to be shown here, or to be shown again. */
import type { Context } from 'hono'
import { paths } from '../../../shared/api/paths.ts'
import { optOutWishes, type OptOutStage } from '../../../shared/pages/account-orders.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { loginOfInput } from '../pages/index.ts'
import { answerPage, problemOf } from './answer-page.ts'
import type { AskApi } from './ask-api.ts'
import { formOf } from './form.ts'

export const optOutPath = '/me/opt-out'

type Asked = Context<EdgeContext>
type Tokens = { token: string; withdrawalToken: string }

export async function showOptOut(context: Asked, at: OptOutStage = { stage: 'start' }) {
  return answerPage(context, optOutPath, { page: 'opt-out', at, problem: null })
}

/** Gives the token of what is wished. */
export async function startOptOut(context: Asked, api: AskApi) {
  const { login, wish } = await wishOf(context)
  try {
    const { token, withdrawalToken } = await (
      await api('POST', pathOf(paths.optOut, login))
    ).json<Tokens>()
    const proof = wish === 'opt-out' ? token : withdrawalToken
    return showOptOut(context, { stage: 'token', login, wish, token: proof })
  } catch (error) {
    return showProblemAt(context, { stage: 'start' }, error)
  }
}

/** Has GitHub asked whether the account shows the token, and tells what came of it. */
export async function proveOptOut(context: Asked, api: AskApi) {
  const { login, wish, token } = await wishOf(context)
  try {
    await (wish === 'opt-out'
      ? api('POST', pathOf(paths.optOutConfirmation, login))
      : api('DELETE', pathOf(paths.optOut, login)))
    return showOptOut(context, { stage: 'done', login, wish })
  } catch (error) {
    return showProblemAt(context, { stage: 'token', login, wish, token }, error)
  }
}

function showProblemAt(context: Asked, at: OptOutStage, error: unknown) {
  const problem = problemOf(context, error)
  return answerPage(context, optOutPath, { page: 'opt-out', at, problem })
}

const tokenForm = /^phantom-opt-(?:out|in)-[\w-]{32}$/

/** What the form says. Throws `invalid_login` or `validation_failed`. */
async function wishOf({ req }: Asked) {
  const form = await formOf(req.raw)
  const login = loginOfInput(form.get('login') ?? '')
  const wish = optOutWishes.find((known) => known === form.get('wish'))
  const token = form.get('token') ?? ''
  if (!wish || (token !== '' && !tokenForm.test(token))) throw new PhantomError('validation_failed')
  return { login, wish, token }
}

/** A login that is none is refused by the API; an empty one would be another address. */
function pathOf(pattern: string, login: string): string {
  return pattern.replace('{login}', encodeURIComponent(login || '-'))
}
