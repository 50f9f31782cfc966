/** Paying for what somebody asks for: it is refused where a budget is empty. */
import { PhantomError } from '../errors/index.ts'
import { within } from '../within.ts'
import type { BudgetVerdict } from '../bindings.ts'
import { rateLimitHeadersOf } from './rate-limit-headers.ts'
import { spend, type Spending, type SpendOptions } from './spend.ts'
import type { BudgetName } from '../../../shared/limits/limits.ts'
import type { Payer } from './payer-name.ts'

/** Budgets that answer later are as if there were none. */
const patienceMilliseconds = 300

/** What was spent; null, after `onAway`, where the budgets fail or are silent: then nobody is refused. */
export async function pay(
  budget: BudgetName,
  payers: readonly Payer[],
  options: SpendOptions & { onAway: () => void },
): Promise<Spending | null> {
  try {
    return await within(patienceMilliseconds, spend(budget, payers, options), () => {
      throw new Error('The budgets are late')
    })
  } catch {
    options.onAway()
    return null
  }
}

/** Throws `too_many` where one of the budgets is empty. */
export function requireEnough(verdicts: readonly BudgetVerdict[]): void {
  const empty = verdicts.filter(({ kind }) => kind === 'empty')
  if (empty.length === 0) return
  throw new PhantomError('too_many', {
    retryAfterSeconds: Math.max(...empty.map(({ retryAfterSeconds }) => retryAfterSeconds)),
    headers: rateLimitHeadersOf(verdicts),
  })
}
