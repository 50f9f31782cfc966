/** Why there is no answer, in the words of the one list of what goes wrong with providers. */
import type { ProviderFailureCode } from '../../../shared/studio/models/failures.ts'
import type { Asked } from './gateway.ts'

type Why = Extract<Asked<unknown>, { kind: 'none' }>['why']

export const providerFailureOf: Readonly<Record<Why, ProviderFailureCode>> = {
  auth: 'invalid_key',
  credit: 'no_credit',
  rate_limit: 'rate_limited',
  overload: 'provider_down',
  server: 'provider_down',
  timeout: 'timeout',
  unreachable: 'unknown_outcome',
  cut_off: 'unknown_outcome',
  context_window: 'bad_request',
  content_filter: 'moderated_output',
  refusal: 'moderated_output',
  model_gone: 'model_retired',
  bad_request: 'bad_request',
  bad_output: 'bad_request',
  'no-provider': 'bad_request',
  'circuit-open': 'provider_down',
  budget: 'rate_limited',
  deadline: 'timeout',
}
