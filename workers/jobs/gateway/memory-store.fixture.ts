/** A session store in memory that shows what it holds, and fails where a test says so. */
import { StoreError, type SessionStore } from '../../platform/store/index.ts'

type Entry = { value: Uint8Array<ArrayBuffer>; ttlSeconds: number | null }

export function memoryStore() {
  const entries = new Map<string, Entry>()
  const checked = () => {
    if (store.isBroken) throw new StoreError('unavailable')
  }
  const store: SessionStore & { entries: typeof entries; isBroken: boolean } = {
    entries,
    isBroken: false,
    shortestTtlSeconds: 1,
    async get(key) {
      checked()
      return entries.get(key)?.value ?? null
    },
    async set(key, value, { ttlSeconds }) {
      checked()
      entries.set(key, { value, ttlSeconds })
    },
    delete: async (key) => void entries.delete(key),
  }
  return store
}
