/**
 * The challenge of `/mcp` (RFC 6750, section 3; RFC 9728, section 5.1). Nobody has to show a token there;
 * who shows one that is not good hears it at once, and where a good one can be had.
 */
import type { Context } from 'hono'
import { isMcpPath, mcpPath, mcpScope } from '../../../shared/api/mcp-access.ts'
import { paths } from '../../../shared/api/paths.ts'
import type { ErrorCode } from '../../../shared/api/errors.ts'
import { PhantomError, toErrorResponse } from '../../platform/errors/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { readerOf } from './reader-of.ts'

/**
 * Why a request is not served at `/mcp`: 401 for a token that is none, or where one is needed and none is
 * shown; 403 for one that may not do this. Null where all is well. Throws `store_unavailable` where
 * nobody can say.
 */
export async function refusalAtMcp(
  { env, req, var: { requestId } }: Context<EdgeContext>,
  isNeeded: boolean,
): Promise<Response | null> {
  const { url } = req
  const refused = (code: ErrorCode, error: string | null) =>
    challenge(toErrorResponse(new PhantomError(code), requestId), url, error)
  const authorization = req.header('authorization')
  if (authorization === undefined) return isNeeded ? refused('not_signed_in', null) : null
  const shown = new Request(url, { headers: { authorization } })
  const reader = await readerOf(env, shown, 'mcp')
  switch (reader.kind === 'refused' ? reader.code : null) {
    case null:
      return null
    case 'not_signed_in':
      return refused('not_signed_in', 'invalid_token')
    case 'scope_missing':
      return refused('scope_missing', 'insufficient_scope')
    default:
      throw new PhantomError('store_unavailable')
  }
}

/** The answer with where a token can be had; `error` is null where nothing was shown. */
function challenge(answer: Response, url: string, error: string | null): Response {
  const { origin, pathname } = new URL(url)
  // Clients take no metadata but of the address that they asked at.
  const metadata = origin + paths.protectedResource + (isMcpPath(pathname) ? pathname : mcpPath)
  const said = `scope="${mcpScope}", resource_metadata="${metadata}"`
  const { headers } = answer
  headers.set('www-authenticate', error ? `Bearer error="${error}", ${said}` : `Bearer ${said}`)
  // Clients that run in a page have to read why.
  headers.set('access-control-allow-origin', '*')
  headers.set('access-control-expose-headers', 'WWW-Authenticate')
  return answer
}
