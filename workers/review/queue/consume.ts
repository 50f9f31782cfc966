/**
 * Works on what deliveries left to do. A message may come twice, and after any crash: what is done twice
 * must be the same as once, and a delivery counts as finished only behind its work.
 */
import type { NamedRepository } from '../../../shared/review/event.ts'
import type { HookShardApi } from '../../platform/bindings.ts'
import { errorNameOf, logLine } from '../../platform/log/index.ts'
import type { AdministrationOf } from '../hooks/current-record.ts'
import { messengerName } from '../hooks/hook-keys.ts'
import type { HookRecords } from '../hooks/hook-records.ts'
import type { PullEvent } from '../session/handle-event.ts'
import type { SignIns } from '../sign-in/sign-ins.ts'
import { accessOf, memoryPlaceOf, type Access, type MemoryPlace } from './access.ts'
import { openMessage, type Assignment } from './assignment.ts'

/** Done for good, or to be tried once more after so long. */
export type Worked = { kind: 'done' } | { kind: 'later'; seconds: number }

export type PullAssignment = Omit<Assignment, 'event'> & { event: PullEvent }

/** What is done for an event of a pull request. A rejection is tried again. */
export type Work = (assignment: PullAssignment, access: Access) => Promise<Worked>

export type Consumer = {
  secret: string
  shardOf: (name: string) => Pick<HookShardApi, 'finish' | 'fail' | 'wait'>
  records: Pick<HookRecords, 'find' | 'remove' | 'replace'>
  administrationOf: AdministrationOf
  signIns: SignIns
  /** A token of an App's installation; null where there is no App, or it is installed no more. */
  appToken: (installation: number) => Promise<string | null>
  /** Whether the App is installed for a repository of this name, by whomever. */
  hasApp: (repository: string) => Promise<boolean>
  work: Work
  /** Forgets what was dismissed in a repository. */
  forget: (memory: MemoryPlace) => Promise<void>
  now: () => number
  log: (text: string) => void
}

/** Whatever failed is tried again after so long. */
const retryDelaySeconds = 30
/** The longest delay that the queue takes. */
const mostDelaySeconds = 24 * 60 * 60

type Messages = Pick<MessageBatch<unknown>, 'messages'>

/** Works on the messages one after the other. Never rejects. */
export async function consumeReviews({ messages }: Messages, consumer: Consumer): Promise<void> {
  for (const message of messages) {
    const assignment = await openMessage(consumer.secret, message.body)
    if (!assignment) {
      message.ack()
      continue
    }
    try {
      const worked = await workOn(assignment, consumer)
      if (worked.kind === 'done') message.ack()
      else message.retry({ delaySeconds: Math.min(worked.seconds, mostDelaySeconds) })
    } catch (error) {
      logLine({ event: 'review_interrupted', errorName: errorNameOf(error) }, consumer.log)
      message.retry({ delaySeconds: retryDelaySeconds })
    }
  }
}

async function workOn(assignment: Assignment, consumer: Consumer): Promise<Worked> {
  const { secret, shardOf, now } = consumer
  const name = await messengerName(secret, assignment.by)
  const worked = await workOnEvent(assignment, consumer)
  if (worked.kind === 'later')
    await shardOf(name).wait(assignment.delivery, now() + worked.seconds * 1000)
  else await finished(assignment, name, consumer)
  return worked
}

const done: Worked = { kind: 'done' }

async function workOnEvent(assignment: Assignment, consumer: Consumer): Promise<Worked> {
  const { event } = assignment
  if (event.kind === 'removed') return forgetAll(assignment, event.repositories, consumer)
  const access = await accessOf(assignment, event, consumer)
  // A new name is known by now: nothing else is to be done for it.
  if (access === null || event.kind === 'renamed') return done
  return consumer.work({ ...assignment, event }, access)
}

/** So many repositories may have gone to somebody else; who gives up more of them gives them up. */
const mostTransferred = 20

/**
 * Forgets what was dismissed. A repository that somebody was given who has the App, too, is gone from one
 * installation and there in another.
 */
async function forgetAll(
  assignment: Assignment,
  repositories: readonly NamedRepository[],
  consumer: Consumer,
): Promise<Worked> {
  const isAsked = assignment.by.kind === 'app' && repositories.length <= mostTransferred
  for (const named of repositories) {
    if (isAsked && (await consumer.hasApp(named.repository))) continue
    const memory = await memoryPlaceOf(assignment, named, consumer)
    if (memory) await consumer.forget(memory)
  }
  return done
}

/** A hook whose repository is gone goes with it, and so does its sign-in. */
async function finished({ by, event, delivery }: Assignment, name: string, consumer: Consumer) {
  const { records, signIns, shardOf } = consumer
  if (by.kind === 'app' || event.kind !== 'removed') return shardOf(name).finish(delivery)
  const found = await records.find(by.hookId)
  await records.remove(by.hookId)
  if (found) await signIns.end(found.record)
}

/** What nobody could do is given up, so that the host may send it once more. */
export async function buryReviews(
  { messages }: Messages,
  { secret, shardOf, log }: Pick<Consumer, 'secret' | 'shardOf' | 'log'>,
): Promise<void> {
  for (const message of messages) {
    const assignment = await openMessage(secret, message.body)
    if (assignment) {
      const name = await messengerName(secret, assignment.by)
      await shardOf(name).fail(assignment.delivery)
    }
    message.ack()
  }
  logLine({ event: 'reviews_given_up', count: messages.length }, log)
}
