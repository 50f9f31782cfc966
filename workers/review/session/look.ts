/** The first half of a review: reads what is to be known of a pull request, and decides what is to be said. */
import type { Change, ChangedFile } from '../../../shared/review/change.ts'
import {
  missedFiles,
  unreadIn,
  type NoReview,
  type Outcome,
} from '../../../shared/review/comments/outcome.ts'
import type { Configuration } from '../../../shared/review/configuration/configuration.ts'
import { configurationPath } from '../../../shared/review/configuration/configuration.ts'
import {
  readConfiguration,
  type ReadConfiguration,
} from '../../../shared/review/configuration/read-configuration.ts'
import { isIgnored, weighed } from '../../../shared/review/configuration/weight.ts'
import type { ModelNote } from '../../../shared/review/large-model/review-by-model.ts'
import type { ChangeReview } from '../../../shared/review/review-change.ts'
import {
  fileName,
  recognized,
  type FoundFinding,
} from '../../../shared/review/selection/named-finding.ts'
import { select, type Selection } from '../../../shared/review/selection/select.ts'
import { riskOf, type Risk } from '../../../shared/review/risk/index.ts'
import type { PullRequest } from '../hosts/vcs-host.ts'
import type { PullMemory } from './pull-memory.ts'
import { dismissedShapes, meet } from './repository-memory.ts'
import type { Session } from './session.ts'
import { whatModelsSaid } from './what-models-said.ts'

/** What was read of a pull request, and found. */
export interface Look {
  files: ReadonlyMap<string, ChangedFile>
  findings: readonly FoundFinding[]
  unread: Outcome['unread']
  withheld: number
  /** Why this is no review, where it is none. */
  noReview?: NoReview
  wasRead: (file: string) => boolean
  /** Lines that the change adds, in the files that were read. */
  addedLines: number
  risk?: Risk
  /** How a large model was asked, if one was. */
  model?: ModelNote
}

/** The configuration of a pull request, from the branch it goes into: no author of a change chooses it. */
export async function configurationOf(
  { host, reference, signal }: Pick<Looking, 'host' | 'reference' | 'signal'>,
  { baseCommit }: PullRequest,
): Promise<ReadConfiguration> {
  const { repository } = reference
  return readConfiguration(await host.readFile(repository, configurationPath, baseCommit, signal))
}

/**
 * What it takes to look at a pull request: nothing with which something is said or remembered. Where no model is given,
 * none is asked.
 */
export type Looking = Pick<
  Session,
  'reference' | 'host' | 'review' | 'interrupted' | 'now' | 'signal'
> &
  Partial<Pick<Session, 'askModel'>> & { memory: Pick<Session['memory'], 'hash'> }

/** Reads the change and has it reviewed. A review that fails leaves all of it unread. */
export async function look(
  session: Looking,
  pull: PullRequest,
  configuration: Configuration,
): Promise<Look> {
  const told = await session.host.readChange(pull, session.signal)
  const withheld = countWithheld(told)
  const change = withoutIgnored(told, configuration)
  const review = await reviewed(session, change, configuration)
  const asked = review.hasFailed
    ? undefined
    : await session.askModel?.(change, review.findings, configuration)
  const all = [...review.findings, ...(asked?.findings ?? [])]
  const files = new Map(change.files.map((file) => [file.path, file]))
  const findings = await recognized(weighed(all, configuration), files, session.memory.hash)
  const left = leftOut(change, review.unread)
  const read = change.files.filter(({ path, unread }) => !left.has(path) && unread !== 'excluded')
  const risk = riskOf(change)
  const noReview = review.hasFailed ? 'engine' : read.length === 0 ? 'nothing' : undefined
  return {
    files,
    findings,
    unread: review.unread,
    withheld,
    ...(noReview && { noReview }),
    wasRead: await readFiles(session, change, left, withheld),
    addedLines: read.reduce((sum, { addedLines }) => sum + addedLines.length, 0),
    ...(risk && { risk }),
    ...(asked && { model: asked.note }),
  }
}

/**
 * Files of which nothing is known now. What is left alone on purpose may still have been looked at, and
 * what the configuration leaves out is nobody's concern any more.
 */
function leftOut({ files }: Change, unread: Outcome['unread']): Set<string> {
  const hasText = new Set(files.flatMap(({ path, text }) => (text === undefined ? [] : [path])))
  const missed = new Set(missedFiles({ unread }))
  const left = unread.filter(
    (each) => missed.has(each) || (each.reason !== 'excluded' && !hasText.has(each.path)),
  )
  return new Set(left.map(({ path }) => path))
}

/** Of the files that could not be read, those that are not even named. */
function countWithheld({ files, unreadFiles }: Change): number {
  return Math.max(0, unreadFiles - missedFiles({ unread: unreadIn(files) }).length)
}

function withoutIgnored(change: Change, configuration: Configuration): Change {
  const files = change.files.map((file) => {
    if (!isIgnored(configuration, file.path)) return file
    const { text: _, previousText: __, ...rest } = file
    return { ...rest, unread: 'excluded' as const }
  })
  return { ...change, files }
}

async function reviewed(
  { review, interrupted }: Looking,
  change: Change,
  configuration: Configuration,
): Promise<ChangeReview & { hasFailed: boolean }> {
  try {
    return { ...(await review(change, configuration)), hasFailed: false }
  } catch (error) {
    interrupted(error)
    const unread = change.files.map(({ path }) => ({ path, reason: 'unavailable' as const }))
    return { findings: [], unread, hasFailed: true }
  }
}

/**
 * Of a file by its keyed name, whether what is not found in it is gone. A file that is no longer changed
 * counts as read, where the host named all that is.
 */
async function readFiles(
  { memory }: Looking,
  { files }: Change,
  left: ReadonlySet<string>,
  withheld: number,
): Promise<Look['wasRead']> {
  const states = new Map<string, boolean>()
  for (const { path, previousPath } of files)
    for (const name of [path, ...(previousPath === undefined ? [] : [previousPath])])
      states.set(await fileName(name, memory.hash), !left.has(path))
  return (file) => states.get(file) ?? withheld === 0
}

/** What is to be said, after what was said before and what was dismissed in the repository. */
export async function decide(
  session: Session,
  { findings, files, wasRead }: Look,
  configuration: Configuration,
  { known }: PullMemory,
): Promise<Selection> {
  const kept = await session.memory.repository()
  const dismissed = dismissedShapes(await kept.read(), session.now())
  const { weight } = session
  const isStillThere = await whatModelsSaid(known, files, session.memory.hash)
  const about = { findings, files, configuration, known, dismissed, wasRead }
  const selection = select({ ...about, isStillThere, weight })
  const shapes = selection.dismissed.map(({ named }) => named.shape)
  await kept.change((memory) => meet(memory, shapes, session.now()))
  return selection
}
