/**
 * Last good copies in the memory of this isolate, for a few seconds: a README asks for a badge and
 * some cards of one login at the same moment. A store may be a minute behind anyway.
 */
import { foldLogin } from '../../../shared/evidence/login.ts'
import type { LastGood, LastGoodStore } from './last-good.ts'

const keepMilliseconds = 10_000
const mostCopies = 500

export type CopiesInMemory = {
  /** The same store, with what it gave a moment ago in front of it. */
  before(store: LastGoodStore, now: () => number): LastGoodStore
  clear(): void
}

export function createCopiesInMemory(): CopiesInMemory {
  const kept = new Map<string, { copy: LastGood; until: number }>()
  const keep = (login: string, copy: LastGood, now: number) => {
    const key = foldLogin(login)
    kept.delete(key)
    kept.set(key, { copy, until: now + keepMilliseconds })
    for (const [oldest, { until }] of kept) {
      if (kept.size <= mostCopies && until > now) break
      kept.delete(oldest)
    }
  }
  return {
    before: (store, now) => ({
      async get(login) {
        const known = kept.get(foldLogin(login))
        if (known && known.until > now()) return known.copy
        const copy = await store.get(login)
        if (copy) keep(login, copy, now())
        return copy
      },
      async put(login, copy) {
        const mayBeKept = await store.put(login, copy)
        if (mayBeKept) keep(login, copy, now())
        return mayBeKept
      },
      async forget(login) {
        kept.delete(foldLogin(login))
        await store.forget(login)
      },
    }),
    clear: () => kept.clear(),
  }
}

/** Those of this isolate. */
export const copiesInMemory = createCopiesInMemory()
