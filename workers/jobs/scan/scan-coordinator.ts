/**
 * At most one isolate in the world scans a login at a time: all claims of a keyed login come to the
 * same object. A few objects share all logins, since making an object takes longer than asking one.
 * What they hold of scans is in memory, for a minute, and sealed; what they write down is who opted
 * out, as keyed names.
 *
 * How far that reaches: a leader whose isolate is gone blocks nobody longer than its lease. One that
 * is promoted after its own client left wastes another lease, since an object cannot see who still
 * listens. When the object itself is moved or restarted, waiting calls fail and their callers scan
 * for themselves.
 */
import { DurableObject } from 'cloudflare:workers'
import type { JobsEnv, ScanClaim, ScanCoordinatorApi, ScanEnding } from '../../platform/bindings.ts'
import { storedBars } from './bars.ts'
import { createCoordination } from './coordination.ts'

export class ScanCoordinator extends DurableObject<JobsEnv> implements ScanCoordinatorApi {
  readonly #bars = storedBars(this.ctx.storage.sql)
  readonly #scans = createCoordination(this.#bars, () => crypto.randomUUID())

  claim(scan: string, waitMilliseconds: number): Promise<ScanClaim> {
    return this.#scans.claim(scan, waitMilliseconds)
  }

  async finish(scan: string, lease: string, ending: ScanEnding): Promise<boolean> {
    return this.#scans.finish(scan, lease, ending)
  }

  async abandon(scan: string, lease: string): Promise<void> {
    this.#scans.abandon(scan, lease)
  }

  async bar(scan: string): Promise<void> {
    this.#scans.bar(scan)
  }

  async isBarred(scan: string): Promise<boolean> {
    return this.#scans.isBarred(scan)
  }

  async forget(scan: string): Promise<void> {
    this.#scans.forget(scan)
  }

  async countBarred(): Promise<number> {
    return this.#bars.count()
  }
}
