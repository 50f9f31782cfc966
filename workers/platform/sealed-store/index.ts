/**
 * What is kept of a login: sealed, under a keyed name, in whichever session store is configured. A
 * store that fails is reported and hurts nobody, except where something has to be gone.
 */
import type { FillRandom, LoginSeal } from '../seal/index.ts'
import type { SessionStore } from '../store/index.ts'

type Bytes = Uint8Array<ArrayBuffer>

export type SealedStore = {
  /** What is kept of the login; null where there is nothing, it cannot be opened, or the store fails. */
  get(login: string): Promise<Bytes | null>
  seal(login: string, content: Bytes): Promise<Bytes>
  /** The content of a sealed form; null when it is not one of this login. */
  open(login: string, sealed: Bytes): Promise<Bytes | null>
  /** Keeps a sealed form for so long, or as long as the store has to. Never throws. */
  put(login: string, sealed: Bytes, ttlSeconds: number): Promise<void>
  /** Throws a `StoreError` when the store fails. */
  forget(login: string): Promise<void>
}

export type SealedStoreOptions = {
  store: SessionStore
  sealOf: (login: string) => Promise<LoginSeal>
  random: FillRandom
  /** Hears that the store failed, without what it failed on. */
  report: (event: 'store_read_failed' | 'store_write_failed') => void
}

/** The store of one kind of thing; its keys begin with `prefix`. */
export function createSealedStore(
  prefix: string,
  { store, sealOf, random, report }: SealedStoreOptions,
): SealedStore {
  const keyOf = ({ name }: LoginSeal) => `${prefix}:${name}`
  const opened = (seal: LoginSeal, sealed: Bytes) => seal.open(sealed).catch(() => null)

  return {
    async get(login) {
      const seal = await sealOf(login)
      try {
        const sealed = await store.get(keyOf(seal))
        return sealed && (await opened(seal, sealed))
      } catch {
        report('store_read_failed')
        return null
      }
    },
    seal: async (login, content) => (await sealOf(login)).seal(content, random),
    open: async (login, sealed) => opened(await sealOf(login), sealed),
    async put(login, sealed, ttlSeconds) {
      try {
        const lifetime = { ttlSeconds: Math.max(store.shortestTtlSeconds, ttlSeconds) }
        await store.set(keyOf(await sealOf(login)), sealed, lifetime)
      } catch {
        report('store_write_failed')
      }
    },
    async forget(login) {
      await store.delete(keyOf(await sealOf(login)))
    },
  }
}
