/**
 * The session store in Durable Objects: nothing but the platform is needed, and everybody sees at once
 * what was written, wherever they are. Lifetimes are exact to the second. Sixteen objects share the
 * names; each answers about a thousand requests a second.
 */
import type { StoreShardApi } from '../bindings.ts'
import {
  answered,
  checkLifetime,
  type AtomicStore,
  type StoreDeadlines,
  usualDeadlines,
} from './session-store.ts'

const shortestTtlSeconds = 1

/** A store in the objects of a namespace. */
export function createDurableStore(
  namespace: DurableObjectNamespace<StoreShardApi>,
  deadlines: StoreDeadlines = usualDeadlines,
): AtomicStore {
  const shardOf = (key: string) => namespace.get(namespace.idFromName(`store ${key.slice(-1)}`))
  return {
    shortestTtlSeconds,
    get: async (key) => bytesOf(await answered(deadlines.reading, shardOf(key).read(key))),
    async set(key, value, { ttlSeconds }) {
      checkLifetime(ttlSeconds, shortestTtlSeconds)
      await answered(deadlines.writing, shardOf(key).write(key, value, ttlSeconds))
    },
    async delete(key) {
      await answered(deadlines.writing, shardOf(key).remove(key))
    },
    async compareAndSet(key, expected, value, { ttlSeconds }) {
      checkLifetime(ttlSeconds, shortestTtlSeconds)
      const swapped = shardOf(key).compareAndSet(key, expected, value, ttlSeconds)
      return answered(deadlines.writing, swapped)
    },
    take: async (key) => bytesOf(await answered(deadlines.writing, shardOf(key).take(key))),
  }
}

function bytesOf(value: Uint8Array | null): Uint8Array<ArrayBuffer> | null {
  return value && new Uint8Array(value)
}
