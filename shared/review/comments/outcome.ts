/** What a review came to, as the summary and the report tell it. */
import type { ChangedFile, UnreadReason } from '../change.ts'
import type { ConfigurationProblem } from '../configuration/read-configuration.ts'
import type { Finding } from '../finding.ts'
import type { ModelNote } from '../large-model/review-by-model.ts'
import type { Risk } from '../risk/index.ts'
import type { Density, Totals } from '../selection/totals.ts'

/** Why there was no review. */
export type NoReview = 'draft' | 'bot' | 'paused' | 'nothing' | 'engine'

export interface Outcome {
  /** All that is open: found now, or found before where nobody could look now. */
  totals: Totals
  /** Of those, how many make the check fail. */
  blockers: number
  /** How many of them have a comment on a line. */
  onLines: number
  fixed: number
  dismissed: number
  density: Density
  /** How risky the change is by its size and spread; missing where that is not known. */
  risk?: Risk
  /** How a large model was asked; missing where none was to be. */
  model?: ModelNote
  /** Open ones without a comment on a line, what matters most first. */
  further: readonly Finding[]
  /** Files that were not read, and why; `withheld` are those that the host did not name. */
  unread: readonly { path: string; reason: UnreadReason }[]
  withheld: number
  /** More is open than is remembered, and so counted. */
  isBeyondMemory?: boolean
  problems: readonly ConfigurationProblem[]
  /** Why the findings are not in the host's code scanning, where the repository wants them there. */
  notUploaded?: NotUploaded
}

/** `unsupported` by the host, `forbidden` by it for now, `refused` as they are. */
export type NotUploaded = 'unsupported' | 'forbidden' | 'refused'

/** Left unread on purpose: nobody would call a review incomplete for them. */
const onPurpose: ReadonlySet<UnreadReason> = new Set([
  'binary',
  'generated',
  'vendored',
  'excluded',
])

/** The files that were to be read and were not. */
export const missedFiles = ({ unread }: Pick<Outcome, 'unread'>) =>
  unread.filter(({ reason }) => !onPurpose.has(reason))

/** The files of a change that were not read, and why. */
export const unreadIn = (
  files: readonly Pick<ChangedFile, 'path' | 'unread'>[],
): Outcome['unread'] =>
  files.flatMap(({ path, unread: reason }) => (reason ? [{ path, reason }] : []))

/** How many files were to be read and were not, named or not. */
export const countMissed = (outcome: Pick<Outcome, 'unread' | 'withheld'>): number =>
  missedFiles(outcome).length + outcome.withheld

/** `failed` goes before `neutral`: what is known to block blocks, however much was not read. */
export function verdictOf(outcome: Outcome): 'passed' | 'failed' | 'neutral' {
  if (outcome.blockers > 0) return 'failed'
  return countMissed(outcome) > 0 || outcome.isBeyondMemory === true ? 'neutral' : 'passed'
}

/** Whether there is something that a clean review has not: only then is there a summary. */
export const hasSomethingToSay = (outcome: Outcome): boolean =>
  outcome.totals.total > 0 || outcome.problems.length > 0 || countMissed(outcome) > 0
