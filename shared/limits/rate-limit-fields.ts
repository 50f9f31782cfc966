/**
 * The HTTP fields that say how much may be asked for, and what is left of it. Source: IETF,
 * "RateLimit header fields for HTTP", draft-ietf-httpapi-ratelimit-headers-10.
 */
import type { Bucket } from './bucket.ts'
import type { Allowance } from './limits.ts'

export type RateLimitFields = { policy: string; left: string }

/** The two fields' items of one policy; `t` is the seconds until there is one more than now. */
export function rateLimitFields(
  name: string,
  allowance: Allowance,
  bucket: Bucket,
): RateLimitFields {
  const { quota, windowSeconds } = allowance
  return {
    policy: `"${name}";q=${quota};w=${windowSeconds}`,
    left: `"${name}";r=${bucket.left};t=${Math.ceil(bucket.nextAfterMilliseconds / 1000)}`,
  }
}
