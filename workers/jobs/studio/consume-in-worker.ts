/** Joins the consumer with the deployment it runs in. */
import { imageStoreOf } from '../images/image-store-of.ts'
import { workerRenderer } from '../render/worker-renderer.ts'
import { buryJobs, consumeStudio, type StudioConsumer, type Worked } from './consume.ts'
import { embeddedMaker } from './embedded-maker.ts'
import { linkTo } from './file-link.ts'
import { modelMakerOf } from './models-of.ts'
import { jobObjectOf, type StudioEnv } from './studio-env.ts'

export const studioQueue = 'studio'
export const studioDeadLetters = 'studio-dead-letters'

/** Works on what the queue of the studio, or that of its dead letters, delivers. */
export function consumeStudioBatch(batch: MessageBatch<unknown>, env: StudioEnv): Promise<Worked> {
  const consumer: StudioConsumer = {
    jobOf: (job) => jobObjectOf(env, job),
    maker: embeddedMaker(workerRenderer),
    models: modelMakerOf(env),
    images: imageStoreOf(env),
    linkOf: (file) => linkTo(env.STUDIO_SECRET, file),
    newHolder: () => crypto.randomUUID(),
    wait: (milliseconds) => scheduler.wait(milliseconds),
    giveWay: () => scheduler.wait(1),
    now: () => Date.now(),
    log: (text) => console.log(text),
  }
  return batch.queue === studioDeadLetters
    ? buryJobs(batch, consumer)
    : consumeStudio(batch, consumer)
}
