/**
 * The platform's own counters, which keep floods of one address from what stands behind. They are
 * rough: each place counts for itself. Where they fail, everybody is let through.
 * Source: https://developers.cloudflare.com/workers/runtime-apis/bindings/rate-limit/
 */
import type { MiddlewareHandler } from 'hono'
import { floodGuards } from '../../../shared/limits/limits.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { logLine } from '../../platform/log/index.ts'
import { payerName } from '../../platform/limits/payer-name.ts'
import { within } from '../../platform/within.ts'
import type { EdgeContext } from '../edge-context.ts'
import { addressOf } from '../../platform/limits/payers.ts'
import { rateLimitHeadersOf } from '../../platform/limits/rate-limit-headers.ts'
import type { EdgeEnv } from '../../platform/bindings.ts'

/** Refuses what is over the limit of the API; nothing else of the request is looked at then. */
export const floodGuard: MiddlewareHandler<EdgeContext> = async (
  { env, req, var: { requestId } },
  next,
) => {
  await refuseFlood('api', env, req.raw.headers, requestId)
  await next()
}

const bindings = { api: 'API_FLOOD', embeds: 'EMBED_FLOOD' } as const

/** Counters are close by; one that is silent for this long is gone. */
const patienceMilliseconds = 200

/** Counts a request. Throws `too_many` where its address has sent too many. */
export async function refuseFlood(
  guard: keyof typeof floodGuards,
  env: EdgeEnv,
  headers: Headers,
  requestId: string,
): Promise<void> {
  const address = addressOf(headers)
  if (address === null || (await isLetThrough())) return
  const { quota, windowSeconds } = floodGuards[guard]
  const fields = {
    policy: `"${guard}";q=${quota};w=${windowSeconds}`,
    left: `"${guard}";r=0;t=${windowSeconds}`,
  }
  throw new PhantomError('too_many', {
    retryAfterSeconds: windowSeconds,
    headers: rateLimitHeadersOf([fields]),
  })

  async function isLetThrough(): Promise<boolean> {
    try {
      const key = await payerName(env.SCAN_SECRET, { kind: 'address', is: address! }, Date.now())
      const counted = env[bindings[guard]].limit({ key })
      const { success } = await within(patienceMilliseconds, counted, () => ({ success: true }))
      return success
    } catch {
      logLine({ event: 'flood_guard_unreachable', requestId }, console.log)
      return true
    }
  }
}
