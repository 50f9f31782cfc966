/** What a job keeps of the model that it asks, with the visitor's key as it came. */
import type { StartJob } from '../../../../shared/api/job-order.ts'
import { keyedHash } from '../../../platform/seal/index.ts'
import { PhantomError } from '../../../platform/errors/index.ts'
import type { ModelDescriptor } from '../../../../shared/studio/models/descriptor.ts'
import { accountsOf } from '../../account/accounts.ts'
import { sessionIdOf } from '../../account/session-cookie.ts'
import { vaultIdOf } from '../../vault/index.ts'
import type { ModelOrder } from '../job-record.ts'
import type { Owner } from '../owner.ts'
import { ProviderError } from '../providers/provider-error.ts'
import type { Providers } from '../providers/providers.ts'
import type { StudioEnv } from '../studio-env.ts'
import { codeOfFailure } from './failure-codes.ts'
import { withKeyOf } from './key-of-order.ts'

type Ordering = {
  request: Request
  asked: StartJob
  owner: Owner
  idempotencyKey: string | null
}

/**
 * Throws `not_configured` where such models are not offered here, and `session_missing` for a key
 * without the session that it was sealed in.
 */
export async function orderModel(
  env: StudioEnv,
  { provider, id: model }: ModelDescriptor,
  { request, asked, owner, idempotencyKey }: Ordering,
): Promise<ModelOrder> {
  const { style, wordsByModel, key: sealed } = asked
  const isOffered = sealed ? Boolean(env.KEY_ORIGIN) : Boolean(env.AI)
  if (!isOffered) throw new PhantomError('not_configured')
  const key = sealed && {
    sealed,
    sid: await vaultIdIn(env, request),
    use: idempotencyKey!,
  }
  const endUser = await keyedHash(env.STUDIO_SECRET, 'end-user', owner.name)
  return { provider, model, style, wordsByModel, key, endUser }
}

/** What says that a key is of no use, whatever comes later. */
const decisive = new Set(['invalid_key', 'key_expired', 'no_credit', 'needs_verification'])

/**
 * Asks the provider whether it takes the key, which costs nothing. Throws what it says of the key, and
 * `key_refused` or `keys_closed` where the key cannot be opened; a provider that cannot say it now is
 * asked for the image all the same.
 */
export async function checkKey(
  env: StudioEnv,
  providers: Providers,
  drawnBy: ModelOrder,
): Promise<void> {
  if (drawnBy.key === null) return
  const { provider } = drawnBy
  const { signal } = new AbortController()
  const fetch = providers.send(provider)
  try {
    await withKeyOf(env, drawnBy, 'check', (key) =>
      providers.images[provider].checkKey({ key, signal, fetch }),
    )
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    if (decisive.has(error.code)) throw new PhantomError(codeOfFailure[error.code])
  }
}

/** The name of the vault of the session that asks. Throws `session_missing` where there is none. */
export async function vaultIdIn(env: StudioEnv, request: Request): Promise<string> {
  const { sessions } = await accountsOf(env)
  const id = sessionIdOf(request)
  const session = id === null ? null : await sessions.open(id)
  if (!session) throw new PhantomError('session_missing')
  return vaultIdOf(session.name)
}
