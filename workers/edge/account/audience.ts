/**
 * What the bearer of a request has to be for. Requests from outside are for the API; those that the MCP
 * server asks in the name of a client are told apart by the object itself, which nobody outside holds:
 * no header or address can say it.
 */
import type { Audience } from '../../../shared/api/mcp-access.ts'

const askedForMcp = new WeakSet<Request>()

/** The same request, as one that the MCP server asks: its bearer has to be for `/mcp`. */
export function askedByMcp(request: Request): Request {
  askedForMcp.add(request)
  return request
}

export function audienceOf(request: Request): Audience {
  return askedForMcp.has(request) ? 'mcp' : 'api'
}
