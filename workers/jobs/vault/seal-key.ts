/** Seals a key that did not come from the visitor's browser, as the frame there seals what is typed. */
import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke'
import { fromBase64Url, toBase64Url } from '../../../shared/base64-url.ts'
import {
  canonical,
  longestSealSeconds,
  sealedBytes,
  sealInfo,
  sealVersion,
  type SealedKey,
} from '../../../shared/sealed-key/protocol.ts'
import type { ExpectedUse } from '../../../shared/sealed-key/read-sealed-key.ts'
import type { VaultKey } from '../../platform/bindings.ts'
import type { FillRandom } from '../../platform/seal/index.ts'

const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM)
const encoder = new TextEncoder()

type Sealing = {
  /** The vault's pair. */
  to: VaultKey
  use: ExpectedUse
  /** Milliseconds since 1970. */
  now: number
  random: FillRandom
}

/** The bytes of a key, sealed for one use within ten minutes. They are wiped, however that ends. */
export async function sealKey(
  key: Uint8Array<ArrayBuffer>,
  { to: { kid, publicKey }, use, now, random }: Sealing,
): Promise<SealedKey> {
  const nonce = new Uint8Array(sealedBytes.nonce)
  random(nonce)
  const iat = Math.floor(now / 1000)
  const exp = iat + longestSealSeconds
  const aad = canonical({ v: sealVersion, ...use, nonce: toBase64Url(nonce), iat, exp })
  try {
    const recipient = await suite.DeserializePublicKey(fromBase64Url(publicKey))
    const bound = { aad: encoder.encode(aad), info: sealInfo(kid) }
    const { encapsulatedSecret, ciphertext } = await suite.Seal(recipient, key, bound)
    return { enc: toBase64Url(encapsulatedSecret), ct: toBase64Url(ciphertext), kid, aad }
  } finally {
    key.fill(0)
  }
}
