/**
 * Works on what deliveries left to do. A message may come twice, and after any crash: what is done twice
 * must be the same as once, and a delivery counts as finished only behind its work.
 */
import type { HookShardApi } from '../../platform/bindings.ts'
import { errorNameOf, logLine } from '../../platform/log/index.ts'
import { memoryKey, messengerName } from '../hooks/hook-keys.ts'
import { credentialIn, type HookRecords } from '../hooks/hook-records.ts'
import type { Credential } from '../hosts/requests.ts'
import { openMessage, type Assignment, type Messenger } from './assignment.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** With what the host is asked, and what is remembered of its repository is keyed. */
export type Access = { credential: Credential; memoryKey: Bytes }

/** Done for good, or to be tried once more after so long. */
export type Worked = { kind: 'done' } | { kind: 'later'; seconds: number }

/** What is done for an event. A rejection is tried again. */
export type Work = (assignment: Assignment, access: Access) => Promise<Worked>

export type Consumer = {
  secret: string
  shardOf: (name: string) => Pick<HookShardApi, 'finish' | 'fail' | 'wait'>
  records: Pick<HookRecords, 'find' | 'remove'>
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

/** A hook whose repository is gone goes with it. */
async function finished({ by, event, delivery }: Assignment, name: string, consumer: Consumer) {
  if (by.kind === 'hook' && event.kind === 'removed') await consumer.records.remove(by.hookId)
  else await consumer.shardOf(name).finish(delivery)
}

/** Null where the hook, or the installation, is gone: then nothing is to be done any more. */
async function accessOf(
  { by }: Assignment,
  { secret, records, appToken }: Consumer,
): Promise<Access | null> {
  const credential = await credentialOf(by, records, appToken)
  return credential && { credential, memoryKey: await memoryKey(secret, by) }
}

async function credentialOf(
  by: Messenger,
  records: Consumer['records'],
  appToken: Consumer['appToken'],
): Promise<Credential | null> {
  if (by.kind === 'hook') {
    const found = await records.find(by.hookId)
    return found && credentialIn(found.record)
  }
  const token = await appToken(by.installation)
  return token === null ? null : { kind: 'app', token }
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
