/**
 * The challenge of `/mcp` (RFC 6750, section 3; RFC 9728, section 5.1). Nobody has to show a token there;
 * who shows one that is not good hears it at once, and where a good one can be had.
 */
import type { Context } from 'hono'
import { mcpScope } from '../../../shared/api/mcp-access.ts'
import { paths } from '../../../shared/api/paths.ts'
import { PhantomError, toErrorResponse } from '../../platform/errors/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { readerOf } from './reader-of.ts'

/**
 * Why a request is not served at `/mcp`: 401 for a token that is none, 403 for one that may not do this.
 * Null where nothing is shown, or something good. Throws `store_unavailable` where nobody can say.
 */
export async function refusalAtMcp({
  env,
  req,
  var: { requestId },
}: Context<EdgeContext>): Promise<Response | null> {
  const authorization = req.header('authorization')
  if (authorization === undefined) return null
  const { url } = req
  const shown = new Request(url, { headers: { authorization } })
  const reader = await readerOf(env, shown, 'mcp')
  if (reader.kind !== 'refused') return null
  const problem = problems[reader.code]
  const answer = toErrorResponse(new PhantomError(reader.code), requestId)
  if (problem) {
    const metadata = new URL(paths.protectedMcp, url).href
    answer.headers.set(
      'www-authenticate',
      `Bearer error="${problem}", scope="${mcpScope}", resource_metadata="${metadata}"`,
    )
  }
  return answer
}

const problems: Readonly<Record<string, string>> = {
  not_signed_in: 'invalid_token',
  scope_missing: 'insufficient_scope',
}
