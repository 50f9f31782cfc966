/** Beginning to sign in costs somebody else a request, and us a place to wait: it is paid for. */
import type { Context } from 'hono'
import type { BudgetName } from '../../../shared/limits/limits.ts'
import { pay, requireEnough } from '../../platform/limits/pay.ts'
import { payersOf } from '../../platform/limits/payers.ts'
import { logLine } from '../../platform/log/index.ts'
import type { AccountContext } from './account-context.ts'

/** Throws `too_many` where somebody has begun too often for this budget. */
export async function payFor(
  { env, req, var: { requestId } }: Context<AccountContext>,
  budget: BudgetName,
): Promise<void> {
  const payers = payersOf(req.raw.headers)
  const { BUDGETS: namespace, ACCOUNT_SECRET: secret } = env
  if (payers.length === 0 || !secret) return
  const onAway = () => logLine({ event: 'budgets_unreachable', requestId }, console.log)
  const now = Date.now()
  const spending = await pay(budget, payers, { namespace, secret, now, onAway })
  if (spending) requireEnough(spending.verdicts)
}
