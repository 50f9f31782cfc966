/** What stands at the end of a review: the one summary, edited in place, and the check of the commit. */
import {
  hasSomethingToSay,
  verdictOf,
  type NoReview,
  type Outcome,
} from '../../../shared/review/comments/outcome.ts'
import {
  annotationOf,
  noReviewReport,
  reportText,
  reportTitle,
  summaryComment,
} from '../../../shared/review/comments/summary-comment.ts'
import type { Voice } from '../../../shared/review/comments/voice.ts'
import type { Configuration } from '../../../shared/review/configuration/configuration.ts'
import type { ReadConfiguration } from '../../../shared/review/configuration/read-configuration.ts'
import type { Finding, Severity } from '../../../shared/review/finding.ts'
import { isByModel } from '../../../shared/review/large-model/model-rules.ts'
import type { KnownFinding } from '../../../shared/review/selection/known-finding.ts'
import { gravity, isAtLeast } from '../../../shared/review/selection/rank.ts'
import type { NamedFinding } from '../../../shared/review/selection/named-finding.ts'
import type { Selection } from '../../../shared/review/selection/select.ts'
import { densityOf, totalsOf } from '../../../shared/review/selection/totals.ts'
import type { Annotation, PullRequest, Report } from '../hosts/vcs-host.ts'
import type { Look } from './look.ts'
import { withoutIntents, type PullMemory } from './pull-memory.ts'
import type { Session } from './session.ts'
import { markOf } from './tell.ts'
import type { Turn } from './turn.ts'

/** What is open and was found now. */
interface Open {
  open: readonly NamedFinding[]
}

/** What a review came to, with all that is open by what is remembered now. */
export function outcomeOf(
  { known, hasForgotten }: PullMemory,
  selection: Selection,
  { unread, withheld, addedLines, findings, risk, model }: Look,
  { configuration, problems }: ReadConfiguration,
): Outcome & Open {
  const openOnes = known.filter(({ state }) => state === 'open')
  const isOpen = new Map(openOnes.map((each) => [each.fingerprint, each]))
  const said = [
    ...selection.post.map(({ named }) => named),
    ...selection.standing.flatMap(({ named }) => named ?? []),
    ...selection.list.map(({ named }) => named),
  ]
  const open = said
    .filter(({ fingerprint }) => isOpen.has(fingerprint))
    .toSorted((one, other) => gravity(one.finding.severity) - gravity(other.finding.severity))
  return {
    totals: totalsOf(openOnes),
    blockers: openOnes.filter((one) => blocks(one, configuration)).length,
    onLines: openOnes.filter(({ comment }) => comment !== undefined).length,
    fixed: known.filter(({ state }) => state === 'fixed').length,
    dismissed: selection.dismissed.length,
    density: densityOf(findings.length, addedLines),
    ...(risk && { risk }),
    ...(model && { model }),
    further: open
      .filter(({ fingerprint }) => isOpen.get(fingerprint)?.comment === undefined)
      .map(({ finding }) => finding),
    unread,
    withheld,
    ...(hasForgotten && { isBeyondMemory: true }),
    problems,
    open,
  }
}

/** What a model says blocks nothing, however grave the configuration calls it. */
const blocks = (known: KnownFinding, { blocking }: Configuration): boolean =>
  !isByModel(known) && isAtLeast(known.severity, blocking)

/** Posts or edits the summary, where there is something to say or where there was. */
export async function putSummary(
  session: Session,
  turn: Turn,
  outcome: Outcome,
  pull: PullRequest,
  voice: Voice,
): Promise<void> {
  const { summary } = turn.memory()
  if (!summary && !hasSomethingToSay(outcome)) return
  const { host, signal, memory } = session
  const mark = await markOf(session, 'summary')
  const body = summaryComment(outcome, mark, voice)
  const text = await memory.hash(body)
  if (summary?.text === text) return
  if (!summary) await turn.intend([{ kind: 'summary', mark }])
  const id = await host.putSummary(pull, summary?.id, body, signal)
  await turn.change((before) => ({
    ...withoutIntents(before, new Set([mark])),
    summary: { id, text },
  }))
}

/** Puts the check: red for what blocks, green where all was read, grey where something was not. */
export async function putReport(
  { host, signal }: Session,
  outcome: Outcome & Open,
  noReview: NoReview | undefined,
  pull: PullRequest,
  voice: Voice,
): Promise<void> {
  const verdict = verdictOf(outcome)
  if (noReview && verdict !== 'failed') return putNoReview({ host, signal }, noReview, pull, voice)
  const report: Report = {
    commit: pull.headCommit,
    verdict,
    title: reportTitle(outcome, voice),
    summary: reportText(outcome, voice),
    annotations: outcome.open.map(({ finding }) => annotation(finding, voice)),
  }
  await host.putReport(pull, report, signal)
}

/** The check of what was not reviewed: never green. */
export async function putNoReview(
  { host, signal }: Pick<Session, 'host' | 'signal'>,
  why: NoReview,
  pull: PullRequest,
  voice: Voice,
): Promise<void> {
  const report: Report = {
    commit: pull.headCommit,
    verdict: 'neutral',
    ...noReviewReport(why, voice),
    annotations: [],
  }
  await host.putReport(pull, report, signal)
}

const levels: Readonly<Record<Severity, Annotation['level']>> = {
  critical: 'failure',
  high: 'failure',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
}

const annotation = (finding: Finding, voice: Voice): Annotation => ({
  path: finding.path,
  line: finding.line,
  endLine: finding.endLine,
  level: levels[finding.severity],
  ...annotationOf(finding, voice),
})
