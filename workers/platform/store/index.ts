/** The session store of a deployment. */
import type { EdgeEnv } from '../bindings.ts'
import { createKvStore } from './kv.ts'
import type { SessionStore } from './session-store.ts'

export { StoreError, type AtomicStore, type SessionStore } from './session-store.ts'

type StoreEnv = Pick<
  EdgeEnv,
  'SESSION_STORE' | 'SCANS_KV' | 'UPSTASH_REDIS_REST_URL' | 'UPSTASH_REDIS_REST_TOKEN'
>

/** One store an isolate: making a client anew would cost more than a read (see `EdgeEnv`). */
let isolate: { env: StoreEnv; store: SessionStore } | null = null

/** The store that `SESSION_STORE` names. Rejects when it names Upstash but not how to reach it. */
export async function sessionStoreOf(env: StoreEnv): Promise<SessionStore> {
  if (isolate?.env !== env) isolate = { env, store: await createSessionStore(env) }
  return isolate.store
}

/** Upstash's client is loaded only where it is used: it would double the time that a start takes. */
async function createSessionStore(env: StoreEnv): Promise<SessionStore> {
  if (env.SESSION_STORE === 'kv') return createKvStore(env.SCANS_KV)
  const { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token } = env
  if (url && token) return (await import('./upstash.ts')).createUpstashStore({ url, token })
  throw new Error(
    'SESSION_STORE is upstash: set UPSTASH_REDIS_REST_URL and UPSTASH_REDIS_REST_TOKEN.',
  )
}
