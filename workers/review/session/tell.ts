/**
 * The second half of a review: says what was decided, and remembers it. Each thing is written down before
 * it is said and crossed out afterwards, so that a run that breaks off anywhere can be taken up again.
 */
import { goneText } from '../../../shared/review/comments/answers.ts'
import type { Voice } from '../../../shared/review/comments/voice.ts'
import type { KnownFinding } from '../../../shared/review/selection/known-finding.ts'
import type { NamedFinding } from '../../../shared/review/selection/named-finding.ts'
import type { Selection } from '../../../shared/review/selection/select.ts'
import { unlessMissing } from '../hosts/requests.ts'
import type { PullRequest } from '../hosts/vcs-host.ts'
import { withKnown, withNew, withoutIntents, type PullMemory } from './pull-memory.ts'
import type { Counted, Fate, Session } from './session.ts'
import type { Turn } from './turn.ts'

/** A keyed name for something that is said once on one pull request: 22 characters. */
export const markOf = async (
  { memory, reference }: Session,
  ...what: readonly string[]
): Promise<string> =>
  (await memory.hash(JSON.stringify(['mark', reference.number, ...what]))).slice(0, 22)

/** Takes over what is known in another place or weight now, what is listed, and what is dismissed. */
export async function rememberSeen(
  session: Session,
  turn: Turn,
  selection: Selection,
  pull: PullRequest,
): Promise<void> {
  const { standing, list, dismissed } = selection
  const seen = new Map(standing.map(({ known, named }) => [known.fingerprint, named]))
  const over = dismissed.flatMap(({ known }) => (known?.state === 'open' ? [known] : []))
  for (const { comment } of over)
    if (comment !== undefined)
      await unlessMissing(session.host.resolveThread(pull, comment, session.signal))
  const isOver = new Set(over.map(({ fingerprint }) => fingerprint))
  const now = session.now()
  const listed = list.map(({ named, before }) => knownOf(named, before, now))
  await turn.change((memory) => {
    const updated = withKnown(memory, (known) => {
      if (isOver.has(known.fingerprint)) return { ...known, state: 'dismissed' }
      const named = seen.get(known.fingerprint)
      return named && { ...known, ...namesOf(named), severity: named.finding.severity }
    })
    // What was forgotten is found anew where it was looked for, and forgotten anew where there is too much of it.
    return withNew({ ...updated, hasForgotten: false }, ...listed)
  })
  await count(session, 'listed', listed)
  await count(session, 'dismissed', over)
}

/** Says of what is gone that it is, and resolves its threads; those that somebody resolved stay as they are. */
export async function closeFixed(
  session: Session,
  turn: Turn,
  { fixed }: Selection,
  pull: PullRequest,
  voice: Voice,
): Promise<void> {
  if (fixed.length === 0) return
  const { host, signal } = session
  const ids = fixed.flatMap(({ comment }) => (comment === undefined ? [] : [comment]))
  const threads = ids.length > 0 ? await host.readThreads(pull, ids, signal) : []
  const isOpen = new Set(threads.filter(({ isResolved }) => !isResolved).map(({ id }) => id))
  const isOver = new Set<string>()
  const close = (memory: PullMemory) =>
    withKnown(memory, (known) =>
      isOver.has(known.fingerprint) ? { ...known, state: 'fixed' } : undefined,
    )
  for (const { fingerprint, comment, returns } of fixed) {
    isOver.add(fingerprint)
    if (comment === undefined || !isOpen.has(comment)) continue
    const mark = await markOf(session, 'gone', fingerprint, String(returns))
    await turn.intend([{ kind: 'gone', mark, fingerprint }])
    const text = goneText(pull.headCommit, mark, voice)
    await unlessMissing(host.reply(pull, comment, text, signal))
    await unlessMissing(host.resolveThread(pull, comment, signal))
    await turn.change((memory) => close(withoutIntents(memory, new Set([mark]))))
  }
  await turn.change(close)
  await count(session, 'fixed', fixed)
}

const namesOf = ({ fingerprint, alike, shape, file, context, line }: NamedFinding) => ({
  fingerprint,
  alike,
  shape,
  file,
  context,
  line,
})

/** What is remembered of a finding that is said; with how often it came back, where it was known. */
export function knownOf(
  named: NamedFinding,
  before: KnownFinding | undefined,
  now: number,
): KnownFinding {
  const { rule, category, severity } = named.finding
  const returns = before ? before.returns + 1 : 0
  return { ...namesOf(named), rule, category, severity, state: 'open', returns, since: now }
}

/** Counts what became of findings. */
export async function count(
  session: Session,
  fate: Fate,
  findings: readonly KnownFinding[],
): Promise<void> {
  if (findings.length === 0) return
  const isOver = fate === 'fixed' || fate === 'dismissed'
  const counted = findings.map(({ rule, category, severity, since }): Counted => {
    const openMilliseconds = session.now() - since
    return { fate, rule, category, severity, ...(isOver && { openMilliseconds }) }
  })
  await session.count(counted)
}
