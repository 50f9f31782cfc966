/**
 * How a visitor's key for a provider travels: sealed in their browser (HPKE, RFC 9180, base mode, with
 * DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and AES-256-GCM) to a key pair that lives in the memory of one
 * object, and bound by additional data to the one use it is meant for. What is here says so for both
 * sides, and imports nothing: the browser's side has to stay small.
 */

/** Who a key may be for. */
export const keyProviders = ['openai', 'gemini', 'openrouter', 'bfl', 'anthropic'] as const
export type KeyProvider = (typeof keyProviders)[number]

/** Which form of all this it is; another form gets another number. */
export const sealVersion = 1

/** A sealed key is good for so long at most: time enough for a queue, and no more. */
export const longestSealSeconds = 600

/** Bytes of what travels: an uncompressed point, and what AES-GCM adds (RFC 9180, section 7). */
export const sealedBytes = { point: 65, tag: 16, kid: 16, nonce: 16, sid: 32 } as const

/** Keys of providers are 36 to 200 characters today; a field that holds more holds something else. */
export const keyBytes = { least: 16, most: 512 } as const

/** Printable ASCII without spaces, as it can stand in a header. */
const keyForm = new RegExp(`^[!-~]{${keyBytes.least},${keyBytes.most}}$`)

/** Whether a text could be a key of anybody's. */
export function isKeyForm(text: string): boolean {
  return keyForm.test(text)
}

/** What the key schedule is bound to besides the keys: this protocol, and the pair it is sealed to. */
export function sealInfo(kid: string): Uint8Array<ArrayBuffer> {
  const label = `git-phantom-scope provider key ${sealVersion} ${kid}`
  return new TextEncoder().encode(label) as Uint8Array<ArrayBuffer>
}

/** What a sealed key is for; times in whole seconds since 1970. */
export type AdditionalData = {
  v: typeof sealVersion
  /** The vault of the visitor's session. */
  sid: string
  provider: KeyProvider
  job: string
  nonce: string
  iat: number
  exp: number
}

/** The one text for it: JSON with its members in this order and nothing between them. */
export function canonical(data: AdditionalData): string {
  const { v, sid, provider, job, nonce, iat, exp } = data
  return JSON.stringify({ v, sid, provider, job, nonce, iat, exp })
}

/** What leaves the browser: base64url without padding, and the additional data as its canonical text. */
export type SealedKey = { enc: string; ct: string; kid: string; aad: string }

/** So many characters of base64url hold that many bytes. */
export function base64UrlLength(bytes: number): number {
  return Math.ceil((bytes * 4) / 3)
}
