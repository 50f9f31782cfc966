/**
 * What a `ScanCoordinator` knows: which scans are under way, how the last ones ended, and which are
 * refused. All but the last is in memory, bounded, and gone with its object.
 */
import type { ScanClaim, ScanEnding } from '../../platform/bindings.ts'
import type { Bars } from './bars.ts'
import { createSingleFlight, type SingleFlight } from './single-flight.ts'

/** A scan has eight seconds; the lease adds what it takes to say how it ended. */
const leaseMilliseconds = 10_000
/**
 * How long an ending is kept. Workers KV may tell other locations for a minute that there is no scan
 * or an old one: until then they get the new one here. A failure is for requests of the same moment.
 */
const keepMilliseconds = { sealed: 60_000, failed: 3_000 }

/** So many scans are remembered, some 15 MB at most; beyond that those that ended first are dropped. */
export const mostFlights = 500

const refusal: ScanEnding = { kind: 'failed', code: 'not_public', retryAfterSeconds: null }

/** The verbs of `ScanCoordinatorApi`. */
export type Coordination = {
  claim(scan: string, waitMilliseconds: number): Promise<ScanClaim>
  finish(scan: string, lease: string, ending: ScanEnding): boolean
  abandon(scan: string, lease: string): void
  bar(scan: string): void
  isBarred(scan: string): boolean
  forget(scan: string): void
}

/** `newLease` gives a name that nobody can guess, new at every call. */
export function createCoordination(bars: Bars, newLease: () => string): Coordination {
  const flights = new Map<string, SingleFlight<ScanEnding>>()

  const flightOf = (scan: string) => {
    const known = flights.get(scan)
    if (known) return known
    if (flights.size >= mostFlights) makeRoom()
    const flight = createSingleFlight<ScanEnding>(leaseMilliseconds, newLease)
    flights.set(scan, flight)
    return flight
  }
  const makeRoom = () => {
    for (const [scan, flight] of flights) if (flight.isIdle()) flights.delete(scan)
    for (const [scan, flight] of flights) {
      if (flights.size < mostFlights) return
      if (!flight.isOver()) continue
      flight.forget()
      flights.delete(scan)
    }
  }

  return {
    async claim(scan, waitMilliseconds) {
      if (bars.has(scan)) return { role: 'follow', ending: refusal }
      return flightOf(scan).claim(waitMilliseconds)
    },
    finish: (scan, lease, ending) =>
      flights.get(scan)?.finish(lease, ending, keepMilliseconds[ending.kind]) ?? false,
    abandon: (scan, lease) => flights.get(scan)?.abandon(lease),
    bar(scan) {
      bars.set(scan)
      flights.get(scan)?.overrule(refusal)
    },
    isBarred: (scan) => bars.has(scan),
    forget(scan) {
      bars.lift(scan)
      flights.get(scan)?.forget()
    },
  }
}
