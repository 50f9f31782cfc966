/** How isolates share the work of a scan. */
import type { ErrorCode } from '../errors/index.ts'

/** How a scan ended: a sealed scorecard, or why there is none. */
export type ScanEnding =
  | { kind: 'sealed'; sealed: Uint8Array }
  | { kind: 'failed'; code: ErrorCode; retryAfterSeconds: number | null }

/** What a claim on a scan gives: the duty to do it, how somebody else's ended, or neither in time. */
export type ScanClaim =
  { role: 'lead'; lease: string } | { role: 'follow'; ending: ScanEnding } | { role: 'waited' }

/**
 * Lets one isolate scan while the others wait for its answer. `scan` is the keyed name of the login;
 * `coordinatorOf` says which object it belongs to.
 */
export interface ScanCoordinatorApi extends Rpc.DurableObjectBranded {
  /**
   * Takes the lead, or waits at most `waitMilliseconds` for the leader's ending. A leader that says
   * nothing for ten seconds loses its lease to the next in line.
   */
  claim(scan: string, waitMilliseconds: number): Promise<ScanClaim>
  /** Ends the scan for everybody who waits. False when the lease had been lost: nobody was told. */
  finish(scan: string, lease: string, ending: ScanEnding): Promise<boolean>
  /** Gives the lead back undone (its client left); the next in line gets it. */
  abandon(scan: string, lease: string): Promise<void>
  /** Drops the kept ending: who leads, waits or asks hears `not_public` from now on. */
  bar(scan: string): Promise<void>
  isBarred(scan: string): Promise<boolean>
  /** Drops the kept ending and the bar. */
  forget(scan: string): Promise<void>
  /** How many scans are barred here. */
  countBarred(): Promise<number>
}

/** The name of the object that coordinates a scan: 64 of them share all logins. */
export function coordinatorOf(scan: string): string {
  return `scans ${scan.slice(0, 1)}`
}
