/** The status' door for programs. */
import { Hono } from '../router/index.ts'
import { paths } from '../../../shared/api/paths.ts'
import type { Status } from '../../../shared/api/status.ts'
import type { EdgeEnv } from '../../platform/bindings.ts'
import { within } from '../../platform/within.ts'
import type { EdgeContext } from '../edge-context.ts'
import { patternOf } from '../operation-route.ts'
import { statusOf } from './status.ts'
import { tallyOf } from './tally.ts'

/** Whoever looks at a status wants to know now: what takes longer is unknown. */
const partMilliseconds = 300
/** Nobody has to ask more often than isolates tell what they counted. */
const cacheControl = 'public, max-age=15'

export const statusRoutes = new Hono<EdgeContext>().get(
  patternOf(paths.status),
  async (context) => {
    context.header('cache-control', cacheControl)
    return context.json(await currentStatus(context.env))
  },
)

/** How GitHub took the readings of the last hour. */
export async function upstreamNow(env: EdgeEnv): Promise<Status['upstream']> {
  return statusOf({ lastHour: await tallyOf(env).lastHour(), tokens: null }, Date.now()).upstream
}

/** The status as it is now; what does not answer in a moment is unknown in it. */
export async function currentStatus(env: EdgeEnv): Promise<Status> {
  const budget = env.GITHUB_BUDGET.get(env.GITHUB_BUDGET.idFromName('budget'))
  const [lastHour, tokens] = await Promise.all([
    knownInTime(tallyOf(env).lastHour()),
    knownInTime(budget.snapshot()),
  ])
  return statusOf({ lastHour, tokens }, Date.now())
}

/** Null where the work fails or takes too long. */
function knownInTime<Value>(work: Promise<Value>): Promise<Value | null> {
  return within(partMilliseconds, work, () => null).catch(() => null)
}
