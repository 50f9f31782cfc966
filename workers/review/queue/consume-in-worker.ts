/** Joins the consumer with the deployment it runs in. */
import { createHookRecords } from '../hooks/hook-records.ts'
import { shardOf } from '../hooks/shard-of.ts'
import { signInsOf } from '../sign-in/sign-ins-of.ts'
import { appTokenOf } from './app-tokens.ts'
import type { ReviewEnv } from '../review-env.ts'
import { buryReviews, consumeReviews, type Consumer } from './consume.ts'
import { workOn } from './work-on.ts'

const deadLetters = 'reviews-dead-letters'

/** Works on what the queue of reviews, or that of its dead letters, delivers. */
export async function consumeBatch(batch: MessageBatch<unknown>, env: ReviewEnv): Promise<void> {
  const ofName = (name: string) => shardOf(env, name)
  const records = createHookRecords({
    secret: env.REVIEW_SECRET,
    shardOf: ofName,
    random: (bytes) => void crypto.getRandomValues(bytes),
  })
  const consumer: Consumer = {
    secret: env.REVIEW_SECRET,
    shardOf: ofName,
    records,
    signIns: signInsOf(env, records),
    appToken: (installation) => appTokenOf(env, installation),
    work: workOn(env),
    now: () => Date.now(),
    log: (text) => console.log(text),
  }
  await (batch.queue === deadLetters
    ? buryReviews(batch, consumer)
    : consumeReviews(batch, consumer))
}
