/**
 * What a token for `/mcp` has to be and who gives it (RFC 9728). Each address of the server has its own
 * metadata, for clients take it only where it names the address that they asked at (section 3.3).
 */
import { Hono, type Context } from 'hono'
import { isMcpPath, mcpPath, mcpScope } from '../../../../shared/api/mcp-access.ts'
import { paths } from '../../../../shared/api/paths.ts'
import { PhantomError } from '../../../platform/errors/index.ts'
import type { AccountContext } from '../account-context.ts'
import { askedOf, terminalsOf } from '../oauth/terminals.ts'

export const protectedResourceRoutes = new Hono<AccountContext>()
  .get(`${paths.protectedMcp}/*`, (context) => {
    const { pathname } = new URL(context.req.url)
    return metadataOf(context, pathname.slice(paths.protectedResource.length))
  })
  .get(paths.protectedResource, (context) => metadataOf(context, mcpPath))

async function metadataOf(context: Context<AccountContext>, path: string): Promise<Response> {
  const terminals = await terminalsOf(askedOf(context))
  // Clients that find nothing here ask without a token, as anybody may.
  if (!terminals || !isMcpPath(path)) throw new PhantomError('route_not_found')
  const { issuer } = terminals
  context.header('cache-control', 'public, max-age=300')
  return context.json({
    resource: issuer + path,
    authorization_servers: [issuer],
    scopes_supported: [mcpScope],
    bearer_methods_supported: ['header'],
    resource_name: 'Git Phantom Scope',
    resource_documentation: `${issuer}/docs/mcp`,
  })
}
