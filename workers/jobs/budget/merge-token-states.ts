/** What several isolates have seen of the same GitHub tokens, taken together. */
import type { TokenState } from '../../platform/github/index.ts'

/**
 * The states by id: of two, the allowance that ends later counts, else the smaller one; a quarantine
 * lasts until the later of its ends. What is over at `nowSeconds` (Unix time) is left out.
 */
export function mergeTokenStates(
  known: readonly TokenState[],
  reported: readonly TokenState[],
  nowSeconds: number,
): TokenState[] {
  const byId = new Map<string, TokenState>()
  for (const state of [...known, ...reported]) {
    const other = byId.get(state.id)
    byId.set(state.id, other ? stricterOf(other, state) : state)
  }
  return [...byId.values()].filter((state) => endsAt(state) > nowSeconds)
}

function stricterOf(one: TokenState, other: TokenState): TokenState {
  const oneReset = one.resetAt ?? 0
  const otherReset = other.resetAt ?? 0
  const otherCounts =
    oneReset === otherReset
      ? (other.remaining ?? Infinity) < (one.remaining ?? Infinity)
      : otherReset > oneReset
  return {
    ...(otherCounts ? other : one),
    quarantinedUntil: laterOf(one.quarantinedUntil, other.quarantinedUntil),
  }
}

function laterOf(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other
  return Math.max(one, other)
}

/** When nothing that is known of the token holds any longer. */
function endsAt({ resetAt, quarantinedUntil }: TokenState): number {
  return Math.max(resetAt ?? 0, quarantinedUntil ?? 0)
}
