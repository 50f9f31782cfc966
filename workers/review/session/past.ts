/**
 * A pull request that was closed for a while, or left alone for a month, is forgotten; what was said of it has its
 * marks, and is known again by them.
 */
import type { KnownFinding } from '../../../shared/review/selection/known-finding.ts'
import {
  named,
  type FoundFinding,
  type NamedFinding,
} from '../../../shared/review/selection/named-finding.ts'
import type { PullRequest, StandingComment } from '../hosts/vcs-host.ts'
import { dismissedShapes } from './repository-memory.ts'
import type { Session } from './session.ts'
import { knownOf, markOf } from './tell.ts'
import { saidOn, type Turn } from './turn.ts'

/** What comes back more often is said once more. */
const mostReturns = 20

/** Remembers what was said of these findings before, and the summary, where nothing of it is remembered. */
export async function recall(
  session: Session,
  turn: Turn,
  findings: readonly FoundFinding[],
  pull: PullRequest,
): Promise<void> {
  const { reviewed, hasPast, known } = turn.memory()
  if (reviewed !== undefined && hasPast !== true) return
  const said = await saidOn(session, pull)
  if (said.size === 0) return
  const summary = said.get(await markOf(session, 'summary'))
  const recalled = await recalledOf(session, findings, known, said)
  await turn.change((memory) => ({
    ...memory,
    hasPast: true,
    known: [...memory.known, ...recalled],
    ...(!memory.summary && summary && { summary: { id: summary.id, text: '' } }),
  }))
}

async function recalledOf(
  session: Session,
  findings: readonly FoundFinding[],
  known: readonly KnownFinding[],
  said: ReadonlyMap<string, StandingComment>,
): Promise<KnownFinding[]> {
  const kept = await (await session.memory.repository()).read()
  const dismissed = dismissedShapes(kept, session.now())
  const isKnown = new Set(known.map(({ fingerprint }) => fingerprint))
  const heard = findings.filter(({ finding }) => finding.confidence !== 'low')
  const found = await Promise.all(
    named(heard, new Set())
      .filter(({ shape, fingerprint }) => !dismissed.has(shape) && !isKnown.has(fingerprint))
      .map((each) => recalledAs(session, each, said)),
  )
  return found.flatMap((each) => each ?? [])
}

/** What the last thread on a finding was: still there, or closed since the finding was gone. */
async function recalledAs(
  session: Session,
  finding: NamedFinding,
  said: ReadonlyMap<string, StandingComment>,
): Promise<KnownFinding | undefined> {
  let last: KnownFinding | undefined
  const known = knownOf(finding, undefined, session.now())
  for (let returns = 0; returns < mostReturns; returns += 1) {
    const names = [known.fingerprint, String(returns)]
    const comment = said.get(await markOf(session, 'comment', ...names))?.id
    if (comment === undefined) return last
    const isGone = said.has(await markOf(session, 'gone', ...names))
    last = { ...known, returns, comment, state: isGone ? 'fixed' : 'open' }
    if (!isGone) return last
  }
  return last
}
