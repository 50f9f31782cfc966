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

/** What a reading is for: to show a login for the first time, or to renew what is shown of it. */
export type ReadUrgency = 'new' | 'refresh'

export type TokenPool = {
  size: number
  /**
   * The token for a login, leaving out those in `except`; null when none may be used now for a
   * reading of this urgency (`new` where it is not said).
   */
  pick(login: string, except?: ReadonlySet<string>, urgency?: ReadUrgency): TokenSource | null
  /** Takes note of what GitHub said of a token's allowance. */
  observe(id: string, state: { remaining: number; limit: number; resetAt: number }): void
  /** Sets a token aside: it was refused. */
  quarantine(id: string, seconds: number): void
  /** Seconds until a first reading has a token again; null when none is known to come back. */
  secondsUntilUsable(): number | null
  states(): TokenState[]
  /** Takes over what other isolates have seen, where it is newer or stricter. */
  merge(states: TokenState[]): void
}

/**
 * Share of every token's hourly allowance that a reading leaves for what matters more: when little
 * is left, logins of which nothing can be shown yet go before those that are only out of date.
 */
export const reserveShares: Readonly<Record<ReadUrgency, number>> = { new: 0.1, refresh: 0.3 }

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

  /** Seconds that a token rests for readings of this urgency. */
  const waits = (state: TokenState, urgency: ReadUrgency): number => {
    const { remaining, limit, resetAt, quarantinedUntil } = state
    const quarantine = quarantinedUntil === null ? 0 : quarantinedUntil - seconds()
    const reserve = limit === null ? 0 : limit * reserveShares[urgency]
    const spent =
      remaining !== null && limit !== null && resetAt !== null && remaining <= reserve
        ? resetAt - seconds()
        : 0
    return Math.max(0, quarantine, spent)
  }

  return {
    size: sources.length,
    pick(login, except = new Set(), urgency = 'new') {
      const folded = foldLogin(login)
      let best: TokenSource | null = null
      let bestRank = -1
      for (const source of sources) {
        const state = states.get(source.id)
        if (except.has(source.id) || !state || waits(state, urgency) > 0) continue
        const rank = spread(`${folded} ${source.id}`)
        if (rank > bestRank) [best, bestRank] = [source, rank]
      }
      return best
    },
    observe(id, observed) {
      const state = states.get(id)
      if (state) Object.assign(state, observed)
    },
    quarantine(id, duration) {
      const state = states.get(id)
      if (state) state.quarantinedUntil = Math.ceil(seconds() + duration)
    },
    secondsUntilUsable() {
      if (states.size === 0) return null
      return Math.ceil(Math.min(...[...states.values()].map((state) => waits(state, 'new'))))
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
