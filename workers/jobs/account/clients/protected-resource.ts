/** What a token for `/mcp` has to be and who gives it (RFC 9728), at both addresses where clients look. */
import { Hono } from 'hono'
import { audienceAt, mcpScope } from '../../../../shared/api/mcp-access.ts'
import { paths } from '../../../../shared/api/paths.ts'
import { PhantomError } from '../../../platform/errors/index.ts'
import type { AccountContext } from '../account-context.ts'
import { askedOf, terminalsOf } from '../oauth/terminals.ts'

export const protectedResourceRoutes = new Hono<AccountContext>()

for (const path of [paths.protectedMcp, paths.protectedResource]) {
  protectedResourceRoutes.get(path, async (context) => {
    const terminals = await terminalsOf(askedOf(context))
    // Clients that find nothing here ask without a token, as anybody may.
    if (!terminals) throw new PhantomError('route_not_found')
    const { issuer } = terminals
    context.header('cache-control', 'public, max-age=300')
    return context.json({
      resource: audienceAt(issuer, 'mcp'),
      authorization_servers: [issuer],
      scopes_supported: [mcpScope],
      bearer_methods_supported: ['header'],
      resource_name: 'Git Phantom Scope',
      resource_documentation: `${issuer}/docs/mcp`,
    })
  })
}
