/**
 * The one list of what goes wrong with a provider of models: whether another try can help, and whether
 * the visitor paid. What is not known to be free counts as `unknown`: it is never sent again by itself.
 * What they are told stands with all other errors (`shared/api/errors.ts`).
 */

export type Charged = 'yes' | 'no' | 'unknown'

type Failure = {
  /** Whether the same request may be sent again by itself. */
  retryable: boolean
  charged: Charged
}

export const providerFailures = {
  invalid_key: { retryable: false, charged: 'no' },
  key_expired: { retryable: false, charged: 'no' },
  no_credit: { retryable: false, charged: 'no' },
  needs_verification: { retryable: false, charged: 'no' },
  model_retired: { retryable: false, charged: 'no' },
  rate_limited: { retryable: true, charged: 'no' },
  moderated_input: { retryable: false, charged: 'no' },
  moderated_output: { retryable: false, charged: 'unknown' },
  no_image: { retryable: false, charged: 'unknown' },
  bad_request: { retryable: false, charged: 'no' },
  provider_down: { retryable: true, charged: 'no' },
  timeout: { retryable: false, charged: 'unknown' },
  cancelled: { retryable: false, charged: 'unknown' },
  unknown_outcome: { retryable: false, charged: 'unknown' },
} as const satisfies Record<string, Failure>

export type ProviderFailureCode = keyof typeof providerFailures
export const providerFailureCodes = Object.keys(providerFailures) as ProviderFailureCode[]
