/** What may be spent, and who shows that a person asks. */
import type { BudgetName } from '../../../shared/limits/limits.ts'
import type { PayerKind } from '../../../shared/limits/limits.ts'
import type { RateLimitFields } from '../../../shared/limits/rate-limit-fields.ts'

/**
 * What a budget says: it was spent, there is not enough left, or first it has to be shown that a person
 * asks. With what is left, and the seconds until there is enough, or one more than now.
 */
export type BudgetVerdict = RateLimitFields & {
  kind: 'spent' | 'empty' | 'proof-needed'
  retryAfterSeconds: number
}

/** What is left of a budget, and the seconds until all of it is there again. */
export type BudgetLeft = { left: number; quota: number; fullAfterSeconds: number }

/** A part of the exact budgets. `name` is the payer's keyed hash; `budgetsOf` says whose it is. */
export interface BudgetsApi extends Rpc.DurableObjectBranded {
  /** Spends so many (one), where there are; nothing changes where there are fewer. */
  spend(
    name: string,
    budget: BudgetName,
    payer: PayerKind,
    isProved: boolean,
    count?: number,
  ): Promise<BudgetVerdict>
  /** What is left, without spending any of it. */
  look(name: string, budget: BudgetName, payer: PayerKind): Promise<BudgetLeft>
  /** Undoes a spending of so many (one). */
  giveBack(name: string, budget: BudgetName, payer: PayerKind, count?: number): Promise<void>
  /** How many are kept; `firstEnd` in milliseconds since 1970, null where there is none. */
  inventory(): Promise<{ count: number; firstEnd: number | null }>
}

/** The name of the object that keeps a payer's budgets: 64 of them share all payers. */
export function budgetsOf(name: string): string {
  return `budgets ${name.slice(0, 1)}`
}

/** Whether a token shows that a person asked; `unavailable` where nobody can say. */
export type ChallengeResult = 'passed' | 'refused' | 'unavailable'

/** Only the jobs Worker has the secret key of Turnstile. */
export interface ChallengesApi extends Rpc.WorkerEntrypointBranded {
  check(token: string): Promise<ChallengeResult>
}
