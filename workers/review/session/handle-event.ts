/** What is done for an event: at most, the pull request is brought to what its present state asks for. */
import type { HostEvent } from '../../../shared/review/event.ts'
import { HostProblem, type ProblemKind } from '../hosts/host-problem.ts'
import { answerCommand } from './answer-command.ts'
import { done, reviewPull } from './review-pull.ts'
import type { Session, Worked } from './session.ts'

/** Events that concern one pull request. */
export type PullEvent = Extract<HostEvent, { kind: 'pull' | 'command' | 'thread' }>

/** A host that fails without saying for how long is asked again after so long. */
const usualDelaySeconds = 60

/** Nothing that comes later helps: the token may not, or the pull request is no more. */
const final: ReadonlySet<ProblemKind> = new Set(['credentials', 'forbidden', 'not-found'])

/** Does what an event asks for. What the host refuses for now is done later. */
export async function handleEvent(session: Session, event: PullEvent): Promise<Worked> {
  try {
    return await workFor(session, event)
  } catch (error) {
    if (!(error instanceof HostProblem)) throw error
    if (final.has(error.kind)) {
      session.interrupted(error)
      return done
    }
    return { kind: 'later', seconds: error.retryAfterSeconds ?? usualDelaySeconds }
  }
}

async function workFor(session: Session, event: PullEvent): Promise<Worked> {
  switch (event.kind) {
    case 'pull':
      return reviewPull(session)
    case 'command':
      return answerCommand(session, event)
    // Who resolves a thread by hand tells nothing of the finding: it stays open until it is gone.
    case 'thread':
      return done
  }
}
