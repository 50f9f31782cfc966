/**
 * How asking a model for a text ends. The class of a failure decides what is done next
 * (`workers/jobs/gateway/policy.ts`), whatever status or words a provider says it with.
 */

export const llmFailureClasses = [
  /** The provider does not take this key, or not any more. */
  'auth',
  /** The account behind the key has nothing left to spend. */
  'credit',
  'rate_limit',
  /** The provider says beforehand that it has no room: nothing was done. */
  'overload',
  /** The provider failed at work, or said something that is no answer. */
  'server',
  'timeout',
  /** Nobody answered: no such host, the connection was refused or broke before an answer. */
  'unreachable',
  /** The stream ended in the middle of the text. */
  'cut_off',
  /** Prompt and answer are longer than the model's context. */
  'context_window',
  /** The provider's filter withheld the text, or would not let the prompt through. */
  'content_filter',
  /** The model itself would not answer. */
  'refusal',
  'model_gone',
  'bad_request',
  /** What the model wrote is not what was asked for, twice. */
  'bad_output',
] as const
export type LlmFailureClass = (typeof llmFailureClasses)[number]

/** What becomes of a try, whether or not anything was sent. */
export const llmOutcomes = [
  'answer',
  ...llmFailureClasses,
  /** There is no such provider here, or no key for it. */
  'no-provider',
  /** It failed too often a moment ago. */
  'circuit-open',
  /** It would have cost more than may be spent. */
  'budget',
] as const
export type LlmOutcome = (typeof llmOutcomes)[number]
