/** One call to one provider, paid for: set aside before, settled after. */
import type { LlmProviderId } from '../../../shared/llm/provider-ids.ts'
import { llmProviders } from '../../../shared/llm/providers.ts'
import { textCostOf, type Usage } from '../../../shared/studio/models/price.ts'
import { within } from '../../platform/within.ts'
import { estimateOf } from './estimate.ts'
import type { Asking, LlmBudget, LlmChoice, LlmEstimate, LlmSpent, Try } from './gateway.ts'
import { LlmError } from './llm-failure.ts'
import type { LlmPrompt, LlmText } from './llm-provider.ts'
import { rules } from './policy.ts'
import type { Reachable } from './providers/index.ts'

/** What all calls of one asking add to. */
export type Ledger = {
  tries: Try[]
  /** Null once somebody did not say what was spent. */
  costMicros: number | null
  /** How many calls there were. */
  calls: number
  /** What each provider counted. */
  used: (Pick<Usage, 'inputTokens' | 'outputTokens'> & { provider: LlmProviderId })[]
}

/** Who is asked, with which key, and until when it has to be there: milliseconds since 1970. */
export type Visit = {
  choice: LlmChoice
  reachable: Reachable
  key: Uint8Array | null
  /** Whether the site pays. */
  isOnSite: boolean
  until: number
}

const nothing: LlmSpent = {
  inputTokens: 0,
  outputTokens: 0,
  reportedMicros: 0,
  costMicros: 0,
}

export type Called = LlmText | LlmError | 'budget'

/** Telling what was spent is not waited for longer. */
const settleMilliseconds = 1_000

/** Rejects for the caller's own abort alone. */
export async function callOnce(
  prompt: LlmPrompt,
  { choice: { provider }, reachable, key, isOnSite, until }: Visit,
  { asking, ledger, now }: { asking: Asking; ledger: Ledger; now: () => number },
): Promise<Called> {
  const price = priceOf(prompt.model, provider)
  const estimate = { provider, isOnSite, ...estimateOf(prompt, price) }
  if (!(await isSetAside(asking.budget, estimate, until - now()))) return 'budget'
  if (asking.signal.aborted) {
    await tellSpent(asking.budget, estimate, nothing)
    throw asking.signal.reason
  }
  ledger.calls += 1
  const call = ledger.calls
  const settle = async (spent: LlmSpent | null) => {
    const cost = spent?.costMicros ?? null
    ledger.costMicros =
      cost === null || ledger.costMicros === null ? null : ledger.costMicros + cost
    await tellSpent(asking.budget, estimate, spent)
  }
  try {
    const text = await reachable.provider.write(prompt, {
      key,
      signal: asking.signal,
      send: reachable.send,
      deadlineMilliseconds: Math.max(1, until - now()),
      onDelta: (piece) => tellPiece(asking, piece, call),
    })
    const { inputTokens, outputTokens } = text.usage
    ledger.used.push({ provider, inputTokens, outputTokens })
    await settle({ ...text.usage, costMicros: textCostOf(price, text.usage) })
    return text
  } catch (error) {
    const failure = error instanceof LlmError ? error : new LlmError('server')
    await settle(rules[failure.failure].isFree ? nothing : null)
    asking.signal.throwIfAborted()
    return failure
  }
}

/** What costs is known of the usual models alone; Ollama costs nothing, whichever it is. */
function priceOf(model: string, provider: LlmChoice['provider']) {
  const { textModel } = llmProviders[provider]
  return model === textModel.modelId || provider === 'ollama' ? textModel.price : null
}

/** A budget that cannot be reached in time lets nobody spend; what it sets aside later is given back. */
function isSetAside(
  budget: LlmBudget,
  estimate: LlmEstimate,
  milliseconds: number,
): Promise<boolean> {
  const reserved = budget.reserve(estimate).catch(() => false)
  const giveBack = async () => {
    if (await reserved) await tellSpent(budget, estimate, nothing)
  }
  return within(milliseconds, reserved, () => {
    void giveBack()
    return false
  })
}

/** Where nobody can be told, what was set aside stays so. */
async function tellSpent(budget: LlmBudget, estimate: LlmEstimate, spent: LlmSpent | null) {
  const told = budget.settle(estimate, spent)
  await within(settleMilliseconds, told, () => undefined).catch(() => undefined)
}

/** Who listens and fails does not break the call. */
function tellPiece({ onDelta }: Asking, piece: string, call: number): void {
  try {
    onDelta?.(piece, call)
  } catch {
    // It is told the next piece all the same.
  }
}
