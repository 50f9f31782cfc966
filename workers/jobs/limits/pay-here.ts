/** Paying for what this Worker answers itself. */
import type { BudgetName } from '../../../shared/limits/limits.ts'
import type { JobsEnv } from '../../platform/bindings.ts'
import { pay, type Payment } from '../../platform/limits/pay.ts'
import { payersOf } from '../../platform/limits/payers.ts'
import { checkProof } from './check-proof.ts'

type Here = {
  env: Pick<JobsEnv, 'BUDGETS' | 'TURNSTILE_SECRET_KEY' | 'TURNSTILE_VERIFY_URL'>
  /** From it come the names of those who pay. */
  secret: string
  headers: Headers
  requestId: string
  isProved?: boolean
  isStrict?: boolean
}

/** Takes so many of a budget from whoever sent these headers; throws as `pay` does. */
export function payHere(
  budget: BudgetName,
  { env, secret, headers, requestId, isProved = false, isStrict = false }: Here,
  count = 1,
): Promise<Payment> {
  const check = (token: string) => checkProof(env, token)
  const now = Date.now()
  const paying = {
    namespace: env.BUDGETS,
    secret,
    now,
    headers,
    check,
    requestId,
    isProved,
    isStrict,
  }
  return pay(budget, payersOf(headers), paying, count)
}
