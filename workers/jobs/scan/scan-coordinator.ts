/**
 * At most one isolate in the world scans a login at a time: all claims of a keyed login come to the
 * same object. A few objects share all logins, since making an object takes longer than asking one.
 * They write no storage; what they hold in memory for a minute is sealed.
 *
 * How far that reaches: a leader whose isolate is gone blocks nobody longer than its lease. One that
 * is promoted after its own client left wastes another lease, since an object cannot see who still
 * listens. When the object itself is moved or restarted, waiting calls fail and their callers scan
 * for themselves.
 */
import { DurableObject } from 'cloudflare:workers'
import type { JobsEnv, ScanClaim, ScanCoordinatorApi, ScanEnding } from '../../platform/bindings.ts'
import { createSingleFlight, type SingleFlight } from './single-flight.ts'

/** A scan has eight seconds; the lease adds what it takes to say how it ended. */
const leaseMilliseconds = 10_000
/**
 * How long an ending is kept. Workers KV may tell other locations for a minute that there is no scan
 * or an old one: until then they get the new one here. A failure is for requests of the same moment.
 */
const keepMilliseconds = { sealed: 60_000, failed: 3_000 }

/**
 * How long a login that opted out is refused here: so long Workers KV may tell other locations that
 * nobody opted out, with some time to spare.
 */
const barMilliseconds = 120_000

/** So many scans are remembered, some 15 MB at most; beyond that those that ended first are dropped. */
const mostFlights = 500

export class ScanCoordinator extends DurableObject<JobsEnv> implements ScanCoordinatorApi {
  readonly #flights = new Map<string, SingleFlight<ScanEnding>>()

  claim(scan: string, waitMilliseconds: number): Promise<ScanClaim> {
    return this.#flightOf(scan).claim(waitMilliseconds)
  }

  async finish(scan: string, lease: string, ending: ScanEnding): Promise<boolean> {
    return this.#flights.get(scan)?.finish(lease, ending, keepMilliseconds[ending.kind]) ?? false
  }

  async abandon(scan: string, lease: string): Promise<void> {
    this.#flights.get(scan)?.abandon(lease)
  }

  async bar(scan: string): Promise<void> {
    const ending = { kind: 'failed', code: 'not_public', retryAfterSeconds: null } as const
    this.#flightOf(scan).overrule(ending, barMilliseconds)
  }

  async forget(scan: string): Promise<void> {
    this.#flights.get(scan)?.forget()
  }

  #flightOf(scan: string): SingleFlight<ScanEnding> {
    const known = this.#flights.get(scan)
    if (known) return known
    if (this.#flights.size >= mostFlights) this.#makeRoom()
    const flight = createSingleFlight<ScanEnding>(leaseMilliseconds, () => crypto.randomUUID())
    this.#flights.set(scan, flight)
    return flight
  }

  #makeRoom(): void {
    for (const [scan, flight] of this.#flights) if (flight.isIdle()) this.#flights.delete(scan)
    for (const [scan, flight] of this.#flights) {
      if (this.#flights.size < mostFlights) return
      if (!flight.isOver()) continue
      flight.forget()
      this.#flights.delete(scan)
    }
  }
}
