/** What a status means where the body says nothing better: the same for all providers. */
import { ProviderError } from './provider-error.ts'

const mostRetryAfterSeconds = 86_400

/** Seconds to wait by the header Retry-After; null for none, and for a date. */
export function retryAfterOf(headers: Headers): number | null {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return seconds >= 0 ? Math.min(Math.ceil(seconds), mostRetryAfterSeconds) : null
}

/**
 * 503 and 529 are said before any work; after another 5xx nobody knows what was done, so it is not
 * sent again by itself.
 */
export function failureOfStatus(status: number, headers: Headers): ProviderError {
  const retryAfterSeconds = retryAfterOf(headers)
  if (status === 401 || status === 403) return new ProviderError('invalid_key')
  if (status === 402) return new ProviderError('no_credit')
  if (status === 404 || status === 410) return new ProviderError('model_retired')
  if (status === 408) return new ProviderError('timeout')
  if (status === 429) return new ProviderError('rate_limited', { retryAfterSeconds })
  if (status === 503 || status === 529)
    return new ProviderError('provider_down', { retryAfterSeconds })
  if (status >= 500) {
    return new ProviderError('provider_down', { retryable: false, charged: 'unknown' })
  }
  return new ProviderError(status < 300 ? 'no_image' : 'bad_request')
}

/** What asks again costs nothing: whatever passes by itself may be asked again. */
export function whileAsking(error: ProviderError): ProviderError {
  const passes = ['provider_down', 'timeout', 'rate_limited'].includes(error.code)
  if (!passes) return error
  const { code, charged, retryAfterSeconds } = error
  return new ProviderError(code, { retryable: true, charged, retryAfterSeconds })
}

/** A check of a key names no model and no order: what is said of those says nothing of the key. */
export function whileChecking(error: ProviderError): ProviderError {
  const isOfKey = !['model_retired', 'bad_request', 'no_image'].includes(error.code)
  return isOfKey ? whileAsking(error) : new ProviderError('provider_down')
}
