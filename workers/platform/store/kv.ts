/**
 * The session store on Workers KV.
 *
 * What it promises: a value is there for its lifetime, and not after. What it does not: other
 * locations may see a change up to 60 s late (and remember for as long that a key was not there), a
 * key takes one write a second, and no lifetime is under 60 s. So it may hold what may be a minute
 * old: never a nonce, a counter or a status.
 *
 * Source: https://developers.cloudflare.com/kv/platform/limits/ and …/kv/concepts/how-kv-works/
 */
import {
  answered,
  checkLifetime,
  type SessionStore,
  type StoreDeadlines,
  usualDeadlines,
} from './session-store.ts'

const shortestTtlSeconds = 60

/** A store in the given namespace. */
export function createKvStore(
  namespace: KVNamespace,
  deadlines: StoreDeadlines = usualDeadlines,
): SessionStore {
  return {
    shortestTtlSeconds,
    async get(key) {
      const value = await answered(deadlines.reading, namespace.get(key, 'arrayBuffer'))
      return value && new Uint8Array(value)
    },
    async set(key, value, { ttlSeconds }) {
      checkLifetime(ttlSeconds, shortestTtlSeconds)
      const lifetime = ttlSeconds === null ? {} : { expirationTtl: ttlSeconds }
      const written = namespace.put(key, value, lifetime)
      await answered(deadlines.writing, written)
    },
    async delete(key) {
      await answered(deadlines.writing, namespace.delete(key))
    },
  }
}
