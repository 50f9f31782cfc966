/** Joins the consumer with the deployment it runs in. */
import { administerWith } from '../administration/administer.ts'
import { createHookRecords } from '../hooks/hook-records.ts'
import { shardOf } from '../hooks/shard-of.ts'
import { appTokenOf } from '../app/app-tokens.ts'
import { hasApp } from '../app/app-access.ts'
import { signInsOf } from '../sign-in/sign-ins-of.ts'
import type { ReviewEnv } from '../review-env.ts'
import { buryReviews, consumeReviews, type Consumer } from './consume.ts'
import { forgetIn, workOn } from './work-on.ts'

const deadLetters = 'reviews-dead-letters'

/** Works on what the queue of reviews, or that of its dead letters, delivers. */
export async function consumeBatch(batch: MessageBatch<unknown>, env: ReviewEnv): Promise<void> {
  const ofName = (name: string) => shardOf(env, name)
  const records = createHookRecords({
    secret: env.REVIEW_SECRET,
    shardOf: ofName,
    random: (bytes) => void crypto.getRandomValues(bytes),
  })
  const signIns = signInsOf(env, records)
  const consumer: Consumer = {
    secret: env.REVIEW_SECRET,
    shardOf: ofName,
    records,
    signIns,
    appToken: (installation) => appTokenOf(env, installation),
    administrationOf: (hookId, record) => {
      const { credential, through } = signIns.wayOf(hookId, record)
      return administerWith(env)(record.host, credential, through)
    },
    hasApp: (repository) => hasApp(env, repository),
    work: workOn(env),
    forget: forgetIn(env),
    now: () => Date.now(),
    log: (text) => console.log(text),
  }
  await (batch.queue === deadLetters
    ? buryReviews(batch, consumer)
    : consumeReviews(batch, consumer))
}
