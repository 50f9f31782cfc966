/**
 * Does what somebody says in a comment, where they may write to the repository: the host is asked anew each
 * time. Each command is answered once; others get one polite line a person and pull request.
 */
import { answerText, explanation, type Answer } from '../../../shared/review/comments/answers.ts'
import type { Voice } from '../../../shared/review/comments/voice.ts'
import type { HostEvent } from '../../../shared/review/event.ts'
import { unlessMissing } from '../hosts/requests.ts'
import type { PullRequest } from '../hosts/vcs-host.ts'
import { configurationOf } from './look.ts'
import { withKnown, withoutIntents, type PullMemory } from './pull-memory.ts'
import { dismiss } from './repository-memory.ts'
import { done, inTurn, reviewInTurn } from './review-pull.ts'
import type { Session, Worked } from './session.ts'
import { count, markOf } from './tell.ts'
import { recover, type Turn } from './turn.ts'

export type CommandEvent = Extract<HostEvent, { kind: 'command' }>

/** Does what was said, and answers. */
export async function answerCommand(session: Session, event: CommandEvent): Promise<Worked> {
  const { host, reference, signal, memory } = session
  const mark = await markOf(session, 'answer', event.comment)
  const { answered } = await (await memory.pull(reference.number)).read()
  if (answered.includes(mark)) return done
  const pull = await host.readPullRequest(reference, signal)
  if (pull.state !== 'open') return done
  return inTurn(session, async (turn) => {
    await recover(turn, session, pull)
    if (turn.memory().answered.includes(mark)) return done
    const { configuration } = await configurationOf(session, pull)
    const voice: Voice = { ...session.voice, language: configuration.language }
    const permission = await host.permissionOf(reference.repository, event.user, signal)
    const mayTell = permission === 'write' || permission === 'admin'
    const answer: Answering = { session, turn, pull, voice, event, mark }
    return mayTell ? obey(answer) : refuse(answer)
  })
}

interface Answering {
  session: Session
  turn: Turn
  pull: PullRequest
  voice: Voice
  event: CommandEvent
  mark: string
}

async function refuse(answering: Answering): Promise<Worked> {
  const { session, turn, event } = answering
  const mark = await markOf(session, 'refused', event.user)
  if (!turn.memory().answered.includes(mark)) await say({ ...answering, mark }, 'notAllowed')
  return done
}

function obey(answering: Answering): Promise<Worked> {
  switch (answering.event.command) {
    case 'explain':
      return explain(answering)
    case 'dismiss':
      return dismissOne(answering)
    case 're-review':
      return reviewAnew(answering, {}, 'isReviewed')
    case 'pause':
      return reviewAnew(answering, { isPaused: true }, 'isPaused')
    case 'resume':
      return reviewAnew(answering, { isPaused: false }, 'isResumed')
  }
}

async function explain(answering: Answering): Promise<Worked> {
  const { voice, mark } = answering
  const known = knownIn(answering)
  if (typeof known === 'string') return say(answering, known)
  return say(answering, explanation(known.rule, mark, voice), 'asItIs')
}

async function dismissOne(answering: Answering): Promise<Worked> {
  const { session, turn, pull } = answering
  const known = knownIn(answering)
  if (typeof known === 'string') return say(answering, known)
  const kept = await session.memory.repository()
  await kept.change((memory) => dismiss(memory, [known.shape], session.now()))
  await turn.change((memory) =>
    withKnown(memory, (each) =>
      each.fingerprint === known.fingerprint ? { ...each, state: 'dismissed' } : undefined,
    ),
  )
  if (known.state !== 'dismissed') await count(session, 'dismissed', [known])
  if (known.comment !== undefined)
    await unlessMissing(session.host.resolveThread(pull, known.comment, session.signal))
  return reviewAnew(answering, {}, 'isDismissed')
}

/** What changed shows at once in the check and the summary; the answer comes last, when all is done. */
async function reviewAnew(
  answering: Answering,
  changed: Partial<PullMemory>,
  answer: Answer,
): Promise<Worked> {
  const { session, turn, pull, mark } = answering
  await turn.change((memory) => ({ ...memory, ...changed }))
  const worked = await reviewInTurn(session, turn, pull, mark)
  return worked.kind === 'done' ? say(answering, answer) : worked
}

/** The finding whose thread somebody answered in, or what to say where there is none. */
function knownIn({ turn, event: { thread } }: Answering) {
  if (thread === undefined) return 'whichOne'
  return turn.memory().known.find(({ comment }) => comment === thread) ?? 'notFound'
}

async function say(answering: Answering, answer: Answer): Promise<Worked>
async function say(answering: Answering, text: string, form: 'asItIs'): Promise<Worked>
async function say(
  { session, turn, pull, voice, event, mark }: Answering,
  answer: string,
  form?: 'asItIs',
): Promise<Worked> {
  const { host, signal } = session
  const body = form ? answer : answerText(answer as Answer, mark, voice)
  await turn.intend([{ kind: 'answer', mark }])
  // Where a command stands alone, its answer does as well.
  if (event.thread === undefined) await host.putSummary(pull, undefined, body, signal)
  else await host.reply(pull, event.thread, body, signal)
  await turn.change((memory) => ({
    ...withoutIntents(memory, new Set([mark])),
    answered: [...memory.answered, mark],
  }))
  return done
}
