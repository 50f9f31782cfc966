/**
 * Circuit breakers: a model that failed several times in a row is left alone for a while, then one call
 * tries it. They live in the memory of an isolate. A shared one would cost every call a journey, to spare
 * calls that a deadline bounds anyway, and one isolate's bad luck would be everybody's.
 */

const failuresToOpen = 3
const cooldownMilliseconds = 30_000
/** Names of models may come from visitors: the oldest goes, and begins anew. */
const mostCircuits = 64

type State = { failures: number; openUntil: number; isTrying: boolean }

/** What became of a call: it speaks for the provider, against it, or neither. */
export type Verdict = 'alive' | 'failing' | 'unknown'

export type Circuits = {
  /** Null while the circuit is open; else what to tell, once, how the call ended. */
  enter(name: string, now: number): ((verdict: Verdict, now: number) => void) | null
}

export function createCircuits(): Circuits {
  const states = new Map<string, State>()

  function stateOf(name: string): State {
    const known = states.get(name)
    if (known) return known
    if (states.size >= mostCircuits) states.delete(states.keys().next().value!)
    const state = { failures: 0, openUntil: 0, isTrying: false }
    states.set(name, state)
    return state
  }

  return {
    enter(name, now) {
      const state = stateOf(name)
      const isTry = state.failures >= failuresToOpen
      if (isTry && (now < state.openUntil || state.isTrying)) return null
      if (isTry) state.isTrying = true
      return (verdict, then) => {
        if (isTry) state.isTrying = false
        if (verdict === 'alive') state.failures = 0
        if (verdict !== 'failing') return
        state.failures += 1
        if (state.failures >= failuresToOpen) state.openUntil = then + cooldownMilliseconds
      }
    },
  }
}
