/**
 * Brings a pull request to what its present state asks for: whatever the message said, and however often
 * it comes, the same state leads to the same comments. A run that finds a newer push stops before it says
 * anything.
 */
import type { Voice } from '../../../shared/review/comments/voice.ts'
import type { NoReview } from '../../../shared/review/comments/outcome.ts'
import { isByModel } from '../../../shared/review/large-model/model-rules.ts'
import type { Configuration } from '../../../shared/review/configuration/configuration.ts'
import { HostProblem } from '../hosts/host-problem.ts'
import type { PullRequest } from '../hosts/vcs-host.ts'
import { askingOnce } from './ask-once.ts'
import { outcomeOf, putNoReview, putReport, putSummary } from './conclude.ts'
import { configurationOf, decide, look } from './look.ts'
import type { PullMemory } from './pull-memory.ts'
import type { Session, Worked } from './session.ts'
import { hasMoved, Moved } from './moved.ts'
import { recall } from './past.ts'
import { postNew } from './post.ts'
import { closeFixed, rememberSeen } from './tell.ts'
import { uploadFindings } from './upload.ts'
import { recover, takeTurn, TurnLost, type Turn } from './turn.ts'

export const done: Worked = { kind: 'done' }
/** Soon, when whoever came first is through. */
const soon: Worked = { kind: 'later', seconds: 20 }

/** Reviews a pull request as it stands now, where that was not done yet. */
export async function reviewPull(session: Session): Promise<Worked> {
  const { host, reference, memory, signal } = session
  const kept = await memory.pull(reference.number)
  const pull = await host.readPullRequest(reference, signal)
  if (pull.state !== 'open') {
    await kept.forget()
    return done
  }
  if (await isReviewed(session, await kept.read(), pull)) return done
  return inTurn(session, (turn) => reviewInTurn(session, turn, pull))
}

/** Works on a pull request while nobody else does; later, where somebody does or came in between. */
export async function inTurn(
  session: Session,
  work: (turn: Turn) => Promise<Worked>,
): Promise<Worked> {
  const turn = await takeTurn(await session.memory.pull(session.reference.number), session)
  if (turn === null) return soon
  try {
    return await work(turn)
  } catch (error) {
    if (error instanceof TurnLost || error instanceof Moved) return soon
    throw error
  } finally {
    await turn.end()
  }
}

/** The review itself, by whoever has the turn; `occasion` names the command that asks for it, where one does. */
export async function reviewInTurn(
  session: Session,
  turn: Turn,
  pull: PullRequest,
  occasion = '',
): Promise<Worked> {
  await recover(turn, session, pull)
  const read = await configurationOf(session, pull)
  const { configuration } = read
  const voice: Voice = { ...session.voice, language: configuration.language }
  const why = reasonNotTo(pull, configuration, turn.memory())
  if (why) {
    await putNoReview(session, why, pull, voice)
    return done
  }
  const { askModel, allSaid } = await askingOnce(session, turn, pull, occasion)
  const seen = await look({ ...session, askModel }, pull, configuration)
  await recall(session, turn, seen.findings, pull)
  const selection = await decide(session, seen, configuration, turn.memory())
  if (await hasMoved(session, pull)) throw new Moved()
  await rememberSeen(session, turn, selection, pull)
  await postNew(session, turn, selection, seen, pull, voice)
  await allSaid()
  await closeFixed(session, turn, selection, pull, voice)
  const reached = outcomeOf(turn.memory(), selection, seen, read)
  const hasUnseen =
    seen.noReview !== undefined ||
    selection.standing.some(({ named, known }) => !named && !isByModel(known))
  // What a model says is another thing each time: code scanning would open and close it with each push.
  const open = reached.open.filter(({ finding }) => !isByModel(finding))
  const findings = { open, unread: seen.unread, hasUnseen }
  const { problem, ...uploaded } = await uploadFindings(
    session,
    turn,
    findings,
    configuration,
    pull,
  )
  const outcome = { ...reached, ...uploaded }
  const unsaid = await failureOf(putSummary(session, turn, outcome, pull, voice))
  // Whatever becomes of the words, the check is put.
  await putReport(session, outcome, seen.noReview, pull, voice)
  if (unsaid ?? problem) throw unsaid ?? problem
  const reviewed = await stateName(session, pull)
  await turn.change((memory) => ({ ...memory, reviewed }))
  return done
}

/** What the host made fail; rejects with everything else. */
async function failureOf(work: Promise<void>): Promise<HostProblem | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    if (error instanceof HostProblem) return error
    throw error
  }
}

/** Why a pull request is not reviewed, where it is not. */
export function reasonNotTo(
  { isDraft, isByBot }: PullRequest,
  { drafts, bots }: Configuration,
  { isPaused }: Pick<PullMemory, 'isPaused'>,
): Extract<NoReview, 'draft' | 'bot' | 'paused'> | undefined {
  if (isPaused) return 'paused'
  if (isDraft && !drafts) return 'draft'
  return isByBot && !bots ? 'bot' : undefined
}

/** Nothing is left to do for a state that was reviewed to its end. */
async function isReviewed(session: Session, memory: PullMemory, pull: PullRequest) {
  return memory.intents.length === 0 && memory.reviewed === (await stateName(session, pull))
}

/** What decides of a review: the commits, and with the base commit the configuration. */
const stateName = ({ memory }: Session, { headCommit, baseCommit }: PullRequest) =>
  memory.hash(JSON.stringify(['state', headCommit, baseCommit]))
