/**
 * Works on what deliveries left to do. A message may come twice, and after any crash: what is done twice
 * must be the same as once, and a delivery counts as finished only behind its work.
 */
import type { HookShardApi } from '../../platform/bindings.ts'
import { errorNameOf, logLine } from '../../platform/log/index.ts'
import { memoryKey, messengerName } from '../hooks/hook-keys.ts'
import type { HookRecords } from '../hooks/hook-records.ts'
import { straight, type SignIns, type Way } from '../sign-in/sign-ins.ts'
import { openMessage, type Assignment, type Messenger } from './assignment.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** With what the host is asked, and what is remembered of its repository is keyed. */
export type Access = Way & { memoryKey: Bytes }

/** Done for good, or to be tried once more after so long. */
export type Worked = { kind: 'done' } | { kind: 'later'; seconds: number }

/** What is done for an event. A rejection is tried again. */
export type Work = (assignment: Assignment, access: Access) => Promise<Worked>

export type Consumer = {
  secret: string
  shardOf: (name: string) => Pick<HookShardApi, 'finish' | 'fail' | 'wait'>
  records: Pick<HookRecords, 'find' | 'remove'>
  signIns: SignIns
  /** A token of an App's installation; null where there is no App, or it is installed no more. */
  appToken: (installation: number) => Promise<string | null>
  work: Work
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
  const { secret, shardOf, work, now } = consumer
  const name = await messengerName(secret, assignment.by)
  const access = await accessOf(assignment, consumer)
  const worked = access === null ? done : await work(assignment, access)
  if (worked.kind === 'later')
    await shardOf(name).wait(assignment.delivery, now() + worked.seconds * 1000)
  else await finished(assignment, name, consumer)
  return worked
}

const done: Worked = { kind: 'done' }

/** A hook whose repository is gone goes with it, and so does its sign-in. */
async function finished({ by, event, delivery }: Assignment, name: string, consumer: Consumer) {
  const { records, signIns, shardOf } = consumer
  if (by.kind === 'app' || event.kind !== 'removed') return shardOf(name).finish(delivery)
  const found = await records.find(by.hookId)
  await records.remove(by.hookId)
  if (found) await signIns.end(found.record)
}

/** Null where the hook, or the installation, is gone: then nothing is to be done any more. */
async function accessOf({ by }: Assignment, consumer: Consumer): Promise<Access | null> {
  const way = await wayOf(by, consumer)
  return way && { ...way, memoryKey: await memoryKey(consumer.secret, by) }
}

async function wayOf(by: Messenger, { records, signIns, appToken }: Consumer): Promise<Way | null> {
  if (by.kind === 'hook') {
    const found = await records.find(by.hookId)
    return found && signIns.wayOf(by.hookId, found.record)
  }
  const token = await appToken(by.installation)
  return token === null ? null : { credential: { kind: 'app', token }, through: straight }
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
