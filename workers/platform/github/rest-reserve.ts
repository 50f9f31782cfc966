/**
 * What is left of the REST allowance of each token, and of the one that GitHub gives without a token:
 * it is apart from the points that readings cost, and the pool does not know it. A reserve is left to
 * readings that have to do without GraphQL.
 */
import { reserveShares } from './token-pool.ts'

export type RestReserve = {
  /** Takes note of the allowance that an answer tells; `id` is that of the token, null for none. */
  observe(id: string | null, headers: Headers): void
  /** Seconds until the token may be used again for what anybody can ask for; 0 where it may be now. */
  secondsUntilUsable(id: string | null): number
}

/** A reserve that knows what this isolate has seen. `now` gives milliseconds since 1970. */
export function createRestReserve(now: () => number): RestReserve {
  /** When a token whose reserve is reached is full again, in seconds since 1970. */
  const restsUntil = new Map<string | null, number>()

  return {
    observe(id, headers) {
      if (headers.get('x-ratelimit-resource') !== 'core') return
      const [limit, remaining, resetAt] = ['limit', 'remaining', 'reset'].map((name) =>
        Number(headers.get(`x-ratelimit-${name}`) ?? Number.NaN),
      )
      // As for embeds: whoever asks may be anybody, with thousands of logins.
      if (remaining! <= limit! * reserveShares.embed) restsUntil.set(id, resetAt!)
    },
    secondsUntilUsable: (id) => Math.max(0, (restsUntil.get(id) ?? 0) - now() / 1_000),
  }
}
