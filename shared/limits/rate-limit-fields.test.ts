import { describe, expect, it } from 'vitest'
import { bucketAt, spendFrom } from './bucket.ts'
import { rateLimitFields } from './rate-limit-fields.ts'

const allowance = { quota: 3, windowSeconds: 60 }

describe('the RateLimit fields', () => {
  it('tell the policy, what is left, and when there is one more', () => {
    const whole = bucketAt(null, allowance, 0)
    expect(rateLimitFields('scans-address', allowance, whole)).toEqual({
      policy: '"scans-address";q=3;w=60',
      left: '"scans-address";r=3;t=0',
    })
    const spent = spendFrom(whole, allowance, 0)!
    expect(rateLimitFields('scans-address', allowance, spent).left).toBe('"scans-address";r=2;t=20')
  })

  it('round seconds up: who waits as long is not too early', () => {
    const bucket = { ...bucketAt(null, allowance, 0), left: 0, nextAfterMilliseconds: 1 }
    expect(rateLimitFields('scans-address', allowance, bucket).left).toBe('"scans-address";r=0;t=1')
  })
})
