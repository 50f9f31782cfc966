/** What a scan counts: anonymous increments from closed lists, sent behind the answer. */
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import { scanErrorOf, type Increment } from '../../platform/counters/metrics.ts'
import type { ErrorCode } from '../../platform/errors/index.ts'
import type { ReadingEnding } from '../../platform/tally/index.ts'

export type ScanCounts = {
  scanned(scorecard: Scorecard, ofPerson: readonly Increment[]): void
  failed(code: ErrorCode): void
  /** GitHub was not asked: what is left of the tokens is kept for readings that matter more. */
  putOff(): void
}

/**
 * What a failed scan says of GitHub. That an account is not there, or is that of somebody who opted
 * out by a newer name, is an answer, too. What is not listed is no doing of GitHub's.
 */
const endings: Readonly<Partial<Record<ErrorCode, ReadingEnding>>> = {
  not_found: 'answered',
  not_public: 'answered',
  upstream_limited: 'limited',
  upstream_unavailable: 'failing',
}

/**
 * Counts through `send`, which takes the increments of one visit, and `tally`, which takes how GitHub
 * took the reading.
 */
export function createScanCounts(
  send: (increments: Increment[]) => void,
  tally: (ending: ReadingEnding) => void,
): ScanCounts {
  return {
    scanned({ source }, ofPerson) {
      tally('answered')
      // Clones are read in terminals alone.
      const dim1 = source === 'git' ? 'none' : source
      send([...ofPerson, { metric: 'scan_source', dim1, dim2: 'final' }])
    },
    failed(code) {
      tally(endings[code] ?? 'broken')
      send([
        { metric: 'scan_source', dim1: 'none', dim2: 'failed' },
        { metric: 'scan_error', dim1: scanErrorOf(code), dim2: '-' },
      ])
    },
    // The counters of scans are of readings; this was none.
    putOff: () => tally('put-off'),
  }
}
