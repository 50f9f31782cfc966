/** Says what is new on the lines it is about. */
import { findingComment } from '../../../shared/review/comments/finding-comment.ts'
import type { Voice } from '../../../shared/review/comments/voice.ts'
import type { KnownFinding } from '../../../shared/review/selection/known-finding.ts'
import type { Selection } from '../../../shared/review/selection/select.ts'
import type { InlineComment, PullRequest } from '../hosts/vcs-host.ts'
import type { Look } from './look.ts'
import { withNew, withoutIntents, type Intent } from './pull-memory.ts'
import { hasMoved, Moved } from './moved.ts'
import type { Session } from './session.ts'
import { count, knownOf, markOf } from './tell.ts'
import type { Turn } from './turn.ts'

/** A comment that is to be posted, and what is remembered of it. */
interface Meant {
  mark: string
  known: KnownFinding
  comment: InlineComment
}

/** Posts the new comments. Those that the host refuses are in the summary from then on. */
export async function postNew(
  session: Session,
  turn: Turn,
  { post }: Selection,
  look: Look,
  pull: PullRequest,
  voice: Voice,
): Promise<void> {
  if (post.length === 0) return
  const meant = await Promise.all(post.map((each) => meantBy(session, each, look, voice)))
  await turn.intend(meant.map(intentOf))
  const comments = meant.map(({ comment }) => comment)
  const { signal } = session
  const { posted, refused, failure } = await session.host.postComments(pull, comments, signal)
  // Who pushed meanwhile has other lines: what is refused now is said there.
  const isMoved = refused.length > 0 && (await hasMoved(session, pull))
  const ids = new Map(posted.map(({ key, id }) => [key, id]))
  const unknown = new Set(failure?.unknown)
  const told = meant.filter(({ mark }) => ids.has(mark) || (!isMoved && refused.includes(mark)))
  await turn.change((memory) => {
    // What may stand there all the same stays written down, and is looked for the next time.
    const settled = new Set(meant.map(({ mark }) => mark).filter((mark) => !unknown.has(mark)))
    const said = told.map(({ mark, known }) => {
      const comment = ids.get(mark)
      return { ...known, ...(comment !== undefined && { comment }) }
    })
    return withNew(withoutIntents(memory, settled), ...said)
  })
  const { onLine = [], listed = [] } = Object.groupBy(told, ({ mark }) =>
    ids.has(mark) ? 'onLine' : 'listed',
  )
  await count(
    session,
    'posted',
    onLine.map(({ known }) => known),
  )
  await count(
    session,
    'listed',
    listed.map(({ known }) => known),
  )
  if (failure) throw failure.problem
  if (isMoved) throw new Moved()
}

async function meantBy(
  session: Session,
  { named, place, before }: Selection['post'][number],
  { files }: Look,
  voice: Voice,
): Promise<Meant> {
  const known = knownOf(named, before, session.now())
  const mark = await markOf(session, 'comment', known.fingerprint, String(known.returns))
  const { path } = named.finding
  const previousPath = files.get(path)?.previousPath
  const comment = {
    path,
    ...(previousPath !== undefined && { previousPath }),
    ...place,
    body: findingComment(named.finding, mark, voice),
    key: mark,
  }
  return { mark, known, comment }
}

const intentOf = ({ mark, known }: Meant): Intent => ({ kind: 'comment', mark, known })
