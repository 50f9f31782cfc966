/**
 * One at a time: the first to claim leads, the others wait for how it ends. A leader that gives up,
 * or says nothing until its lease is over, is followed by the next in line. The ending is kept for
 * those who ask just too late. Everything is in memory and goes with it.
 */
export type Claimed<Ending> =
  { role: 'lead'; lease: string } | { role: 'follow'; ending: Ending } | { role: 'waited' }

export type SingleFlight<Ending> = {
  /** Takes the lead, or waits at most `waitMilliseconds` for the lead or the ending. */
  claim(waitMilliseconds: number): Promise<Claimed<Ending>>
  /** Ends it for everybody, and for who asks within `keepMilliseconds`. False when the lease was lost. */
  finish(lease: string, ending: Ending, keepMilliseconds: number): boolean
  /** Ends it so for who leads and all who wait, and keeps nothing. */
  overrule(ending: Ending): void
  /** Gives the lead to the next in line. */
  abandon(lease: string): void
  /** Whether nobody leads and nobody waits. */
  isOver(): boolean
  /** Whether it is over and no ending is kept. */
  isIdle(): boolean
  /** Drops the kept ending. */
  forget(): void
}

type Waiter<Ending> = { answer(claimed: Claimed<Ending>): void }

/**
 * A leader may take `leaseMilliseconds`. `newLease` gives a name that nobody can guess, new at every
 * call.
 */
export function createSingleFlight<Ending>(
  leaseMilliseconds: number,
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
  const forget = () => {
    stopKeeping()
    kept = null
  }
  const keep = (ending: Ending, milliseconds: number) => {
    forget()
    kept = { ending }
    stopKeeping = after(milliseconds, forget)
  }
  const end = (ending: Ending) => {
    leaveLead()
    for (const waiter of waiters) waiter.answer({ role: 'follow', ending })
  }
  const isOver = () => lease === null && waiters.size === 0

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
    finish(candidate, ending, keepMilliseconds) {
      if (candidate !== lease) return false
      keep(ending, keepMilliseconds)
      end(ending)
      return true
    },
    overrule(ending) {
      forget()
      end(ending)
    },
    abandon(candidate) {
      if (candidate === lease) promoteNext()
    },
    isOver,
    isIdle: () => isOver() && kept === null,
    forget,
  }
}

const nothing = () => {}

/** Does something later; the function it gives takes that back. */
function after(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}
