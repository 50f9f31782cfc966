/** The visitor's key of an order, for one attempt to make one thing. */
import type { AssetName } from '../../../../shared/api/jobs.ts'
import { keyProviders } from '../../../../shared/sealed-key/protocol.ts'
import { readSealedKey } from '../../../../shared/sealed-key/read-sealed-key.ts'
import type { JobsEnv } from '../../../platform/bindings.ts'
import { PhantomError } from '../../../platform/errors/index.ts'
import { countInvalidKey, withKey } from '../../vault/index.ts'
import type { ModelOrder } from '../job-record.ts'
import { ProviderError } from '../providers/provider-error.ts'

type Vaults = Pick<JobsEnv, 'KEY_VAULT'>
type Use<Result> = (key: Uint8Array | null) => Promise<Result>

/**
 * Opens the key, uses it and wipes it; null is used where the site pays. Throws `key_refused` or
 * `keys_closed` where it cannot be opened, and tells the vault of one that its provider does not know.
 */
export async function withKeyOf<Result>(
  env: Vaults,
  { provider, key }: Pick<ModelOrder, 'provider' | 'key'>,
  purpose: 'check' | { name: AssetName; attempt: number },
  use: Use<Result>,
): Promise<Result> {
  if (key === null) return use(null)
  const known = keyProviders.find((each) => each === provider)
  if (!known) throw new PhantomError('key_refused')
  const expected = { sid: key.sid, provider: known, job: key.use }
  const opened = purpose === 'check' ? purpose : (`use ${purpose.name} ${purpose.attempt}` as const)
  try {
    return await withKey(env, { sealed: key.sealed, expected, purpose: opened }, use)
  } catch (error) {
    const isNone = error instanceof ProviderError && error.code === 'invalid_key'
    // The failure is told in any case; a vault that is away by now counts nothing.
    const nonce = readSealedKey(key.sealed)?.data.nonce ?? ''
    if (isNone) await countInvalidKey(env, key.sid, nonce).catch(() => undefined)
    throw error
  }
}
