/**
 * Whoever starts a job owns it: by a cookie of 256 random bits, of which nothing is kept but a keyed
 * name. `SameSite=Strict`: no other site's link or form carries it.
 */
import { cookieOf } from '../../platform/cookie.ts'
import { fromBase64Url, heldSeal, toBase64Url, type FillRandom } from '../../platform/seal/index.ts'
import { jobLifetimeMilliseconds } from './job-state.ts'

const cookieName = '__Host-studio'
const rules = 'Path=/; Secure; HttpOnly; SameSite=Strict'
const bitsForm = /^[\w-]{43}$/

export type Owner = {
  /** What the cookie holds. */
  bits: string
  /** The keyed name of those bits: 43 characters of base64url, which open nothing. */
  name: string
}

/** Who asks; null for who has no cookie of ours. */
export async function ownerOf(request: Request): Promise<Owner | null> {
  const bits = cookieOf(request, cookieName)
  return bits !== null && bitsForm.test(bits) ? ownerWith(bits) : null
}

export async function newOwner(random: FillRandom): Promise<Owner> {
  return ownerWith(newBits(random))
}

/** The `Set-Cookie` that makes somebody the owner, for as long as what is made lives. */
export function ownerCookie({ bits }: Owner): string {
  return `${cookieName}=${bits}; ${rules}; Max-Age=${jobLifetimeMilliseconds / 1000}`
}

/** The id of a new job: 256 random bits. */
export function newJobId(random: FillRandom): string {
  return newBits(random)
}

/**
 * The id that an owner's idempotency key stands for: a pseudo-random function of both (HMAC-SHA-256),
 * so that nothing has to be kept to find the job again, and nobody else can.
 */
export async function jobIdOfKey({ bits }: Owner, idempotencyKey: string): Promise<string> {
  const hmac = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', fromBase64Url(bits), hmac, false, ['sign'])
  const text = new TextEncoder().encode(`job ${idempotencyKey}`)
  return toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', key, text)))
}

/** The id of a job as it may be kept: only the owner's cookie opens it. */
export async function sealedJobId(
  { bits }: Owner,
  job: string,
  random: FillRandom,
): Promise<string> {
  const seal = await heldSeal(fromBase64Url(bits), 'studio')
  return toBase64Url(await seal.seal(fromBase64Url(job), random))
}

/** The id again. Throws for what is not sealed under this owner's cookie. */
export async function openedJobId({ bits }: Owner, sealed: string): Promise<string> {
  const seal = await heldSeal(fromBase64Url(bits), 'studio')
  return toBase64Url((await seal.open(fromBase64Url(sealed))).slice())
}

/** Whether a text has the form of a job's id. */
export function isJobId(text: string): boolean {
  return bitsForm.test(text)
}

async function ownerWith(bits: string): Promise<Owner> {
  return { bits, name: (await heldSeal(fromBase64Url(bits), 'studio')).name }
}

function newBits(random: FillRandom): string {
  const bytes = new Uint8Array(32)
  random(bytes)
  return toBase64Url(bytes)
}
