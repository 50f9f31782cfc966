/** The session store of a deployment. */
import type { EdgeEnv, JobsEnv } from '../bindings.ts'
import { createKvStore } from './kv.ts'
import { createRemoteStore } from './remote.ts'
import type { AtomicStore, SessionStore } from './session-store.ts'

export { StoreError, type AtomicStore, type SessionStore } from './session-store.ts'

type EdgeStoreEnv = Pick<EdgeEnv, 'SESSION_STORE' | 'SCANS_KV' | 'STORE'>

/** One store an isolate: making a client anew would cost more than a read (see `EdgeEnv`). */
let isolate: { env: EdgeStoreEnv; store: SessionStore } | null = null

/** The store that `SESSION_STORE` names, as the edge reaches it. */
export function sessionStoreOf(env: EdgeStoreEnv): SessionStore {
  if (isolate?.env !== env) {
    const { SESSION_STORE: kind, SCANS_KV: namespace, STORE: remote } = env
    isolate = { env, store: kind === 'kv' ? createKvStore(namespace) : createRemoteStore(remote) }
  }
  return isolate.store
}

type JobsStoreEnv = Pick<
  JobsEnv,
  'SESSION_STORE' | 'STORE_SHARD' | 'UPSTASH_REDIS_REST_URL' | 'UPSTASH_REDIS_REST_TOKEN'
>

/**
 * The store for what has to be decided: Upstash where it is configured, else Durable Objects, since
 * Workers KV may be a minute old. Rejects when Upstash is named but not how to reach it.
 */
export async function atomicStoreOf(env: JobsStoreEnv): Promise<AtomicStore> {
  if (env.SESSION_STORE !== 'upstash') {
    return (await import('./durable.ts')).createDurableStore(env.STORE_SHARD)
  }
  const { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token } = env
  if (url && token) return (await import('./upstash.ts')).createUpstashStore({ url, token })
  throw new Error(
    'SESSION_STORE is upstash: set UPSTASH_REDIS_REST_URL and UPSTASH_REDIS_REST_TOKEN.',
  )
}
