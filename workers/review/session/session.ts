/** What the review of a pull request is done with. */
import type { Change } from '../../../shared/review/change.ts'
import type { Voice } from '../../../shared/review/comments/voice.ts'
import type { Configuration } from '../../../shared/review/configuration/configuration.ts'
import type { Finding } from '../../../shared/review/finding.ts'
import type { ModelReview } from '../../../shared/review/large-model/review-by-model.ts'
import type { ChangeReview } from '../../../shared/review/review-change.ts'
import type { FindingWeight } from '../../../shared/review/selection/rank.ts'
import type { PullReference, VcsHost } from '../hosts/vcs-host.ts'
import type { Memory } from './memory.ts'

/** What became of a finding. `posted` on a line, `listed` in the summary. */
export type Fate = 'posted' | 'listed' | 'fixed' | 'dismissed'

/** What is counted of a finding: words from closed lists. */
export type Counted = Pick<Finding, 'rule' | 'category' | 'severity'> & {
  fate: Fate
  /** How long it was open, for what is fixed or dismissed. */
  openMilliseconds?: number
}

/** Done for good, or to be tried once more after so long. */
export type Worked = { kind: 'done' } | { kind: 'later'; seconds: number }

export interface Session {
  reference: PullReference
  host: VcsHost
  memory: Memory
  review: (change: Change, configuration: Configuration) => Promise<ChangeReview>
  /** Has a large model look, where the configuration wants that; `undefined` where none is to be asked. Never rejects. */
  askModel: (
    change: Change,
    found: readonly Finding[],
    configuration: Configuration,
  ) => Promise<ModelReview | undefined>
  /** Where comments point, and what rules say; the language is the configuration's. */
  voice: Omit<Voice, 'language'>
  weight: FindingWeight
  /** Never rejects: what cannot be counted is not. */
  count: (counted: readonly Counted[]) => Promise<void>
  /** Hears of what broke off a part of the work and was not the host's failing for now. */
  interrupted: (error: unknown) => void
  now: () => number
  /** A name for one run that no other has. */
  runId: string
  signal: AbortSignal
}
