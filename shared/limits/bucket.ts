/**
 * What is left of an allowance, as one moment: when all of it will be there again. Spending moves the
 * moment on, time comes nearer to it, and a refusal changes nothing. This is the generic cell rate
 * algorithm in its virtual scheduling form (ITU-T I.371, annex A), with whole milliseconds throughout.
 */
import type { Allowance } from './limits.ts'

export type Bucket = {
  /** How many are left to spend now. */
  left: number
  /** When all will be there again; milliseconds since 1970. */
  fullAt: number
  /** Until there is one more than now; zero where there are all. */
  nextAfterMilliseconds: number
}

/** How long one takes to come back: up to a millisecond longer than an even share of the window. */
function intervalOf({ quota, windowSeconds }: Allowance): number {
  return Math.ceil((windowSeconds * 1000) / quota)
}

/**
 * The bucket at `now` of which it is known that it is full at `fullAt` (null: nothing was spent). One
 * that would take longer than from empty to full comes of a clock that went back: it counts as empty.
 */
export function bucketAt(fullAt: number | null, allowance: Allowance, now: number): Bucket {
  const interval = intervalOf(allowance)
  const longest = interval * allowance.quota
  const missing = Math.min(longest, Math.max(0, (fullAt ?? 0) - now))
  return {
    left: Math.floor((longest - missing) / interval),
    fullAt: now + missing,
    nextAfterMilliseconds: missing === 0 ? 0 : ((missing - 1) % interval) + 1,
  }
}

/** The bucket after so many were spent, or null where fewer are left. */
export function spendFrom(
  bucket: Bucket,
  allowance: Allowance,
  now: number,
  count = 1,
): Bucket | null {
  if (bucket.left < count) return null
  return bucketAt(bucket.fullAt + count * intervalOf(allowance), allowance, now)
}

/** The bucket after so many were given back that were not used after all. */
export function giveBackTo(bucket: Bucket, allowance: Allowance, now: number, count = 1): Bucket {
  return bucketAt(bucket.fullAt - count * intervalOf(allowance), allowance, now)
}

/** How long until there are so many, of which the quota has as many; in milliseconds. */
export function waitFor(
  { left, nextAfterMilliseconds }: Bucket,
  allowance: Allowance,
  count: number,
): number {
  if (left >= count) return 0
  return nextAfterMilliseconds + (count - left - 1) * intervalOf(allowance)
}
