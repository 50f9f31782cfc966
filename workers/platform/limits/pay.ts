/**
 * Paying for what somebody asks for, from exact budgets. Where they cannot be asked, nobody is refused
 * but for what would cost the site money, and the log says so.
 */
import type { BudgetName } from '../../../shared/limits/limits.ts'
import type { RateLimitFields } from '../../../shared/limits/rate-limit-fields.ts'
import type { BudgetVerdict } from '../bindings.ts'
import { PhantomError } from '../errors/index.ts'
import { logLine } from '../log/index.ts'
import { within } from '../within.ts'
import type { Payer } from './payer-name.ts'
import { requireProof, type CheckProof } from './proof.ts'
import { rateLimitHeadersOf } from './rate-limit-headers.ts'
import { spend, type Spending, type SpendOptions } from './spend.ts'

export type Payment = {
  /** What is left afterwards. */
  fields: readonly RateLimitFields[]
  /** For what was not needed after all. Never rejects. */
  giveBack: () => Promise<unknown>
}

export type Paying = Pick<SpendOptions, 'namespace' | 'secret' | 'now'> & {
  /** Of the request, which may bring a proof that a person asks. */
  headers: Headers
  check: CheckProof
  requestId: string
  /** Whether nobody has to show that a person asks. */
  isProved?: boolean
  /** Whether nothing is given where the budgets cannot be asked: it would cost the site money. */
  isStrict?: boolean
}

/** Budgets that answer later are as if there were none. */
const patienceMilliseconds = 300

export const nothingPaid: Payment = { fields: [], giveBack: async () => undefined }

/**
 * Takes so many of a budget from all payers, or none from any. Throws `too_many` where one of them has
 * fewer, `challenge_required` where first has to be shown that a person asks, `challenge_unavailable`
 * where nobody can say whether that was shown, and where it is strict `store_unavailable`.
 */
export async function pay(
  budget: BudgetName,
  payers: readonly Payer[],
  paying: Paying,
  count = 1,
): Promise<Payment> {
  if (payers.length === 0) return nothingPaid
  const { isProved = false, isStrict = false } = paying
  const spending = await spendInTime(budget, payers, { ...paying, isProved, count })
  if (!spending?.verdicts.some(({ kind }) => kind === 'proof-needed'))
    return paymentOf(spending, isStrict)
  await requireProof(paying.headers, paying.check)
  const proved = { ...paying, isProved: true, count }
  return paymentOf(await spendInTime(budget, payers, proved), isStrict)
}

/** Null where the budgets fail, or are silent. */
async function spendInTime(
  budget: BudgetName,
  payers: readonly Payer[],
  { requestId, ...options }: SpendOptions & { requestId: string },
): Promise<Spending | null> {
  try {
    return await within(patienceMilliseconds, spend(budget, payers, options), () => {
      throw new Error('The budgets are late')
    })
  } catch {
    logLine({ event: 'budgets_unreachable', requestId }, console.log)
    return null
  }
}

function paymentOf(spending: Spending | null, isStrict: boolean): Payment {
  if (spending === null && isStrict) throw new PhantomError('store_unavailable')
  if (spending === null) return nothingPaid
  const { verdicts, giveBack } = spending
  requireEnough(verdicts)
  return { fields: verdicts, giveBack: () => giveBack().catch(() => undefined) }
}

function requireEnough(verdicts: readonly BudgetVerdict[]): void {
  const empty = verdicts.filter(({ kind }) => kind === 'empty')
  if (empty.length === 0) return
  throw new PhantomError('too_many', {
    retryAfterSeconds: Math.max(...empty.map(({ retryAfterSeconds }) => retryAfterSeconds)),
    headers: rateLimitHeadersOf(verdicts),
  })
}
