/** Asks for what all scans together tell: only the jobs Worker reaches the counters. */
import { PhantomError } from '../../platform/errors/index.ts'
import { within } from '../../platform/within.ts'
import type { EdgeEnv } from '../../platform/bindings.ts'

/** The database's own deadline is shorter. */
const deadlineMilliseconds = 4_500

/**
 * The answer to a query string, errors in the one envelope. Throws `store_unavailable` where there is
 * none in time.
 */
export function askInsights(env: EdgeEnv, query: string, requestId: string): Promise<Response> {
  return within(deadlineMilliseconds, env.INSIGHTS.answer(query, requestId), late).catch(late)
}

function late(): never {
  throw new PhantomError('store_unavailable')
}
