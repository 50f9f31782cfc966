/**
 * One at a time: the first to claim leads, the others wait for how it ends. A leader that gives up,
 * or says nothing until its lease is over, is followed by the next in line. The ending is kept for a
 * moment for those who ask just too late. Everything is in memory and goes with it.
 */
export type Claimed<Ending> =
  { role: 'lead'; lease: string } | { role: 'follow'; ending: Ending } | { role: 'waited' }

export type SingleFlight<Ending> = {
  /** Takes the lead, or waits at most `waitMilliseconds` for the lead or the ending. */
  claim(waitMilliseconds: number): Promise<Claimed<Ending>>
  /** Ends it for everybody. False when the lease was lost before. */
  finish(lease: string, ending: Ending): boolean
  /** Gives the lead to the next in line. */
  abandon(lease: string): void
  /** Whether nobody leads, nobody waits and no ending is kept. */
  isIdle(): boolean
}

type Times = {
  /** How long a leader may take. */
  leaseMilliseconds: number
  /** How long an ending is kept. */
  keepMilliseconds: number
}

type Waiter<Ending> = { answer(claimed: Claimed<Ending>): void }

/** `newLease` gives a name that nobody can guess, new at every call. */
export function createSingleFlight<Ending>(
  { leaseMilliseconds, keepMilliseconds }: Times,
  newLease: () => string,
): SingleFlight<Ending> {
  let lease: string | null = null
  let kept: { ending: Ending } | null = null
  let stopLease = nothing
  let stopKeeping = nothing
  const waiters = new Set<Waiter<Ending>>()

  const leaveLead = () => {
    stopLease()
    lease = null
  }
  const takeLead = (): Claimed<Ending> => {
    lease = newLease()
    stopLease = after(leaseMilliseconds, promoteNext)
    return { role: 'lead', lease }
  }
  const promoteNext = () => {
    leaveLead()
    const [next] = waiters
    next?.answer(takeLead())
  }
  const keep = (ending: Ending) => {
    kept = { ending }
    stopKeeping()
    stopKeeping = after(keepMilliseconds, () => (kept = null))
  }

  return {
    async claim(waitMilliseconds) {
      if (kept) return { role: 'follow', ending: kept.ending }
      if (lease === null) return takeLead()
      return new Promise((resolve) => {
        const waiter: Waiter<Ending> = {
          answer(claimed) {
            stopWaiting()
            waiters.delete(waiter)
            resolve(claimed)
          },
        }
        const stopWaiting = after(waitMilliseconds, () => waiter.answer({ role: 'waited' }))
        waiters.add(waiter)
      })
    },
    finish(candidate, ending) {
      if (candidate !== lease) return false
      leaveLead()
      keep(ending)
      for (const waiter of waiters) waiter.answer({ role: 'follow', ending })
      return true
    },
    abandon(candidate) {
      if (candidate === lease) promoteNext()
    },
    isIdle: () => lease === null && kept === null && waiters.size === 0,
  }
}

const nothing = () => {}

/** Does something later; the function it gives takes that back. */
function after(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}
