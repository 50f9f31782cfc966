/** The one way to a visitor's key: for as long as something is done with it, and no longer. */
import type { ExpectedUse } from '../../../shared/sealed-key/read-sealed-key.ts'
import type { JobsEnv, KeyPurpose } from '../../platform/bindings.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { vaultOf } from './vault-of.ts'

type Vaults = Pick<JobsEnv, 'KEY_VAULT'>

/** What is to be opened, and what for. A sealed key opens once for each purpose. */
export type KeyOrder = { sealed: unknown; expected: ExpectedUse; purpose: KeyPurpose }

/**
 * Opens a sealed key, does something with its bytes and wipes them, however that ends. Throws
 * `key_refused` whatever is wrong with it, also where its vault is gone or cannot be reached, and
 * `keys_closed` where the session showed too many keys that were none.
 *
 * @example
 * await withKey(env, { sealed, expected, purpose: 'use avatar 1' }, (key) => provider.submit(order, key))
 */
export async function withKey<Result>(
  env: Vaults,
  { sealed, expected, purpose }: KeyOrder,
  use: (key: Uint8Array) => Promise<Result>,
): Promise<Result> {
  const opened = await vaultOf(env, expected.sid)
    .open(sealed, expected, purpose)
    .catch(() => ({ key: null, code: 'key_refused' as const }))
  if (!opened.key) throw new PhantomError(opened.code)
  try {
    return await use(opened.key)
  } finally {
    opened.key.fill(0)
  }
}

/** Tells the vault that a provider did not know a key: after three the session may show no more. */
export async function countInvalidKey(env: Vaults, sid: string, nonce: string): Promise<void> {
  await vaultOf(env, sid).countInvalid(nonce)
}
