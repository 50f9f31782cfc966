/** What a provider failed with, in the words of the one table of errors. */
import type { ErrorCode } from '../../../../shared/api/errors.ts'
import type { ProviderFailureCode } from '../../../../shared/studio/models/failures.ts'

export const codeOfFailure: Readonly<Record<ProviderFailureCode, ErrorCode>> = {
  invalid_key: 'invalid_key',
  key_expired: 'key_expired',
  no_credit: 'no_credit',
  needs_verification: 'needs_verification',
  model_retired: 'model_retired',
  rate_limited: 'provider_limited',
  moderated_input: 'moderated_input',
  moderated_output: 'moderated_output',
  no_image: 'no_image',
  bad_request: 'provider_refused',
  provider_down: 'provider_unavailable',
  timeout: 'provider_timeout',
  // Nobody waits for what was cancelled; whether it was charged is not known.
  cancelled: 'unknown_outcome',
  unknown_outcome: 'unknown_outcome',
}
