/** Spending from the exact budgets, which Durable Objects keep. */
import type { BudgetName } from '../../../shared/limits/limits.ts'
import { budgetsOf, type BudgetsApi, type BudgetVerdict } from '../bindings.ts'
import { payerName, type Payer } from './payer-name.ts'

/** What the budgets say; `giveBack` undoes what was spent. */
export type Spending = { verdicts: BudgetVerdict[]; giveBack: () => Promise<unknown> }

export type SpendOptions = {
  namespace: DurableObjectNamespace<BudgetsApi>
  secret: string
  /** Milliseconds since 1970. */
  now: number
  /** Whether it was shown that a person asks. */
  isProved: boolean
  /** How many of it. */
  count: number
}

/**
 * Spends so many of each payer's budget, or none of any where one of them has fewer left. Rejects where
 * the budgets cannot be asked.
 */
export async function spend(
  budget: BudgetName,
  payers: readonly Payer[],
  { namespace, secret, now, isProved, count }: SpendOptions,
): Promise<Spending> {
  const asked = payers.map(async (payer) => {
    const name = await payerName(secret, payer, now)
    const object = namespace.get(namespace.idFromName(budgetsOf(name)))
    const verdict = await object.spend(name, budget, payer.kind, isProved, count)
    return { verdict, giveBack: () => object.giveBack(name, budget, payer.kind, count) }
  })
  const answers = await Promise.all(asked)
  const spent = answers.filter(({ verdict }) => verdict.kind === 'spent')
  const giveBack = () => Promise.all(spent.map((answer) => answer.giveBack()))
  if (spent.length < answers.length) await giveBack()
  return { verdicts: answers.map(({ verdict }) => verdict), giveBack }
}
