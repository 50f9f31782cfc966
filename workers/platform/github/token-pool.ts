/**
 * Which token reads which login. A login is pinned to one token (so that conditional requests and
 * caches at GitHub keep their worth), a reserve of every token's allowance is kept, larger against
 * readings that can wait, and a token that GitHub refuses is set aside and reported. The pool knows
 * only what this isolate has seen; the budget object shares it between isolates.
 */
import { foldLogin } from '../../../shared/evidence/login.ts'

/** A token, named by an id that tells nothing about it. */
export type TokenSource = {
  id: string
  /** The token itself; a GitHub App's is fetched when it is needed. */
  token(signal: AbortSignal): Promise<string>
}

export type TokenState = {
  id: string
  remaining: number | null
  limit: number | null
  /** Unix time in seconds at which the allowance is full again. */
  resetAt: number | null
  /** Unix time in seconds until which the token is not used; null where it is fine. */
  quarantinedUntil: number | null
}

/**
 * What a reading is for: somebody who asked for this login and waits; the first image of a login that
 * an embed names; or to renew what is shown of a login already.
 */
export type ReadUrgency = 'visitor' | 'embed' | 'refresh'

export type TokenPool = {
  size: number
  /**
   * The token for a login, leaving out those in `except`; null when none may be used now for a
   * reading of this urgency (`visitor` where it is not said).
   */
  pick(login: string, except?: ReadonlySet<string>, urgency?: ReadUrgency): TokenSource | null
  /**
   * Counts a request that is under way with a token, until the function it gives is called: what
   * many of them will cost together is not in any answer yet.
   */
  begin(id: string): () => void
  /** Takes note of what GitHub said of a token's allowance. */
  observe(id: string, state: { remaining: number; limit: number; resetAt: number }): void
  /** Sets a token aside: it was refused. */
  quarantine(id: string, seconds: number): void
  /** Seconds until a visitor's reading has a token again; null when none is known to come back. */
  secondsUntilUsable(): number | null
  states(): TokenState[]
  /** Takes over what other isolates have seen, where it is newer or stricter. */
  merge(states: TokenState[]): void
}

/**
 * Share of every token's hourly allowance that a reading leaves for what matters more.
 *
 * - `visitor`: the last tenth is left to GitHub's own counting, to readings that are under way and to
 *   isolates that have not heard yet how little is left.
 * - `embed`: anybody can write addresses of images of thousands of logins, and each that was never
 *   seen costs a first query. A tenth more (500 points, some 70 scans) is for people who ask.
 * - `refresh`: of these logins there is something to show. A tenth more is for those of which there
 *   is nothing.
 */
export const reserveShares: Readonly<Record<ReadUrgency, number>> = {
  visitor: 0.1,
  embed: 0.2,
  refresh: 0.3,
}

/** What a request that is under way is taken to cost, in points: the usual price of a whole reading. */
export const pointsUnderWay = 7

/** How long a refused token is set aside: long enough not to annoy GitHub, short enough to notice a mend. */
export const quarantineSeconds = 15 * 60

/** FNV-1a, 32 bits: spreads logins over tokens; nothing secret rests on it. */
function spread(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

/** A pool over the given tokens. `now` is the time in milliseconds since 1970. */
export function createTokenPool(sources: TokenSource[], now: () => number): TokenPool {
  const states = new Map<string, TokenState>(
    sources.map(({ id }) => [
      id,
      { id, remaining: null, limit: null, resetAt: null, quarantinedUntil: null },
    ]),
  )
  const seconds = () => now() / 1000
  const underWay = new Map<string, number>()

  /** Seconds that a token rests for readings of this urgency, with so many points spoken for. */
  const waits = (state: TokenState, urgency: ReadUrgency, promised = 0): number => {
    const { remaining, limit, resetAt, quarantinedUntil } = state
    const quarantine = quarantinedUntil === null ? 0 : quarantinedUntil - seconds()
    const reserve = limit === null ? 0 : limit * reserveShares[urgency]
    const spent =
      remaining !== null && limit !== null && resetAt !== null && remaining - promised <= reserve
        ? resetAt - seconds()
        : 0
    return Math.max(0, quarantine, spent)
  }
  const promisedOf = (id: string) => (underWay.get(id) ?? 0) * pointsUnderWay

  return {
    size: sources.length,
    pick(login, except = new Set(), urgency = 'visitor') {
      const folded = foldLogin(login)
      let best: TokenSource | null = null
      let bestRank = -1
      for (const source of sources) {
        const state = states.get(source.id)
        if (except.has(source.id) || !state) continue
        if (waits(state, urgency, promisedOf(source.id)) > 0) continue
        const rank = spread(`${folded} ${source.id}`)
        if (rank > bestRank) [best, bestRank] = [source, rank]
      }
      return best
    },
    begin(id) {
      underWay.set(id, (underWay.get(id) ?? 0) + 1)
      return () => void underWay.set(id, (underWay.get(id) ?? 1) - 1)
    },
    observe(id, observed) {
      const state = states.get(id)
      if (!state) return
      // Answers overtake one another: within an hour an allowance only shrinks.
      const known = state.resetAt === observed.resetAt ? (state.remaining ?? Infinity) : Infinity
      Object.assign(state, observed, { remaining: Math.min(known, observed.remaining) })
    },
    quarantine(id, duration) {
      const state = states.get(id)
      if (state) state.quarantinedUntil = Math.ceil(seconds() + duration)
    },
    secondsUntilUsable() {
      if (states.size === 0) return null
      const waiting = [...states.values()].map((state) => waits(state, 'visitor'))
      // Where only requests under way are in the way, they will be over in a moment.
      return Math.max(1, Math.ceil(Math.min(...waiting)))
    },
    states: () => [...states.values()].map((state) => ({ ...state })),
    merge(others) {
      for (const other of others) {
        const own = states.get(other.id)
        if (!own) continue
        own.quarantinedUntil = laterOf(own.quarantinedUntil, other.quarantinedUntil)
        const newer = (other.resetAt ?? 0) > (own.resetAt ?? 0)
        const stricter =
          other.resetAt === own.resetAt &&
          (other.remaining ?? Infinity) < (own.remaining ?? Infinity)
        if (newer || stricter) {
          own.remaining = other.remaining
          own.limit = other.limit
          own.resetAt = other.resetAt
        }
      }
    },
  }
}

function laterOf(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other
  return Math.max(one, other)
}
