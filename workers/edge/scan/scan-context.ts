/** What a scan is given, what it tells while it goes on, and what it ends with. */
import type { ScanStep } from '../../../shared/api/scan.ts'
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import type { ScanClaim, ScanEnding } from '../../platform/bindings.ts'
import type { LogEvent } from '../../platform/log/index.ts'
import type { Meter, ReadEvent, ReadUrgency } from '../../platform/github/index.ts'
import type { Admission } from '../limits/index.ts'
import type { ScanCounts } from './counts.ts'
import type { ScanStore } from './scan-store.ts'
import type { StoredScan } from './stored-scan.ts'

/** What a scan needs of the world. */
export type ScanContext = {
  /** Milliseconds since 1970. */
  now: () => number
  read: (
    login: string,
    meter: Meter,
    reading: {
      deadlineMilliseconds: number
      urgency: ReadUrgency
      signal: AbortSignal | undefined
    },
  ) => AsyncGenerator<ReadEvent>
  store: ScanStore
  /** Whether the login is not to be shown; null where nobody can say: then it is not read. */
  isOptedOut: (login: string) => Promise<boolean | null>
  /** Admits a reading for whoever asks: the budgets of limits, see `admitReading`. */
  admit: (reader: 'visitor' | 'embed') => Promise<Admission>
  coordinator: (login: string) => Promise<Coordinator>
  counts: ScanCounts
  /** Hears of what failed beside the scan, for the log. */
  report: (event: LogEvent) => void
  /** Lets work go on after the answer. */
  defer: (work: Promise<unknown>) => void
}

/** The coordinator's verbs for one login. */
type Coordinator = {
  claim(waitMilliseconds: number): Promise<ScanClaim>
  finish(lease: string, ending: ScanEnding): Promise<boolean>
  abandon(lease: string): Promise<void>
  bar(): Promise<void>
  forget(): Promise<void>
}

export type ScanState = 'new' | 'stored' | 'stale'

export type ScanOutcome = {
  scan: StoredScan
  state: ScanState
  /** What it cost at GitHub; null where this request did not read. */
  cost: Pick<Meter, 'calls' | 'points' | 'upstreamMilliseconds'> | null
  /** What it left of the visitor's budgets. */
  allowance?: Admission['fields']
}

export type ScanEvent =
  { kind: 'progress'; step: ScanStep } | { kind: 'provisional'; scorecard: Scorecard }

export type ScanOptions = {
  signal?: AbortSignal
  /** Who asks, where it has to be read; `visitor` where it is not said. */
  urgency?: Exclude<ReadUrgency, 'refresh'>
  /** Hears of the progress of a scan that is read now. */
  onEvent?: (event: ScanEvent) => void
}
