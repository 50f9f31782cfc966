/** The one door through which every model is asked for a text. */
import type * as z from 'zod/mini'
import type { LlmProviderId } from '../../../shared/llm/provider-ids.ts'
import type { Usage } from '../../../shared/studio/models/price.ts'
import type { LlmFailureClass, LlmOutcome } from '../../../shared/llm/outcomes.ts'

export type LlmOrder<Output> = {
  /** Name and version of the template. */
  prompt: string
  promptVersion: string
  system: string
  user: string
  /**
   * What the answer has to be: an object whose members are all required (`z.nullable` for what may
   * lack), or `z.string()` for plain text. What it checks beyond types is checked here, not by the model.
   */
  output: z.ZodMiniType<Output>
  /** Tokens that the answer may have, thoughts and all. */
  mostTokens: number
  /** True only where the input holds nothing of a person: only then is it cached. */
  isImpersonal: boolean
}

/** `key` null: the site's own key, or Ollama, which needs none. `model` null: the provider's usual one. */
export type LlmChoice = { provider: LlmProviderId; model?: string | null; key: Uint8Array | null }

/** What a call may come to at most. */
export type LlmEstimate = {
  provider: LlmProviderId
  inputTokens: number
  outputTokens: number
  /** In micro-dollars; null where no price is known. */
  costMicros: number | null
  /** Whether the site pays, and not the visitor. */
  isOnSite: boolean
}

/** What a call did come to; null for what nobody said. */
export type LlmSpent = Usage & { costMicros: number | null }

export type LlmBudget = {
  /** Whether so much may be spent; it is set aside then. Is asked before each call. */
  reserve(estimate: LlmEstimate): Promise<boolean>
  /**
   * Is told once after each call that was let through. `spent` is null where nobody knows what was
   * spent: all that was set aside may have been.
   */
  settle(estimate: LlmEstimate, spent: LlmSpent | null): Promise<void>
}

/** One call, or why there was none. */
export type Try = {
  provider: LlmProviderId
  model: string
  outcome: LlmOutcome
}

export type Asked<Output> =
  | {
      kind: 'answer'
      output: Output
      provider: LlmProviderId
      model: string
      usage: Usage
      /** Of all tries together, in micro-dollars; null where somebody did not say. */
      costMicros: number | null
      tries: Try[]
      isCached: boolean
      /** Whether a plain text ends where the tokens did. */
      isCut: boolean
    }
  | {
      kind: 'none'
      /** What the last try ended with; the caller then writes without a model. */
      why: Exclude<LlmOutcome, 'answer'> | 'deadline'
      tries: Try[]
      costMicros: number | null
    }

export type Asking = {
  /** In order of preference. */
  choices: readonly LlmChoice[]
  /** For all of it together. */
  deadlineMilliseconds: number
  /** Aborting it closes the connection to the provider. */
  signal: AbortSignal
  budget: LlmBudget
  /** Hears the text as it comes. A higher `attempt` begins anew: what came before is void. */
  onDelta?: (piece: string, attempt: number) => void
  /** Is awaited before the same provider is asked once more. */
  onRetry?: (failure: LlmFailureClass) => Promise<unknown>
}

export type Gateway = {
  /**
   * A checked answer, or none. Rejects for the caller's own abort alone, and throws a TypeError for an
   * order whose output no model can be asked for.
   */
  ask<Output>(order: LlmOrder<Output>, asking: Asking): Promise<Asked<Output>>
}
