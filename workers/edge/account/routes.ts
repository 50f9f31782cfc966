/**
 * What reads the visitor's cookie is answered by the jobs Worker: the edge holds none of their secrets,
 * and starts without the code for them.
 */
import type { Handler } from 'hono'
import { Hono } from '../router/index.ts'
import type { ErrorEnvelope } from '../../../shared/api/errors.ts'
import { accountRoutes as table, paths } from '../../../shared/api/paths.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { within } from '../../platform/within.ts'
import type { EdgeContext } from '../edge-context.ts'
import { patternOf } from '../operation-route.ts'

const handOn: Handler<EdgeContext> = async ({ env, req, var: { requestId } }) => {
  const answer = await within(deadlineMilliseconds, env.ACCOUNTS.answer(req.raw, requestId), late)
    // Of its own errors the other Worker makes answers: this one did not come from it.
    .catch(late)
  if (answer.status >= 400 && isVisit(req.path) && req.header('accept')?.includes('text/html')) {
    return leadToAccount(answer)
  }
  // A copy: what another Worker answers takes no further headers.
  return new Response(answer.body, answer)
}

/** Where a browser is led to, and back from elsewhere. */
const visits: ReadonlySet<string> = new Set([
  paths.signIn,
  paths.signInCallback,
  paths.openRouter,
  paths.openRouterCallback,
  paths.authorization,
])
const isVisit = (path: string) => visits.has(path)

/** Who signs in looks at pages: what is the matter is told on theirs. */
async function leadToAccount(answer: Response): Promise<Response> {
  const { error } = await answer.json<ErrorEnvelope>()
  return new Response(null, { status: 303, headers: { location: `/me?problem=${error.code}` } })
}

/** Deadlines of the store, of GitHub and of OpenRouter are shorter; a sign-in needs a few steps of both. */
const deadlineMilliseconds = 9_000

function late(): never {
  throw new PhantomError('store_unavailable')
}

export const accountRoutes = new Hono<EdgeContext>()
for (const [method, path] of table) accountRoutes.on(method, patternOf(path), handOn)
