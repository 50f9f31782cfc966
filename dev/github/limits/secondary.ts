/**
 * Limits against bursts: 100 requests at once, and in a minute 900 points of REST or 2,000 of
 * GraphQL, a request that only reads being one point.
 * Source: GitHub Docs, "About secondary rate limits".
 */
import type { Client } from './primary.ts'

const mostAtOnce = 100
const mostInAMinute = { rest: 900, graphql: 2000 } as const
const minute = 60_000

export type SecondaryLimits = {
  /** Lets a request in, or says after how many seconds to come back. Each one let in must `leave`. */
  enter(client: Client, api: keyof typeof mostInAMinute): number | null
  leave(client: Client): void
  /** Whether the limits hold; a bench of many scans lifts them. */
  enforced: boolean
}

export function createSecondaryLimits(now: () => Date): SecondaryLimits {
  const underWay = new Map<string | null, number>()
  const spent = new Map<string, { since: number; points: number }>()

  const limits: SecondaryLimits = {
    enforced: true,
    enter({ token }, api) {
      const key = JSON.stringify([token, api])
      const at = now().getTime()
      const known = spent.get(key)
      const window = known && at - known.since < minute ? known : { since: at, points: 0 }
      spent.set(key, window)
      const atOnce = underWay.get(token) ?? 0
      if (limits.enforced) {
        if (atOnce >= mostAtOnce) return minute / 1000
        if (window.points >= mostInAMinute[api]) {
          return Math.ceil((window.since + minute - at) / 1000)
        }
      }
      window.points += 1
      underWay.set(token, atOnce + 1)
      return null
    },
    leave({ token }) {
      underWay.set(token, Math.max(0, (underWay.get(token) ?? 0) - 1))
    },
  }
  return limits
}
