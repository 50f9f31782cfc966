/** The MCP Worker's door: requests of agents go in, answers of the protocol come out. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { AskApi, McpApi } from '../platform/bindings.ts'
import { errorNameOf, logLine } from '../platform/log/index.ts'
import { answerAtDoor } from './door/door.ts'
import { identity, productRegistry } from './product-registry.ts'

export class Mcp extends WorkerEntrypoint implements McpApi {
  answer(request: Request, requestId: string, ask: AskApi): Promise<Response> {
    return answerAtDoor(request, {
      identity,
      registryFor: () => productRegistry(ask, request),
      onError: (error) =>
        logLine({ event: 'mcp_refused', requestId, errorName: errorNameOf(error) }, console.log),
    })
  }
}

/** Nobody reaches it from outside. */
export default { fetch: () => new Response(null, { status: 404 }) }
