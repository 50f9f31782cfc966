/** Where scans are kept until their time is over. */
import { createSealedStore, type SealedStoreOptions } from '../../platform/sealed-store/index.ts'
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

/** `now` gives milliseconds since 1970. */
export function createScanStore(options: SealedStoreOptions, now: () => number): ScanStore {
  const sealed = createSealedStore('scan', options)
  const living = (packed: Uint8Array<ArrayBuffer> | null) => {
    const scan = packed && unpackScan(packed)
    return scan && secondsLeft(scan, now()) > 0 ? scan : null
  }
  return {
    get: async (login) => living(await sealed.get(login)),
    seal: (login, scan) => sealed.seal(login, packScan(scan)),
    open: async (login, box) => living(await sealed.open(login, box)),
    put: (login, scan, box) => sealed.put(login, box, secondsLeft(scan, now())),
    forget: sealed.forget,
  }
}
