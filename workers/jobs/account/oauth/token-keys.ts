/**
 * The keys that sign access tokens: the first of the set signs, all of them are believed, so that a key
 * can be changed while tokens of the old one are still good.
 */
import { importJWK, type CryptoKey, type JWK } from 'jose'
import * as z from 'zod/mini'

/** The only algorithm that is ever signed with or believed (RFC 8037). */
export const algorithm = 'EdDSA'

const base64Url32 = z.string().check(z.regex(/^[\w-]{43}$/))
const keySetSchema = z.object({
  keys: z
    .array(
      z.object({
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        x: base64Url32,
        d: base64Url32,
        kid: z.string().check(z.regex(/^[\w.-]{1,64}$/)),
      }),
    )
    .check(z.minLength(1), z.maxLength(8)),
})

export type TokenKeys = {
  signing: { kid: string; key: CryptoKey }
  /** The public key of this id; null for any other. */
  verifying(kid: string): CryptoKey | null
  /** What others verify tokens with (RFC 7517). */
  publicSet: { keys: JWK[] }
}

/** The keys of `TOKEN_KEYS`; null where it is no such set, or names a key twice. */
export async function readTokenKeys(text: string): Promise<TokenKeys | null> {
  try {
    const { keys } = keySetSchema.parse(JSON.parse(text))
    const publicKeys = keys.map(({ kty, crv, x, kid }) => ({
      kty,
      crv,
      x,
      kid,
      alg: algorithm,
      use: 'sig',
    }))
    const imported = new Map<string, CryptoKey>()
    for (const key of publicKeys) imported.set(key.kid, await imports(key))
    if (imported.size !== keys.length) return null
    const [{ kty, crv, x, d, kid }] = keys as [(typeof keys)[number]]
    return {
      signing: { kid, key: await imports({ kty, crv, x, d }) },
      verifying: (name) => imported.get(name) ?? null,
      publicSet: { keys: publicKeys },
    }
  } catch {
    return null
  }
}

async function imports(key: JWK): Promise<CryptoKey> {
  const imported = await importJWK(key, algorithm)
  if (imported instanceof Uint8Array) throw new Error('Not an asymmetric key')
  return imported
}
