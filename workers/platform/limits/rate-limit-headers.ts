/** The fields of several policies as headers: each is a list. */
import type { RateLimitFields } from '../../../shared/limits/rate-limit-fields.ts'

/** `RateLimit-Policy` and `RateLimit`; no header where there is nothing to say. */
export function rateLimitHeadersOf(fields: readonly RateLimitFields[]): Record<string, string> {
  if (fields.length === 0) return {}
  return {
    'ratelimit-policy': fields.map(({ policy }) => policy).join(', '),
    ratelimit: fields.map(({ left }) => left).join(', '),
  }
}
