/** Joins opt-outs with the deployment they hold in. */
import type { Context } from 'hono'
import { foldLogin } from '../../../shared/evidence/login.ts'
import { logLine } from '../../platform/log/index.ts'
import { keyedHash, loginSeal } from '../../platform/seal/index.ts'
import { sessionStoreOf } from '../../platform/store/index.ts'
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
    store: () => sessionStoreOf(env),
    nameOf: (login) => optOutNameOf(env.SCAN_SECRET, login),
    sealOf: (login) => loginSeal(env.SCAN_SECRET, 'opt-out', login),
    onChange: onChange.map((hear) => (login, state) => hear(context, login, state)),
    now: () => Date.now(),
    later: (milliseconds, work) => {
      const waited = new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
      executionCtx.waitUntil(waited.then(work).catch(() => undefined))
    },
    report: (event) => logLine({ event, requestId: context.get('requestId') }, console.log),
  })
}

/** What opting out calls a login, in the store and in memory: the same for all spellings. */
export function optOutNameOf(secret: string, login: string): Promise<string> {
  return keyedHash(secret, 'opt-out', foldLogin(login))
}
