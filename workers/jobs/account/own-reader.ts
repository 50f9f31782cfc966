/** Who asks to read a login for themselves, by cookie, access token or API key. */
import type { Audience } from '../../../shared/api/mcp-access.ts'
import type { JobsEnv, OwnReader } from '../../platform/bindings.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { Account } from '../../platform/session/index.ts'
import { StoreError } from '../../platform/store/index.ts'
import { accountsOf } from './accounts.ts'
import { bearerOf, holderOf } from './bearer.ts'
import { sessionCookie, sessionIdOf } from './session-cookie.ts'

/** Never rejects for what a request shows: the answer says why it is refused. */
export async function ownReaderOf(
  env: JobsEnv,
  request: Request,
  audience: Audience,
): Promise<OwnReader> {
  try {
    const accounts = await accountsOf(env)
    const bearer = bearerOf(request)
    if (bearer !== null) {
      const asked = { env, accounts, url: request.url }
      const { account } = await holderOf(asked, bearer, { scope: 'scans:read', audience })
      // What a client of MCP is let do is to read what is public.
      const isToldPrivate = audience === 'api'
      return account ? own(account, isToldPrivate, null) : { kind: 'shared' }
    }
    const id = sessionIdOf(request)
    const session = id && (await accounts.sessions.open(id))
    if (!id || !session || !session.content.account) return refused('not_signed_in')
    return own(session.content.account, true, sessionCookie(id))
  } catch (error) {
    if (error instanceof StoreError) return refused('store_unavailable')
    if (error instanceof PhantomError) return refused(error.code)
    throw error
  }
}

function own(
  { login, githubToken }: Account,
  isToldPrivate: boolean,
  setCookie: string | null,
): OwnReader {
  return { kind: 'own', login, githubToken, setCookie, isToldPrivate }
}

const refused = (code: PhantomError['code']): OwnReader => ({ kind: 'refused', code })
