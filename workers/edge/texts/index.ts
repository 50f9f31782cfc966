/**
 * Texts are written in the jobs Worker. The scorecard that they are about comes from here, and never
 * from the visitor.
 */
import { Hono } from '../router/index.ts'
import { paths } from '../../../shared/api/paths.ts'
import type { ScorecardAnswer } from '../../platform/bindings.ts'
import { asPhantomError, PhantomError } from '../../platform/errors/index.ts'
import { within } from '../../platform/within.ts'
import type { EdgeContext } from '../edge-context.ts'
import { scanContextOf, scanLogin } from '../scan/index.ts'

/** A login that has to be read takes eight seconds at most, and a model thirty. */
const deadlineMilliseconds = 42_000

export const textsRoutes = new Hono<EdgeContext>().post(paths.texts, async (context) => {
  const { env, req, var: variables } = context
  const scans = scanContextOf(context)
  const { signal } = req.raw
  async function scorecardOf(login: string): Promise<ScorecardAnswer> {
    try {
      const { scan } = await scanLogin(scans, login, { signal })
      return { kind: 'scorecard', json: new TextDecoder().decode(scan.body) }
    } catch (error) {
      const { code, retryAfterSeconds } = asPhantomError(error)
      return { kind: 'refused', code, retryAfterSeconds: retryAfterSeconds ?? null }
    }
  }
  const asked = env.TEXTS.answer(req.raw, variables.requestId, scorecardOf)
  const answer = await within(deadlineMilliseconds, asked, late).catch(late)
  // A copy: what another Worker answers takes no further headers.
  const told = new Response(answer.body, answer)
  told.headers.set('cache-control', 'no-store')
  return told
})

function late(): never {
  throw new PhantomError('store_unavailable')
}
