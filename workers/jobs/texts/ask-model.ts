/** Asking a model for sentences, whoever pays it: an answer as it came, or why there is none. */
import type { ErrorCode } from '../../../shared/api/errors.ts'
import type { LlmProviderId } from '../../../shared/llm/provider-ids.ts'
import type { Sentence } from '../../../shared/texts/sentence.ts'
import type { TextOrder } from '../../../shared/texts/prompts/text-order.ts'
import type { Asked, LlmBudget } from '../gateway/gateway.ts'
import { tokenBudget } from '../gateway/token-budget.ts'

export type Listening = {
  signal: AbortSignal
  /** Hears the answer as it comes; a higher attempt begins anew. */
  onDelta: (piece: string, attempt: number) => void
}

export type Answered =
  | {
      kind: 'answer'
      provider: LlmProviderId
      model: string
      sentences: readonly Sentence[]
      costMicros: number | null
    }
  | { kind: 'none'; problem: ErrorCode; costMicros: number | null }

/** Rejects for the caller's own abort alone. */
export type AskModel = (order: TextOrder, listening: Listening) => Promise<Answered>

/** Of one text, however often a provider is asked again, or to repair what it wrote. */
const mostTokens = 60_000

export const budgetOfText = (): LlmBudget => tokenBudget(mostTokens)

/** What the gateway said, as who asked is told. */
export function answeredOf(asked: Asked<{ sentences: readonly Sentence[] }>): Answered {
  const { costMicros } = asked
  if (asked.kind === 'none') return { kind: 'none', problem: codes[asked.why], costMicros }
  const { provider, model, output } = asked
  return { kind: 'answer', provider, model, sentences: output.sentences, costMicros }
}

const codes: Readonly<Record<Extract<Asked<never>, { kind: 'none' }>['why'], ErrorCode>> = {
  auth: 'invalid_key',
  credit: 'no_credit',
  rate_limit: 'provider_limited',
  overload: 'provider_unavailable',
  server: 'provider_unavailable',
  unreachable: 'provider_unavailable',
  cut_off: 'provider_unavailable',
  'circuit-open': 'provider_unavailable',
  timeout: 'provider_timeout',
  deadline: 'provider_timeout',
  context_window: 'provider_refused',
  bad_request: 'provider_refused',
  content_filter: 'provider_refused',
  refusal: 'provider_refused',
  model_gone: 'model_retired',
  bad_output: 'text_unfounded',
  'no-provider': 'not_configured',
  budget: 'too_many',
}
