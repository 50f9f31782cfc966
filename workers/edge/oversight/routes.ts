/** What tells how the service is doing is known to the jobs Worker, which has every store at hand. */
import type { Handler } from 'hono'
import { Hono } from '../router/index.ts'
import { paths } from '../../../shared/api/paths.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { within } from '../../platform/within.ts'
import type { EdgeEnv } from '../../platform/bindings.ts'
import type { EdgeContext } from '../edge-context.ts'

/** Twice as long as any part of the answer may take there: whoever asks can wait. */
const deadlineMilliseconds = 8_000

const handOn: Handler<EdgeContext> = async ({ env, req, var: { requestId } }) => {
  const answer = await within(deadlineMilliseconds, env.OVERSIGHT.answer(req.raw, requestId), away)
    // Of its own errors the other Worker makes answers: this one did not come from it.
    .catch(away)
  // A copy: what another Worker answers takes no further headers.
  return new Response(answer.body, answer)
}

/** Whoever looks at a page waits for less, and is told what could not be counted. */
const pageDeadlineMilliseconds = 5_000

/** What is stored now, as JSON; null where it cannot be had in time. */
export function retentionNow({ OVERSIGHT }: EdgeEnv, requestId: string): Promise<string | null> {
  const asked = async () => {
    const question = new Request(new URL(paths.retention, anyHost))
    const answer = await OVERSIGHT.answer(question, requestId)
    return answer.ok ? answer.text() : null
  }
  return within(pageDeadlineMilliseconds, asked(), () => null).catch(() => null)
}

/** The other Worker looks at the path alone. */
const anyHost = 'http://localhost'

function away(): never {
  throw new PhantomError('store_unavailable')
}

export const oversightRoutes = new Hono<EdgeContext>()
  .get(paths.retention, handOn)
  .get(paths.metrics, handOn)
