/** Who asks with a token or a key instead of a cookie. */
import type { ApiKeyScope } from '../../../shared/api/api-keys.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { Account } from '../../platform/session/index.ts'
import { createApiKeys } from './api-keys.ts'
import { terminalsOf, type Asked } from './oauth/terminals.ts'
import { secretPrefixes } from './secret-text.ts'

/**
 * What a request shows as `Authorization: Bearer …`; null where it shows nothing. Anything else in that
 * header is a token that is none: who shows one is not taken for the owner of a cookie.
 */
export function bearerOf({ headers }: Request): string | null {
  const shown = headers.get('authorization')
  if (shown === null) return null
  return /^bearer +([\x21-\x7e]+)$/i.exec(shown)?.[1] ?? ''
}

/** An access token stands for the account; a key for nothing but its number. */
export type Holder = { accountId: number; account: Account | null }

/**
 * Whose token or key it is. Throws `not_signed_in`, whatever is wrong with it, `scope_missing` for a key
 * that may not do this, and a `StoreError`.
 */
export async function holderOf(asked: Asked, bearer: string, scope: ApiKeyScope): Promise<Holder> {
  const { kept, holdings } = asked.accounts
  if (holdings && bearer.startsWith(secretPrefixes.apiKey)) {
    const key = await createApiKeys({ kept, holdings }).open(bearer)
    if (!key) throw new PhantomError('not_signed_in')
    if (!key.scopes.includes(scope)) throw new PhantomError('scope_missing')
    return { accountId: key.accountId, account: null }
  }
  const terminals = await terminalsOf(asked)
  const grant = terminals && (await terminals.accessTokens.verify(bearer))
  const account = grant && (await terminals.grants.open(grant))
  if (!account) throw new PhantomError('not_signed_in')
  return { accountId: account.id, account }
}
