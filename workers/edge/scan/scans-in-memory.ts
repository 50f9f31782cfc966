/**
 * Stored scans in the memory of this isolate, for a few seconds and as sealed as they are stored: a page
 * and what belongs to it ask for one login at the same moment, and of whom people talk is asked for all
 * the time. Whoever may keep a public answer keeps it longer than that.
 */
import type { SessionStore } from '../../platform/store/index.ts'

const keepMilliseconds = 10_000
const mostBytes = 2 * 1024 * 1024

export type ScansInMemory = {
  /** The same store, with what it gave or took a moment ago in front of it. */
  before(store: SessionStore, now: () => number): SessionStore
  clear(): void
}

type Kept = { sealed: Uint8Array<ArrayBuffer>; until: number }

export function createScansInMemory(): ScansInMemory {
  const kept = new Map<string, Kept>()
  let bytes = 0
  const drop = (key: string) => {
    bytes -= kept.get(key)?.sealed.length ?? 0
    kept.delete(key)
  }
  const keep = (key: string, sealed: Uint8Array<ArrayBuffer>, now: number) => {
    drop(key)
    kept.set(key, { sealed, until: now + keepMilliseconds })
    bytes += sealed.length
    for (const [oldest, { until }] of kept) {
      if (bytes <= mostBytes && until > now) break
      drop(oldest)
    }
  }
  return {
    before: (store, now) => ({
      shortestTtlSeconds: store.shortestTtlSeconds,
      async get(key) {
        const known = kept.get(key)
        if (known && known.until > now()) return known.sealed
        const sealed = await store.get(key)
        if (sealed) keep(key, sealed, now())
        return sealed
      },
      async set(key, sealed, lifetime) {
        await store.set(key, sealed, lifetime)
        keep(key, sealed, now())
      },
      async delete(key) {
        drop(key)
        await store.delete(key)
      },
    }),
    clear() {
      kept.clear()
      bytes = 0
    },
  }
}

/** Those of this isolate. */
export const scansInMemory = createScansInMemory()
