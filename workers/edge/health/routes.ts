/** The doors for those who run the service: alive, and ready. */
import { Hono } from '../router/index.ts'
import { paths } from '../../../shared/api/paths.ts'
import type { EdgeEnv } from '../../platform/bindings.ts'
import { sessionStoreOf } from '../../platform/store/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { upstreamNow } from '../status/index.ts'
import { createChecks, type Check } from './checks.ts'

const isolateChecks = createChecks(() => Date.now())

export const healthRoutes = new Hono<EdgeContext>()
  .get(paths.alive, (context) => {
    context.header('cache-control', 'no-store')
    return context.json({ alive: true })
  })
  .get(paths.ready, async (context) => {
    const readiness = await isolateChecks.readiness(checksOf(context.env))
    context.header('cache-control', 'no-store')
    return context.json(readiness, readiness.ready ? 200 : 503)
  })

/** A scan that is kept is found, and one that is not is read once for all who ask. */
const checksOf = (env: EdgeEnv): Check[] => [
  {
    name: 'store',
    isNeeded: true,
    look: async () => void (await sessionStoreOf(env).get('readiness')),
  },
  { name: 'jobs', isNeeded: true, look: async () => void (await env.HEALTH.jobs()) },
  // Counts wait in the queue for it.
  { name: 'database', isNeeded: false, look: async () => void (await env.HEALTH.database()) },
  // What is known is shown meanwhile.
  {
    name: 'github',
    isNeeded: false,
    look: async () => {
      const state = await upstreamNow(env)
      if (state === 'unknown') return null
      if (state !== 'ok') throw new Error('GitHub does not answer')
    },
  },
]
