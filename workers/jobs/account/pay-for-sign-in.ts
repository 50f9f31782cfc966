/** Beginning to sign in costs GitHub a request, and us a place to wait: it is paid for. */
import type { Context } from 'hono'
import { pay, requireEnough } from '../../platform/limits/pay.ts'
import { payersOf } from '../../platform/limits/payers.ts'
import { logLine } from '../../platform/log/index.ts'
import type { AccountContext } from './account-context.ts'

/** Throws `too_many` where somebody has begun too often. */
export async function payForSignIn({ env, req, var: { requestId } }: Context<AccountContext>) {
  const payers = payersOf(req.raw.headers)
  const { BUDGETS: namespace, ACCOUNT_SECRET: secret } = env
  if (payers.length === 0 || !secret) return
  const onAway = () => logLine({ event: 'budgets_unreachable', requestId }, console.log)
  const now = Date.now()
  const spending = await pay('signins', payers, { namespace, secret, now, onAway })
  if (spending) requireEnough(spending.verdicts)
}
