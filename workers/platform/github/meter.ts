/** What one scan costs GitHub: counted here, shown in `Server-Timing`, bounded by an allowance. */
import { GitHubFailure } from './failure.ts'

export type Meter = {
  /** Requests sent. */
  calls: number
  /** GraphQL points that GitHub charged, as far as it said. */
  points: number
  /** Milliseconds during which at least one request was under way. */
  upstreamMilliseconds: number
  /** Requests that may still be sent. */
  remaining: number
  /** Runs one request: counts it and times it, or throws when the allowance is spent. */
  run<Result>(request: () => Promise<Result>): Promise<Result>
  /** Grants as many requests again as a healthy scan with `healthyCalls` more requests may need. */
  grant(healthyCalls: number): void
}

/**
 * A meter for a scan whose healthy course has `healthyCalls` requests so far: a scan in trouble may
 * send twice as many as a healthy one, never more.
 */
export function createMeter(healthyCalls: number, now: () => number): Meter {
  let underWay = 0
  let busySince = 0
  const meter: Meter = {
    calls: 0,
    points: 0,
    upstreamMilliseconds: 0,
    remaining: 2 * healthyCalls,
    async run(request) {
      if (meter.remaining <= 0) throw new GitHubFailure('allowance-spent')
      meter.calls += 1
      meter.remaining -= 1
      if (underWay === 0) busySince = now()
      underWay += 1
      try {
        return await request()
      } finally {
        underWay -= 1
        if (underWay === 0) meter.upstreamMilliseconds += now() - busySince
      }
    },
    grant(more) {
      meter.remaining += 2 * more
    },
  }
  return meter
}
