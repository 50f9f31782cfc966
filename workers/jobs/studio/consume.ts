/**
 * Works on jobs as their messages come. A message says no more than which job it is: what is left to
 * do, and whether it may be done, the job's object knows. So a message that comes again makes nothing
 * twice, and after a crash the next one goes on with what is missing.
 */
import * as z from 'zod/mini'
import type { ErrorCode } from '../../../shared/api/errors.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { ImageType } from '../../platform/images/index.ts'
import { errorNameOf, logLine } from '../../platform/log/index.ts'
import type { JobOutcome } from '../../platform/tally/index.ts'
import { ImageStoreError } from '../images/image-bucket.ts'
import type { ImageStore } from '../images/image-store.ts'
import type { FileLink } from './file-link.ts'
import type { AssetRecord, MadeFile } from './job-record.ts'
import type { Outcome, Taken } from './job-state.ts'
import { isPicture } from './job-view.ts'
import type { MadePicture, Maker } from './maker.ts'
import type { StudioJobApi } from './studio-job-api.ts'

const studioMessageSchema = z.strictObject({ job: z.string().check(z.regex(/^[\w-]{43}$/)) })

/** The part of a job's object that is asked here. */
type Job = Pick<StudioJobApi, 'take' | 'dispatch' | 'finish' | 'giveBack' | 'fail'>

export type StudioConsumer = {
  jobOf(job: string): Promise<Job>
  maker: Maker
  images: ImageStore
  /** The link to a file, as its owner gets it. */
  linkOf(file: FileLink): Promise<string>
  /** A name for whoever works on a delivery. */
  newHolder(): string
  /**
   * Lets others in: drawing takes the isolate, and a whole process where all run in one, and who
   * watches or cancels would wait for the last picture.
   */
  giveWay(): Promise<unknown>
  /** Milliseconds since 1970. */
  now(): number
  log(text: string): void
}

/** How many things ended how. */
export type Worked = Partial<Record<JobOutcome, number>>

/** An object, or the bucket, that fails is asked again after so long. */
const retryDelaySeconds = 5

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

/** What nobody could work on ends as failed, so that whoever waits hears of it. */
export async function buryJobs(
  { messages }: Pick<MessageBatch<unknown>, 'messages'>,
  { jobOf, log }: Pick<StudioConsumer, 'jobOf' | 'log'>,
): Promise<Worked> {
  for (const message of messages) {
    const { data } = studioMessageSchema.safeParse(message.body)
    if (data) await (await jobOf(data.job)).fail(data.job, 'internal')
    message.ack()
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
  const holder = consumer.newHolder()
  for (;;) {
    const taken = await object.take(job, holder)
    if (taken.kind === 'over') return null
    if (taken.kind === 'wait') return Math.ceil(taken.milliseconds / 1000)
    const outcome = await outcomeOf(job, taken, object, holder, consumer)
    if (outcome === null) {
      await object.giveBack(job, taken.name, holder)
      return retryDelaySeconds
    }
    const isTaken = await object.finish(job, taken.name, holder, outcome)
    // Cancelled meanwhile, or somebody else has made it: nobody has a link to this one.
    if (!isTaken && outcome.kind === 'done') await consumer.images.delete(outcome.file.image)
    worked[outcome.kind] += 1
    await consumer.giveWay()
  }
}

type TakenAsset = Extract<Taken, { kind: 'asset' }>

/** What came of making it; null where the bucket failed, so that it is worth another try. */
async function outcomeOf(
  job: string,
  taken: TakenAsset,
  object: Job,
  holder: string,
  consumer: StudioConsumer,
): Promise<Outcome | null> {
  const { images, maker, linkOf } = consumer
  const beforeAsking = async () => {
    if (!(await object.dispatch(job, taken.name, holder))) throw new PhantomError('unknown_outcome')
  }
  try {
    const { type, bytes } = await made(taken, maker, beforeAsking, consumer)
    const image = await images.put({ type, bytes })
    const { name: asset, owner, vanishesAt: endsAt } = taken
    const link = await linkOf({ asset, image, endsAt, owner })
    const file: MadeFile = { image, link, mediaType: type, bytes: bytes.length }
    return { kind: 'done', file }
  } catch (error) {
    if (error instanceof ImageStoreError) return null
    return { kind: 'failed', problem: problemOf(error, consumer) }
  }
}

type Made = { type: ImageType; bytes: Uint8Array<ArrayBuffer> }

async function made(
  { name, order, assets }: TakenAsset,
  maker: Maker,
  beforeAsking: () => Promise<void>,
  { images, now }: StudioConsumer,
): Promise<Made> {
  if (isPicture(name)) {
    return { type: 'image/png', bytes: await maker.picture(order, name, beforeAsking) }
  }
  if (name === 'readme') {
    const pictures = assets.flatMap(({ name: one, file }) =>
      isPicture(one) && file !== null ? one : [],
    )
    const text = await maker.readme(order, pictures)
    return { type: 'text/markdown', bytes: new TextEncoder().encode(text).slice() }
  }
  const pictures = await picturesOf(assets, images)
  return { type: 'application/zip', bytes: await maker.kit(order, pictures, new Date(now())) }
}

async function picturesOf(assets: readonly AssetRecord[], images: ImageStore) {
  const pictures: MadePicture[] = []
  for (const { name, file } of assets) {
    if (!isPicture(name)) continue
    const image = file && (await images.get(file.image))
    pictures.push({ name, png: image?.bytes ?? null })
  }
  return pictures
}

function problemOf(error: unknown, { log }: StudioConsumer): ErrorCode {
  if (error instanceof PhantomError && error.code !== 'internal') return error.code
  logLine({ event: 'asset_not_made', errorName: errorNameOf(error) }, log)
  return 'internal'
}
