/** Who asks with a token instead of a cookie. */
import type { Context } from 'hono'
import type { Account } from '../../platform/session/index.ts'
import type { AccountContext } from './account-context.ts'
import { terminalsOf } from './oauth/terminals.ts'

/**
 * What a request shows as `Authorization: Bearer …`; null where it shows nothing. Anything else in that
 * header is a token that is none: who shows one is not taken for the owner of a cookie.
 */
export function bearerOf({ headers }: Request): string | null {
  const shown = headers.get('authorization')
  if (shown === null) return null
  return /^bearer +([\x21-\x7e]+)$/i.exec(shown)?.[1] ?? ''
}

/** Whose access token it is; null, whatever is wrong with it. Throws a `StoreError`. */
export async function accountOfToken(
  context: Context<AccountContext>,
  token: string,
): Promise<Account | null> {
  const terminals = await terminalsOf(context)
  const grant = terminals && (await terminals.accessTokens.verify(token))
  return grant && terminals.grants.open(grant)
}
