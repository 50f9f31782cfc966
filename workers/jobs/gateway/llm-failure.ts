/** What every call for a text fails with. It holds nothing of an answer, of a key or of an address. */
import type { LlmFailureClass } from '../../../shared/llm/outcomes.ts'

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
