/**
 * Works on jobs as their messages come. A message says no more than which job it is: what is left to
 * do, and whether it may be done, the job's object knows. So a message that comes again makes nothing
 * twice, and after a crash the next one goes on with what is missing.
 */
import * as z from 'zod/mini'
import { PhantomError } from '../../platform/errors/index.ts'
import { errorNameOf, logLine } from '../../platform/log/index.ts'
import type { JobOutcome } from '../../platform/tally/index.ts'
import {
  discard,
  makeAsset,
  type Making,
  type Surroundings,
  type TakenAsset,
} from './make-asset.ts'
import { leaseMilliseconds } from './job-state.ts'
import type { StudioJobApi } from './studio-job-api.ts'

const studioMessageSchema = z.strictObject({ job: z.string().check(z.regex(/^[\w-]{43}$/)) })

/** The part of a job's object that is asked here. */
export type ConsumedJob = Pick<
  StudioJobApi,
  'take' | 'dispatch' | 'hold' | 'keepHandle' | 'tell' | 'finish' | 'giveBack' | 'fail'
>

export type StudioConsumer = Making & {
  jobOf(job: string): Promise<ConsumedJob>
  /** A name for whoever works on a delivery. */
  newHolder(): string
  /**
   * Lets others in: drawing takes the isolate, and a whole process where all run in one, and who
   * watches or cancels would wait for the last picture.
   */
  giveWay(): Promise<unknown>
}

/** How many things ended how. */
export type Worked = Partial<Record<JobOutcome, number>>

/** An object, or the bucket, that fails is asked again after so long. */
const retryDelaySeconds = 5
/** Models take their time: so many of them are asked at once for one job. */
const lanesOfModels = 2
const mostTellings = 3

export async function consumeStudio(
  { messages }: Pick<MessageBatch<unknown>, 'messages'>,
  consumer: StudioConsumer,
): Promise<Worked> {
  const worked = { done: 0, failed: 0, dropped: 0 }
  for (const message of messages) {
    const { data } = studioMessageSchema.safeParse(message.body)
    if (!data) {
      worked.dropped += 1
      message.ack()
      continue
    }
    try {
      const delaySeconds = await workOn(data.job, consumer, worked)
      if (delaySeconds === null) message.ack()
      else message.retry({ delaySeconds })
    } catch (error) {
      logLine({ event: 'job_interrupted', errorName: errorNameOf(error) }, consumer.log)
      message.retry({ delaySeconds: retryDelaySeconds })
    }
  }
  return worked
}

/**
 * What nobody could work on ends as failed, so that whoever waits hears of it. A message that came twice
 * may end here as well, while the other delivery still works: that one is waited for.
 */
export async function buryJobs(
  { messages }: Pick<MessageBatch<unknown>, 'messages'>,
  { jobOf, log }: Pick<StudioConsumer, 'jobOf' | 'log'>,
): Promise<Worked> {
  for (const message of messages) {
    const { data } = studioMessageSchema.safeParse(message.body)
    const isOver = !data || (await (await jobOf(data.job)).fail(data.job, 'internal'))
    if (isOver) message.ack()
    else message.retry({ delaySeconds: leaseMilliseconds / 1000 })
  }
  logLine({ event: 'jobs_given_up', count: messages.length }, log)
  return { dropped: messages.length }
}

/** Makes all that is left of a job. The seconds after which it has to be looked at again, or null. */
async function workOn(
  job: string,
  consumer: StudioConsumer,
  worked: { done: number; failed: number },
): Promise<number | null> {
  const object = await consumer.jobOf(job)
  const lanes: Promise<Settled>[] = []

  async function lane(): Promise<number | null> {
    const holder = consumer.newHolder()
    for (;;) {
      const taken = await object.take(job, holder)
      if (taken.kind === 'over') return null
      if (taken.kind === 'wait') return Math.ceil(taken.milliseconds / 1000)
      if (taken.isForModel && lanes.length < lanesOfModels) lanes.push(settled(lane()))
      const outcome = await outcomeOf(job, taken, object, holder, consumer)
      if (outcome === null) {
        await object.giveBack(job, taken.name, holder)
        return retryDelaySeconds
      }
      const isTaken = await finished(() => object.finish(job, taken.name, holder, outcome))
      if (!isTaken) await discard(outcome, consumer.images)
      if (outcome.kind !== 'instead') worked[outcome.kind] += 1
      await consumer.giveWay()
    }
  }

  /** What was paid for is not lost to an answer that was: it is told again. */
  async function finished(telling: () => Promise<boolean>): Promise<boolean> {
    for (let left = mostTellings - 1; ; left -= 1) {
      try {
        return await telling()
      } catch (error) {
        if (left === 0) throw error
        await consumer.wait(1_000)
      }
    }
  }

  lanes.push(settled(lane()))
  const ends: Settled[] = []
  // Another lane may begin while one is waited for.
  for (let at = 0; at < lanes.length; at += 1) ends.push(await lanes[at]!)
  if (ends.some((end) => 'delay' in end && end.delay === null)) return null
  const delays = ends.map((end) => {
    if ('error' in end) throw end.error
    return end.delay!
  })
  return Math.min(...delays)
}

type Settled = { delay: number | null } | { error: unknown }

const settled = (lane: Promise<number | null>): Promise<Settled> =>
  lane.then(
    (delay) => ({ delay }),
    (error: unknown) => ({ error }),
  )

/** Makes a thing for as long as it is the holder's. */
async function outcomeOf(
  job: string,
  taken: TakenAsset,
  object: ConsumedJob,
  holder: string,
  consumer: StudioConsumer,
) {
  const { name } = taken
  const controller = new AbortController()
  const around: Surroundings = {
    signal: controller.signal,
    beforeAsking: async () => {
      if (!(await object.dispatch(job, name, holder))) throw new PhantomError('unknown_outcome')
    },
    keepHandle: async (handle) => void (await object.keepHandle(job, name, holder, handle)),
    onRetry: async (problem) => void (await object.tell(job, name, holder, { problem })),
    onPreview: (preview) => object.tell(job, name, holder, { preview }),
  }
  // What is drawn here takes a moment, and needs nobody to hold it.
  if (!taken.isForModel) return makeAsset(taken, around, consumer)
  const made = new AbortController()
  const holding = async () => {
    while (!made.signal.aborted) {
      const isTheirs = await object.hold(job, name, holder).catch(() => null)
      if (isTheirs === false) return controller.abort()
      if (isTheirs === null) await consumer.wait(1_000)
    }
  }
  void holding()
  try {
    return await makeAsset(taken, around, consumer)
  } finally {
    made.abort()
  }
}
