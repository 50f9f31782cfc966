/**
 * The session store where the jobs Worker reaches it for the edge: neither the client of Upstash nor
 * the token that opens it has to be at the edge. It promises what the store behind it does.
 */
import type { StoreApi } from '../bindings.ts'
import {
  answered,
  checkLifetime,
  type SessionStore,
  type StoreDeadlines,
  usualDeadlines,
} from './session-store.ts'

const shortestTtlSeconds = 1

/** A store behind an entrypoint of the jobs Worker. */
export function createRemoteStore(
  remote: Pick<StoreApi, 'read' | 'write' | 'remove'>,
  deadlines: StoreDeadlines = usualDeadlines,
): SessionStore {
  return {
    shortestTtlSeconds,
    async get(key) {
      const value = await answered(deadlines.reading, remote.read(key))
      return value && new Uint8Array(value)
    },
    async set(key, value, { ttlSeconds }) {
      checkLifetime(ttlSeconds, shortestTtlSeconds)
      await answered(deadlines.writing, remote.write(key, value, ttlSeconds))
    },
    async delete(key) {
      await answered(deadlines.writing, remote.remove(key))
    },
  }
}
