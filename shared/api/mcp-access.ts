/** Who may ask at `/mcp`: what a token has to be for, and what it lets do. Nothing of it is needed there. */

export const mcpPath = '/mcp'

/** The same for who signs in: clients ask for a sign-in when they are refused, and only then. */
export const ownMcpPath = '/mcp/own'

/** What access tokens are for: the API as terminals ask it, or the MCP server. None serves for both. */
export const audiences = ['api', 'mcp'] as const
export type Audience = (typeof audiences)[number]

/** The identifier of an audience (RFC 8707, RFC 9068): for `mcp` it is the address of the server itself. */
export const audienceAt = (origin: string, audience: Audience) => `${origin}/${audience}`

/** The server's addresses: with fewer tools, or for who signs in, it is the same server. */
const addressForm = /^\/mcp(?:\/[\w-]+)*\/?$/
export const isMcpPath = (path: string) => addressForm.test(path)

/**
 * What somebody wants a token for who names this resource (RFC 8707, section 2); null for what is none here.
 * A client names the very address that it was given, and each address of the server stands for all.
 */
export function audienceOfResource(origin: string, resource: string): Audience | null {
  if (resource === audienceAt(origin, 'api')) return 'api'
  const isHere = resource.startsWith(`${origin}/`) && isMcpPath(resource.slice(origin.length))
  return isHere ? 'mcp' : null
}

/** All that a client may be let do: to have public scans read on one's own quota. */
export const mcpScope = 'scans:read'
