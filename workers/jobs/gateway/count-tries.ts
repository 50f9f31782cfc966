/** Counts how tries ended and what models read and wrote: numbers under names of closed lists. */
import { within } from '../../platform/within.ts'
import type { TallyCounts, TallyName } from '../../platform/tally/index.ts'
import { tallyOf } from '../tally/tally-of.ts'
import type { Ledger } from './call-once.ts'

/** A count is not waited for longer: the answer is more than its count. */
const countMilliseconds = 500

/** Never rejects. */
export async function countTries(
  env: Parameters<typeof tallyOf>[0],
  { tries, used }: Pick<Ledger, 'tries' | 'used'>,
): Promise<void> {
  const counts = countsOf(tries, used)
  if (Object.keys(counts).length === 0) return
  try {
    await within(countMilliseconds, tallyOf(env).add(counts), () => undefined)
  } catch {
    // The tally is away; what was to be counted has ended all the same.
  }
}

export function countsOf(tries: Ledger['tries'], used: Ledger['used']): TallyCounts {
  const counts: TallyCounts = {}
  const add = (name: TallyName, n: number | null) => {
    if (n) counts[name] = (counts[name] ?? 0) + n
  }
  for (const { provider, outcome } of tries) add(`model ${provider} ${outcome}`, 1)
  for (const { provider, inputTokens, outputTokens } of used) {
    add(`tokens ${provider} in`, inputTokens)
    add(`tokens ${provider} out`, outputTokens)
  }
  return counts
}
