/** The vaults that open the keys of visitors. */
import type { AssetName } from '../../../shared/api/jobs.ts'
import type { ExpectedUse } from '../../../shared/sealed-key/read-sealed-key.ts'

/** A public key to which visitors' keys are sealed; `endsAt`: nothing may be sealed to it from then on. */
export type VaultKey = { kid: string; publicKey: string; endsAt: string }

/** A sealed key opens once to see whether it is good, once to ask a model for words, and once for each attempt to make a thing with it. */
export type KeyPurpose = 'check' | 'write' | `use ${AssetName} ${number}`

/** The bytes of a visitor's key, or one answer for all that may be wrong; or the vault is closed. */
export type OpenedKey =
  { key: Uint8Array<ArrayBuffer> } | { key: null; code: 'key_refused' | 'keys_closed' }

/** One object a session: it alone opens what was sealed to it, and remembers for half an hour. */
export interface KeyVaultApi extends Rpc.DurableObjectBranded {
  /** What to seal to, made on first use; null where too many keys were none. */
  publicKey(): Promise<VaultKey | null>
  /** What to seal to, where there is something. */
  look(): Promise<VaultKey | null>
  open(sealed: unknown, expected: ExpectedUse, purpose: KeyPurpose): Promise<OpenedKey>
  /** Counts a key that its provider did not know. */
  countInvalid(nonce: string): Promise<void>
}
