/** Who asks with a token or a key instead of a cookie. */
import type { ApiKeyScope } from '../../../shared/api/api-keys.ts'
import type { Audience } from '../../../shared/api/mcp-access.ts'
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

/** What a bearer has to be good for. */
type Wanted = { scope: ApiKeyScope; audience: Audience }

/**
 * Whose token or key it is. A token is for one audience; a key, which its owner handed out, for all that
 * its scopes say. Throws `not_signed_in`, whatever is wrong with it, `scope_missing` for one that may not
 * do this, and a `StoreError`.
 */
export async function holderOf(
  asked: Asked,
  bearer: string,
  { scope, audience }: Wanted,
): Promise<Holder> {
  const { kept, holdings } = asked.accounts
  if (holdings && bearer.startsWith(secretPrefixes.apiKey)) {
    const key = await createApiKeys({ kept, holdings }).open(bearer)
    if (!key) throw new PhantomError('not_signed_in')
    if (!key.scopes.includes(scope)) throw new PhantomError('scope_missing')
    return { accountId: key.accountId, account: null }
  }
  const terminals = await terminalsOf(asked)
  const token = terminals && (await terminals.accessTokens.verify(bearer, audience))
  const account = token && (await terminals.grants.open(token.grant))
  if (!account) throw new PhantomError('not_signed_in')
  if (token.scopes !== null && !token.scopes.includes(scope))
    throw new PhantomError('scope_missing')
  return { accountId: account.id, account }
}
