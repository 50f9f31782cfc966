/**
 * What goes wrong when a model is asked for a text. The class decides what is done next
 * (`policy.ts`), whatever status or words a provider says it with.
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

/** It holds nothing of an answer, of a key or of an address. */
export class LlmError extends Error {
  readonly failure: LlmFailureClass
  /** Where the provider says how long to wait. */
  readonly retryAfterSeconds: number | null

  constructor(failure: LlmFailureClass, retryAfterSeconds: number | null = null) {
    super(failure)
    this.name = 'LlmError'
    this.failure = failure
    this.retryAfterSeconds = retryAfterSeconds
  }
}
