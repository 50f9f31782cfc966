/** Seals as a browser would, for tests, and with a second implementation beside the product's. */
import { Aes256Gcm, CipherSuite as OtherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke'
import { fromBase64Url, toBase64Url } from '../../../shared/base64-url.ts'
import {
  canonical,
  sealInfo,
  type AdditionalData,
  type SealedKey,
} from '../../../shared/sealed-key/protocol.ts'

export const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM)
export const otherSuite = new OtherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
})

/** What a key is sealed to, and for what; all of it may be wrong. */
type Seal = { kid: string; publicKey: string; data: AdditionalData; key: string | Uint8Array }

/** Sealed by the other implementation. */
export async function sealKey({ kid, publicKey, data, key }: Seal): Promise<SealedKey> {
  const aad = canonical(data)
  const recipientPublicKey = await otherSuite.kem.deserializePublicKey(fromBase64Url(publicKey))
  const sealed = await otherSuite.seal(
    { recipientPublicKey, info: sealInfo(kid) },
    typeof key === 'string' ? new TextEncoder().encode(key) : key,
    new TextEncoder().encode(aad),
  )
  const enc = toBase64Url(new Uint8Array(sealed.enc))
  return { enc, ct: toBase64Url(new Uint8Array(sealed.ct)), kid, aad }
}

/** Sixteen random bytes, as a nonce is. */
export const newNonce = () => toBase64Url(crypto.getRandomValues(new Uint8Array(16)))

/** What a use's additional data says, made at `now` (milliseconds since 1970). */
export function dataFor(
  use: Pick<AdditionalData, 'sid' | 'provider' | 'job'>,
  now: number,
): AdditionalData {
  const iat = Math.floor(now / 1000)
  return { v: 1, ...use, nonce: newNonce(), iat, exp: iat + 600 }
}

/** Ten kinds of tampering with a sealed key; `other` is one that is right, of another vault. */
export const tamperings: Record<string, (one: SealedKey, other: SealedKey) => SealedKey> = {
  'another session': (one) => withData(one, { sid: 'B'.repeat(42) + 'A' }),
  'another provider': (one) => withData(one, { provider: 'bfl' }),
  'another job': (one) => withData(one, { job: 'another' }),
  'another nonce': (one) => withData(one, { nonce: newNonce() }),
  'a later end': (one) => withData(one, { exp: dataOf(one).exp - 1 }),
  'additional data in another spelling': (one) => ({ ...one, aad: one.aad.replace(':', ': ') }),
  'another pair': (one, other) => ({ ...one, kid: other.kid }),
  'another point': (one, other) => ({ ...one, enc: other.enc }),
  'a changed bit': (one) => ({ ...one, ct: flipped(one.ct) }),
  'a missing end': (one) => ({ ...one, ct: one.ct.slice(0, -4) }),
  'a box of another vault': (_, other) => other,
}

const dataOf = ({ aad }: SealedKey) => JSON.parse(aad) as AdditionalData

function withData(one: SealedKey, change: Partial<AdditionalData>): SealedKey {
  return { ...one, aad: canonical({ ...dataOf(one), ...change }) }
}

function flipped(text: string): string {
  const bytes = fromBase64Url(text)
  bytes[0]! ^= 1
  return toBase64Url(bytes)
}
