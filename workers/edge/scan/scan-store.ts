/** Where scans are kept: sealed, under a keyed name, in whichever session store is configured. */
import type { FillRandom, LoginSeal } from '../../platform/seal/index.ts'
import type { SessionStore } from '../../platform/store/index.ts'
import { packScan, secondsLeft, unpackScan, type StoredScan } from './stored-scan.ts'

export type ScanStore = {
  /** The kept scan of a login; null when there is none, or the store fails. */
  get(login: string): Promise<StoredScan | null>
  seal(login: string, scan: StoredScan): Promise<Uint8Array<ArrayBuffer>>
  /** The scan of a sealed form; null when it is not one of this login. */
  open(login: string, sealed: Uint8Array<ArrayBuffer>): Promise<StoredScan | null>
  /** Keeps a sealed scan until its time is over. A failing store is reported, never thrown. */
  put(login: string, scan: StoredScan, sealed: Uint8Array<ArrayBuffer>): Promise<void>
  /** Forgets the scan of a login. Throws a `StoreError` when the store fails. */
  forget(login: string): Promise<void>
}

export type ScanStoreOptions = {
  store: () => Promise<SessionStore>
  sealOf: (login: string) => Promise<LoginSeal>
  /** Milliseconds since 1970. */
  now: () => number
  random: FillRandom
  /** Hears that the store failed, without what it failed on. */
  report: (event: 'store_read_failed' | 'store_write_failed') => void
}

export function createScanStore(options: ScanStoreOptions): ScanStore {
  const { store, sealOf, now, random, report } = options
  const keyOf = ({ name }: LoginSeal) => `scan:${name}`

  const openScan = async (box: LoginSeal, sealed: Uint8Array<ArrayBuffer>) => {
    try {
      const scan = unpackScan(await box.open(sealed))
      return scan && secondsLeft(scan, now()) > 0 ? scan : null
    } catch {
      return null
    }
  }

  return {
    open: async (login, sealed) => openScan(await sealOf(login), sealed),
    seal: async (login, scan) => (await sealOf(login)).seal(packScan(scan), random),
    async get(login) {
      const box = await sealOf(login)
      try {
        const sealed = await (await store()).get(keyOf(box))
        return sealed && (await openScan(box, sealed))
      } catch {
        report('store_read_failed')
        return null
      }
    },
    async put(login, scan, sealed) {
      const ttlSeconds = secondsLeft(scan, now())
      try {
        await (await store()).set(keyOf(await sealOf(login)), sealed, { ttlSeconds })
      } catch {
        report('store_write_failed')
      }
    },
    async forget(login) {
      await (await store()).delete(keyOf(await sealOf(login)))
    },
  }
}
