/** Joins opt-outs with the deployment they hold in. */
import type { Context } from 'hono'
import { foldLogin } from '../../../shared/evidence/login.ts'
import { coordinatorOf, type EdgeEnv } from '../../platform/bindings.ts'
import { logLine } from '../../platform/log/index.ts'
import { keyedHash, loginSeal } from '../../platform/seal/index.ts'
import { sessionStoreOf } from '../../platform/store/index.ts'
import { within } from '../../platform/within.ts'
import type { EdgeContext } from '../edge-context.ts'
import type { OptOutState } from './change.ts'
import { createOptOuts, type OptOuts } from './opt-outs.ts'

/** Deletes what a system keeps of a login. Throws when it cannot. */
export type OnOptOutChange = (
  context: Context<EdgeContext>,
  login: string,
  state: OptOutState,
) => Promise<void>

/** The opt-outs, for one request; whoever only asks needs to tell nobody. */
export function optOutsOf(
  context: Context<EdgeContext>,
  onChange: readonly OnOptOutChange[] = [],
): OptOuts {
  const { env, executionCtx } = context
  return createOptOuts({
    store: sessionStoreOf(env),
    nameOf: (login) => optOutNameOf(env.SCAN_SECRET, login),
    sealOf: (login) => loginSeal(env.SCAN_SECRET, 'opt-out', login),
    isBarred: (login) => isBarred(env, login),
    onChange: onChange.map((hear) => (login, state) => hear(context, login, state)),
    now: () => Date.now(),
    later: (milliseconds, work) => {
      const waited = new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
      executionCtx.waitUntil(waited.then(work).catch(() => undefined))
    },
    report: (event) => logLine({ event, requestId: context.get('requestId') }, console.log),
  })
}

/** Of the four seconds that an embed has, so many are left to read. */
const coordinatorMilliseconds = 800

async function isBarred(env: EdgeEnv, login: string): Promise<boolean> {
  const { name } = await loginSeal(env.SCAN_SECRET, 'scan', login)
  const object = env.SCAN_COORDINATOR.get(env.SCAN_COORDINATOR.idFromName(coordinatorOf(name)))
  return within(coordinatorMilliseconds, object.isBarred(name), () => {
    throw new Error('The coordinator is late')
  })
}

/** What opting out calls a login, in the store and in memory: the same for all spellings. */
export function optOutNameOf(secret: string, login: string): Promise<string> {
  return keyedHash(secret, 'opt-out', foldLogin(login))
}
