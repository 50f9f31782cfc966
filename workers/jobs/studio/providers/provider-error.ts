/** What every provider fails with. It holds nothing of an answer, of a key or of an address. */
import {
  providerFailures,
  type Charged,
  type ProviderFailureCode,
} from '../../../../shared/studio/models/failures.ts'

type Circumstances = {
  /** Where the provider says how long to wait. */
  retryAfterSeconds?: number | null
  /** Where they differ from what the list says of the code. */
  retryable?: boolean
  charged?: Charged
}

export class ProviderError extends Error {
  readonly code: ProviderFailureCode
  readonly retryable: boolean
  readonly charged: Charged
  readonly retryAfterSeconds: number | null

  constructor(code: ProviderFailureCode, circumstances: Circumstances = {}) {
    const failure = providerFailures[code]
    super(code)
    this.name = 'ProviderError'
    this.code = code
    this.retryable = circumstances.retryable ?? failure.retryable
    this.charged = circumstances.charged ?? failure.charged
    this.retryAfterSeconds = circumstances.retryAfterSeconds ?? null
  }
}
