/** Reading a sealed key that came from outside, and comparing it with what it should be for. */
import * as z from 'zod/mini'
import {
  base64UrlLength,
  canonical,
  keyBytes,
  keyProviders,
  longestSealSeconds,
  sealedBytes,
  sealVersion,
  type AdditionalData,
  type KeyProvider,
  type SealedKey,
} from './protocol.ts'

/** Base64url of so many bytes, spelled the one way there is: the last sign holds no spare bits. */
function bytesText(least: number, most = least) {
  return z.string().check(
    z.minLength(base64UrlLength(least)),
    z.maxLength(base64UrlLength(most)),
    z.regex(/^[\w-]*$/),
    z.refine((text) => hasNoSpareBits(text)),
  )
}

function hasNoSpareBits(text: string): boolean {
  const last = base64UrlSigns.indexOf(text.at(-1) ?? 'A')
  const spare = text.length % 4
  return spare === 0 || (spare === 2 && last % 16 === 0) || (spare === 3 && last % 4 === 0)
}

const base64UrlSigns = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The name of the vault of a session. */
export const vaultIdSchema = bytesText(sealedBytes.sid)

/** What a job may be called. */
export const sealedJobSchema = z.string().check(z.regex(/^[\w-]{1,64}$/))

/** Seconds since 1970, up to the year 2100. */
const seconds = z.int().check(z.positive(), z.lt(4_102_444_800))

const additionalDataSchema = z.strictObject({
  v: z.literal(sealVersion),
  sid: vaultIdSchema,
  provider: z.enum(keyProviders),
  job: sealedJobSchema,
  nonce: bytesText(sealedBytes.nonce),
  iat: seconds,
  exp: seconds,
})

const mostAdditionalData = 512

/** A sealed key as it is sent; of the key it tells about how long it is. */
export const sealedKeySchema = z.strictObject({
  enc: bytesText(sealedBytes.point),
  ct: bytesText(keyBytes.least + sealedBytes.tag, keyBytes.most + sealedBytes.tag),
  kid: bytesText(sealedBytes.kid),
  aad: z.string().check(z.maxLength(mostAdditionalData)),
})

/** The last four characters of a key, for the visitor to know it by. */
export const last4Schema = z.string().check(z.regex(/^[!-~]{4}$/))

/** A public key to which keys are sealed; `publicKey` is an uncompressed point in base64url. */
export const vaultKeySchema = z.object({
  kid: bytesText(sealedBytes.kid),
  publicKey: bytesText(sealedBytes.point),
  endsAt: z.iso.datetime(),
})

/** What a use of a key expects it to be for. */
export type ExpectedUse = { sid: string; provider: KeyProvider; job: string }

/** A sealed key whose form is right, with what it says it is for. */
export type ReadSealedKey = { sealed: SealedKey; data: AdditionalData }

/** Null where anything about its form is not as it has to be, down to the spelling. */
export function readSealedKey(given: unknown): ReadSealedKey | null {
  const sealed = sealedKeySchema.safeParse(given)
  if (!sealed.success) return null
  const data = additionalDataSchema.safeParse(parsed(sealed.data.aad))
  if (!data.success || canonical(data.data) !== sealed.data.aad) return null
  return { sealed: sealed.data, data: data.data }
}

/** Clocks of one platform differ by so much at most. */
const clockSkewSeconds = 30

/** Whether it is for this use, and good at `now` (milliseconds since 1970). */
export function isFor(data: AdditionalData, expected: ExpectedUse, now: number): boolean {
  const { sid, provider, job, iat, exp } = data
  const at = now / 1000
  return (
    sid === expected.sid &&
    provider === expected.provider &&
    job === expected.job &&
    iat <= exp &&
    exp - iat <= longestSealSeconds &&
    iat - clockSkewSeconds <= at &&
    at < exp
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
