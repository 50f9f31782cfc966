/** The session store of a deployment. */
import type { EdgeEnv, JobsEnv } from '../bindings.ts'
import { createKvStore } from './kv.ts'
import type { AtomicStore, SessionStore } from './session-store.ts'

export { StoreError, type AtomicStore, type SessionStore } from './session-store.ts'

type UpstashEnv = Pick<EdgeEnv, 'UPSTASH_REDIS_REST_URL' | 'UPSTASH_REDIS_REST_TOKEN'>
type StoreEnv = UpstashEnv & Pick<EdgeEnv, 'SESSION_STORE' | 'SCANS_KV'>

/** One store an isolate: making a client anew would cost more than a read (see `EdgeEnv`). */
let isolate: { env: StoreEnv; store: SessionStore } | null = null

/** The store that `SESSION_STORE` names. Rejects when it names Upstash but not how to reach it. */
export async function sessionStoreOf(env: StoreEnv): Promise<SessionStore> {
  if (isolate?.env !== env) isolate = { env, store: await createSessionStore(env) }
  return isolate.store
}

type AtomicStoreEnv = UpstashEnv & Pick<JobsEnv, 'SESSION_STORE' | 'STORE_SHARD'>

/**
 * The store for what has to be decided: Upstash where it is configured, else Durable Objects, since
 * Workers KV may be a minute old. Rejects as `sessionStoreOf` does.
 */
export async function atomicStoreOf(env: AtomicStoreEnv): Promise<AtomicStore> {
  if (env.SESSION_STORE === 'upstash') return openUpstash(env)
  return (await import('./durable.ts')).createDurableStore(env.STORE_SHARD)
}

/** Upstash's client is loaded only where it is used: it would double the time that a start takes. */
async function createSessionStore(env: StoreEnv): Promise<SessionStore> {
  return env.SESSION_STORE === 'kv' ? createKvStore(env.SCANS_KV) : openUpstash(env)
}

async function openUpstash(env: UpstashEnv): Promise<AtomicStore> {
  const { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token } = env
  if (url && token) return (await import('./upstash.ts')).createUpstashStore({ url, token })
  throw new Error(
    'SESSION_STORE is upstash: set UPSTASH_REDIS_REST_URL and UPSTASH_REDIS_REST_TOKEN.',
  )
}
