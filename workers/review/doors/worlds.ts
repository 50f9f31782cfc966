/** What each door works with, as this deployment is set up. */
import { createDurableStore } from '../../platform/store/durable.ts'
import { administerWith } from '../administration/administer.ts'
import type { Management } from '../administration/management.ts'
import { appAccess } from '../app/app-access.ts'
import { repositoryOfWriter, type Person } from '../app/repository-of-writer.ts'
import type { ConnectWorld } from '../connect/answer-connect.ts'
import { createOutcomes } from '../connect/for-terminals.ts'
import { createPendingConnections } from '../connect/pending-connections.ts'
import { createHookRecords } from '../hooks/hook-records.ts'
import { shardOf } from '../hooks/shard-of.ts'
import type { ReviewEnv } from '../review-env.ts'
import { oauthClientOf } from '../sign-in/oauth-client-of.ts'
import { signInsOf } from '../sign-in/sign-ins-of.ts'
import type { DeliveryWorld } from './answer-delivery.ts'
import { eventReaders } from './event-readers.ts'

const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes)

/** The records of this deployment's hooks. */
export function recordsOf(env: ReviewEnv) {
  const { REVIEW_SECRET: secret } = env
  return createHookRecords({ secret, shardOf: (name) => shardOf(env, name), random })
}

export function countsWorldOf(env: ReviewEnv) {
  const read = (names: string[]) => env.REVIEW_COUNTS.read(names)
  return {
    secret: env.REVIEW_SECRET,
    records: recordsOf(env),
    read,
    signedIn: (request: Request) => env.SIGNED_IN.person(request),
    ownRepository: async (repository: string, person: Person) =>
      (await repositoryOfWriter(repository, person, await appAccess(env)))?.id ?? null,
    now: () => Date.now(),
    wait: (milliseconds: number) => scheduler.wait(milliseconds),
  }
}

export function managementOf(env: ReviewEnv, request: Request): Management {
  const records = recordsOf(env)
  return {
    secret: env.REVIEW_SECRET,
    origin: new URL(request.url).origin,
    records,
    administer: administerWith(env),
    signIns: signInsOf(env, records),
    random,
    now: () => Date.now(),
    wait: (milliseconds) => scheduler.wait(milliseconds),
  }
}

export function connectWorldOf(env: ReviewEnv, request: Request): ConnectWorld {
  const store = createDurableStore(env.STORE_SHARD)
  return {
    management: managementOf(env, request),
    pending: createPendingConnections({ store, random, now: () => Date.now() }),
    outcomes: createOutcomes({ store, random, now: () => Date.now() }),
    clientOf: (host) => oauthClientOf(env, host),
  }
}

export function deliveryWorldOf(env: ReviewEnv): DeliveryWorld {
  const { REVIEW_APP_WEBHOOK_SECRET: now, REVIEW_APP_WEBHOOK_SECRET_BEFORE: before } = env
  return {
    secret: env.REVIEW_SECRET,
    appSecrets: [now, before].flatMap((text) => (text ? [text] : [])),
    records: recordsOf(env),
    shardOf: (name) => shardOf(env, name),
    queue: env.REVIEWS,
    readers: eventReaders,
    now: () => Date.now(),
    random,
    log: (text) => console.log(text),
  }
}
