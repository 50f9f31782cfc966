/**
 * How images are named. Whoever may see one holds its name: when it was made, and 256 random bits that
 * are kept nowhere else. The object in the bucket goes by the hour, the moment and a keyed name of
 * those bits, so that the bucket lists the oldest first, and its list opens nothing.
 */
import { heldSeal, toBase64Url, type FillRandom, type Seal } from '../../platform/seal/index.ts'

/** An image may be seen for so long. */
export const imageLifetimeMilliseconds = 4 * 60 * 60_000
/** Clocks of two machines may differ by so much; a name from later than that is none of ours. */
const clockSkewMilliseconds = 60_000

const nameForm = /^([0-9a-z]{1,10})\.([\w-]{43})$/
const keyForm = /^\d{4}-\d\d-\d\dT\d\d\/(\d{13})-[\w-]{43}$/

export type NamedImage = {
  /** What the object in the bucket is called. */
  key: string
  seal: Seal
  /** Milliseconds since 1970. */
  madeAt: number
}

/** A new name for an image made at a moment (milliseconds since 1970), which nobody can guess. */
export function newImageName(madeAt: number, random: FillRandom): string {
  const bits = new Uint8Array(32)
  random(bits)
  return `${madeAt.toString(36)}.${toBase64Url(bits)}`
}

/** What a name stands for; null where it is not the form of one. */
export async function namedImage(name: string): Promise<NamedImage | null> {
  const [, moment, bits] = nameForm.exec(name) ?? []
  if (moment === undefined || bits === undefined) return null
  const madeAt = Number.parseInt(moment, 36)
  const hour = hourOf(madeAt)
  if (hour === null) return null
  const seal = await heldSeal(bytesOf(bits), 'image')
  return { key: `${hour}/${String(madeAt).padStart(13, '0')}-${seal.name}`, seal, madeAt }
}

/** When the object of a key was made; null for a key of another form. */
export function madeAtOf(key: string): number | null {
  const [, moment] = keyForm.exec(key) ?? []
  return moment === undefined ? null : Number(moment)
}

/** Whether what was made at `madeAt` may be seen at `now`: no more after four hours, nor before. */
export function isWithinLifetime(madeAt: number, now: number): boolean {
  return now < madeAt + imageLifetimeMilliseconds && madeAt <= now + clockSkewMilliseconds
}

/** `2026-11-21T17`; null for a moment that no object is of. */
function hourOf(madeAt: number): string | null {
  const isOfOurTime = madeAt >= 0 && madeAt < 10 ** 13
  return isOfOurTime ? new Date(madeAt).toISOString().slice(0, 13) : null
}

function bytesOf(base64Url: string): Uint8Array<ArrayBuffer> {
  const base64 = base64Url.replaceAll('-', '+').replaceAll('_', '/')
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
