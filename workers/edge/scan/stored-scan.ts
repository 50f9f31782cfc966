/**
 * A scan as it is kept: the answer's bytes, ready to be sent, behind a short head, so that answering
 * from the store parses nothing. It is sealed before it is stored.
 *
 * Layout: scannedAt and freshUntil (milliseconds since 1970, 8 bytes each), the ETag's 27 characters,
 * then the scorecard as JSON.
 */
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import { etagOf } from '../../platform/etag.ts'

export type StoredScan = {
  scannedAt: number
  /** Until then it is answered as it is; after that it is answered while it is read again. */
  freshUntil: number
  etag: string
  body: Uint8Array<ArrayBuffer>
}

/** A stored scan ends this long after it was made: the promise of STORAGE.md. */
export const scanLifetimeSeconds = 30 * 60

const freshMilliseconds = 15 * 60_000
/**
 * A scan in which GitHub failed to answer something is worth another try soon. What fails at each try
 * is asked for less and less often: every time after twice as long, up to the longest of these.
 */
const incompleteFreshMilliseconds = { first: 60_000, longest: 8 * 60_000 }

const etagLength = 27
const headLength = 16 + etagLength

const decoder = new TextDecoder()

/**
 * The stored form of a final scorecard made at `scannedAt` (milliseconds since 1970). `hasFailed`:
 * GitHub failed to answer something of it; `kept` is the scan that it renews.
 */
export async function toStoredScan(
  scorecard: Scorecard,
  scannedAt: number,
  { hasFailed = false, kept = null }: { hasFailed?: boolean; kept?: StoredScan | null } = {},
): Promise<StoredScan> {
  const body = new TextEncoder().encode(JSON.stringify(scorecard)) as Uint8Array<ArrayBuffer>
  const fresh = hasFailed ? freshAfterFailure(kept) : freshMilliseconds
  return { scannedAt, freshUntil: scannedAt + fresh, etag: await etagOf(body), body }
}

function freshAfterFailure(kept: StoredScan | null): number {
  const { first, longest } = incompleteFreshMilliseconds
  if (kept === null || !isIncomplete(kept)) return first
  return Math.min(longest, 2 * (kept.freshUntil - kept.scannedAt))
}

/** Whether GitHub failed to answer something of it. */
export function isIncomplete(scan: StoredScan): boolean {
  return scan.freshUntil - scan.scannedAt <= incompleteFreshMilliseconds.longest
}

/** Seconds that the stored form may still be kept; zero when its time is over. */
export function secondsLeft(scan: StoredScan, now: number): number {
  return Math.max(0, Math.floor((scan.scannedAt - now) / 1000) + scanLifetimeSeconds)
}

export function packScan(scan: StoredScan): Uint8Array<ArrayBuffer> {
  const packed = new Uint8Array(headLength + scan.body.length)
  const view = new DataView(packed.buffer)
  view.setFloat64(0, scan.scannedAt)
  view.setFloat64(8, scan.freshUntil)
  new TextEncoder().encodeInto(scan.etag, packed.subarray(16, headLength))
  packed.set(scan.body, headLength)
  return packed
}

/** The scan of its packed form, or null where the bytes are not one. */
export function unpackScan(packed: Uint8Array<ArrayBuffer>): StoredScan | null {
  if (packed.length <= headLength) return null
  const view = new DataView(packed.buffer, packed.byteOffset)
  return {
    scannedAt: view.getFloat64(0),
    freshUntil: view.getFloat64(8),
    etag: decoder.decode(packed.subarray(16, headLength)),
    body: packed.subarray(headLength),
  }
}
