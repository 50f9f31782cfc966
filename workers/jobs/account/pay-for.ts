/** Beginning to sign in costs somebody else a request, and us a place to wait: it is paid for. */
import type { Context } from 'hono'
import type { BudgetName } from '../../../shared/limits/limits.ts'
import { payHere } from '../limits/pay-here.ts'
import type { AccountContext } from './account-context.ts'

/** Throws `too_many` where somebody has begun too often for this budget. */
export async function payFor(
  { env, req, var: { requestId } }: Context<AccountContext>,
  budget: BudgetName,
): Promise<void> {
  const { ACCOUNT_SECRET: secret } = env
  if (secret) await payHere(budget, { env, secret, headers: req.raw.headers, requestId })
}
