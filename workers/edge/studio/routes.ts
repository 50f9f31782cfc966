/**
 * Jobs and their files are answered by the jobs Worker. What pictures are made of comes from here: it
 * is asked for once an order is found to be good, and never comes from the visitor.
 */
import type { Handler } from 'hono'
import { Hono } from '../router/index.ts'
import { studioRoutes as table } from '../../../shared/api/paths.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { within } from '../../platform/within.ts'
import type { EdgeContext } from '../edge-context.ts'
import { patternOf } from '../operation-route.ts'
import { factsForPictures } from '../embed/index.ts'

/** A login that has to be read takes eight seconds at most. */
const deadlineMilliseconds = 12_000

const handOn: Handler<EdgeContext> = async (context) => {
  const { env, req, var: variables } = context
  const factsOf = (login: string) => factsForPictures(context, login)
  const asked = env.STUDIO.answer(req.raw, variables.requestId, factsOf)
  const answer = await within(deadlineMilliseconds, asked, late).catch(late)
  // A copy: what another Worker answers takes no further headers.
  return new Response(answer.body, answer)
}

function late(): never {
  throw new PhantomError('store_unavailable')
}

export const studioRoutes = new Hono<EdgeContext>()
for (const [method, path] of table) studioRoutes.on(method, patternOf(path), handOn)
