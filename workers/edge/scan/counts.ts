/** What a scan counts: anonymous increments from closed lists, sent behind the answer. */
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import { scoreBandOf, type Increment } from '../../platform/counters/metrics.ts'
import type { ErrorCode } from '../../platform/errors/index.ts'
import type { ReadingEnding } from '../../platform/tally/index.ts'

export type ScanCounts = {
  scanned(scorecard: Scorecard): void
  failed(code: ErrorCode): void
}

/** What a failed scan says of GitHub; an account that is not there is an answer, too. */
const endings: Readonly<Partial<Record<ErrorCode, ReadingEnding>>> = {
  not_found: 'answered',
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
    scanned(scorecard) {
      tally('answered')
      const { archetype, scores, source } = scorecard
      send([
        {
          metric: 'scan_archetype',
          dim1: archetype.kind === 'archetype' ? archetype.id : archetype.kind,
          dim2: scoreBandOf(scores?.overall.score ?? null),
        },
        { metric: 'scan_source', dim1: source, dim2: 'final' },
      ])
    },
    failed(code) {
      const ending = endings[code]
      if (ending) tally(ending)
      send([
        { metric: 'scan_source', dim1: 'none', dim2: 'failed' },
        { metric: 'scan_error', dim1: code, dim2: '-' },
      ])
    },
  }
}
