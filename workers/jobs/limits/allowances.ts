/** The allowances of a deployment: those that are declared, but where its variable says otherwise. */
import {
  budgetNames,
  budgets,
  payerKinds,
  type Allowance,
  type BudgetName,
  type PayerKind,
} from '../../../shared/limits/limits.ts'

export type Allowances = Readonly<Record<BudgetName, Readonly<Record<PayerKind, Allowance>>>>

/** `scans-address=60/3600`: so many in so many seconds. */
const form = /^([a-z]+)-([a-z]+)=([1-9]\d{0,5})\/([1-9]\d{0,5})$/

/**
 * Reads the variable `LIMITS`: entries of the form above with commas between them. One that cannot be
 * read is reported and left out.
 */
export function allowancesFrom(text: string, report: () => void): Allowances {
  const allowances = structuredClone<Record<BudgetName, Record<PayerKind, Allowance>>>({
    scans: budgets.scans.allowances,
    images: budgets.images.allowances,
    jobs: budgets.jobs.allowances,
    keys: budgets.keys.allowances,
    texts: budgets.texts.allowances,
    signins: budgets.signins.allowances,
    hooks: budgets.hooks.allowances,
    reviews: budgets.reviews.allowances,
    models: budgets.models.allowances,
  })
  const entries = text.split(',').map((entry) => entry.trim())
  for (const entry of entries.filter((each) => each !== '')) {
    const [, name, kind, quota, windowSeconds] = form.exec(entry) ?? []
    const budget = budgetNames.find((known) => known === name)
    const payer = payerKinds.find((known) => known === kind)
    if (!budget || !payer) report()
    else {
      allowances[budget][payer] = { quota: Number(quota), windowSeconds: Number(windowSeconds) }
    }
  }
  return allowances
}
