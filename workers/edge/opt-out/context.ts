/** Joins opt-outs with the deployment they hold in. */
import type { Context } from 'hono'
import { foldLogin } from '../../../shared/evidence/login.ts'
import { logLine } from '../../platform/log/index.ts'
import { keyedHash } from '../../platform/seal/index.ts'
import { sessionStoreOf } from '../../platform/store/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { createOptOuts, type OptOuts, type OptOutState } from './opt-outs.ts'

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
    nameOf: (login) => keyedHash(env.SCAN_SECRET, 'opt-out', foldLogin(login)),
    onChange: onChange.map((hear) => (login, state) => hear(context, login, state)),
    later: (milliseconds, work) => {
      const waited = new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
      executionCtx.waitUntil(waited.then(work).catch(() => undefined))
    },
    report: (event) => logLine({ event, requestId: context.get('requestId') }, console.log),
  })
}
