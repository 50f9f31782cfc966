/** What a scan counts: anonymous increments from closed lists, sent behind the answer. */
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import { scoreBandOf, type Increment } from '../../platform/counters/metrics.ts'
import type { ErrorCode } from '../../platform/errors/index.ts'

export type ScanCounts = {
  scanned(scorecard: Scorecard): void
  failed(code: ErrorCode): void
}

/** Counts through `send`, which takes the increments of one visit. */
export function createScanCounts(send: (increments: Increment[]) => void): ScanCounts {
  return {
    scanned(scorecard) {
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
      send([
        { metric: 'scan_source', dim1: 'none', dim2: 'failed' },
        { metric: 'scan_error', dim1: code, dim2: '-' },
      ])
    },
  }
}
