/** Asks one provider: once, once more where nothing was done, and once to repair what it answered. */
import { callOnce, type Called, type Ledger, type Visit } from './call-once.ts'
import { checkedOutput } from './checked-output.ts'
import type { Circuits, Verdict } from './circuits.ts'
import type { Asking, LlmOrder, Try } from './gateway.ts'
import { LlmError } from './llm-failure.ts'
import type { LlmPrompt, LlmText } from './llm-provider.ts'
import { pauseBefore, rules, speaksAgainst } from './policy.ts'

export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<unknown>
/** `now` in milliseconds since 1970, `random` from 0 up to 1. */
export type Chance = { now: () => number; wait: Wait; random: () => number }

export type Around = { asking: Asking; ledger: Ledger; circuits: Circuits; chance: Chance }

export type Answered<Output> = LlmText & { output: Output }

/** So much of an answer is shown to the model that has to repair it, in characters. */
const mostRepaired = 8_000

/** Null where nothing came of it: the ledger says why. Rejects for the caller's own abort alone. */
export async function askOne<Output>(
  order: LlmOrder<Output>,
  first: LlmPrompt,
  visit: Visit,
  around: Around,
): Promise<Answered<Output> | null> {
  const { asking, ledger, chance } = around
  const tell = (outcome: Try['outcome']) =>
    ledger.tries.push({ provider: visit.choice.provider, model: first.model, outcome })
  let repair: LlmPrompt['repair'] = null
  let isAskedAgain = false
  for (;;) {
    const called = await throughCircuit({ ...first, repair }, visit, around)
    if (called instanceof LlmError) {
      tell(called.failure)
      if (!rules[called.failure].isAskedAgain || isAskedAgain) return null
      const left = visit.until - chance.now()
      const pause = pauseBefore(called.retryAfterSeconds, left, chance.random)
      if (pause === null) return null
      isAskedAgain = true
      await asking.onRetry?.(called.failure).catch(() => undefined)
      await chance.wait(pause, asking.signal).catch(() => undefined)
      asking.signal.throwIfAborted()
    } else if (called === 'budget' || called === 'circuit-open') {
      tell(called)
      return null
    } else {
      const checked = checkedOutput(order.output, { ...called, isPlain: first.format === null })
      tell(checked.isGood ? 'answer' : 'bad_output')
      if (checked.isGood) return { ...called, output: checked.output }
      if (repair || chance.now() >= visit.until) return null
      repair = { wrote: called.text.slice(0, mostRepaired), problem: checked.problem }
    }
  }
}

async function throughCircuit(
  prompt: LlmPrompt,
  visit: Visit,
  { asking, ledger, circuits, chance: { now } }: Around,
): Promise<Called | 'circuit-open'> {
  const leave = circuits.enter(`${visit.choice.provider} ${prompt.model}`, now())
  if (!leave) return 'circuit-open'
  const begunAt = now()
  let verdict: Verdict = 'unknown'
  try {
    const called = await callOnce(prompt, visit, { asking, ledger, now })
    const tookMilliseconds = now() - begunAt
    verdict = verdictOf(called, { isOnSite: visit.isOnSite, tookMilliseconds })
    return called
  } finally {
    leave(verdict, now())
  }
}

function verdictOf(
  called: Called,
  circumstances: { isOnSite: boolean; tookMilliseconds: number },
): Verdict {
  if (called === 'budget') return 'unknown'
  if (!(called instanceof LlmError)) return 'alive'
  if (speaksAgainst(called.failure, circumstances)) return 'failing'
  // Who was not let in, or got no text, was answered all the same.
  return rules[called.failure].opensCircuit === 'never' ? 'alive' : 'unknown'
}
