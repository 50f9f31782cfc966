/**
 * One object per keyed login: at most one isolate in the world scans it at a time. It writes no
 * storage; what it holds in memory for seconds is sealed.
 *
 * How far that reaches: a leader whose isolate is gone blocks nobody longer than its lease. One that
 * is promoted after its own client left wastes another lease, since an object cannot see who still
 * listens. When the object itself is moved or restarted, waiting calls fail and their callers scan
 * for themselves.
 */
import { DurableObject } from 'cloudflare:workers'
import type { JobsEnv, ScanClaim, ScanCoordinatorApi, ScanEnding } from '../../platform/bindings.ts'
import { createSingleFlight } from './single-flight.ts'

/** A scan has eight seconds; the lease adds what it takes to say how it ended. */
const leaseMilliseconds = 10_000
/** Long enough for requests of the same moment, short enough that nobody notices an old answer. */
const keepMilliseconds = 3_000

export class ScanCoordinator extends DurableObject<JobsEnv> implements ScanCoordinatorApi {
  readonly #flight = createSingleFlight<ScanEnding>({ leaseMilliseconds, keepMilliseconds }, () =>
    crypto.randomUUID(),
  )

  claim(waitMilliseconds: number): Promise<ScanClaim> {
    return this.#flight.claim(waitMilliseconds)
  }

  async finish(lease: string, ending: ScanEnding): Promise<boolean> {
    return this.#flight.finish(lease, ending)
  }

  async abandon(lease: string): Promise<void> {
    this.#flight.abandon(lease)
  }
}
