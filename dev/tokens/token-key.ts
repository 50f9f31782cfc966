/** Keys that sign access tokens, as `TOKEN_KEYS` takes them. */
import { generateKeyPairSync, type JsonWebKey } from 'node:crypto'

/** A new Ed25519 key as a private JWK; tokens name it by `kid`. */
export function newTokenKey(kid: string): JsonWebKey {
  const { privateKey } = generateKeyPairSync('ed25519')
  return { ...privateKey.export({ format: 'jwk' }), kid, alg: 'EdDSA', use: 'sig' }
}
