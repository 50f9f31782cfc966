/** The MCP Worker's door: requests of agents go in, answers of the protocol come out. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { AskApi, McpApi } from '../platform/bindings.ts'
import { answerAtDoor } from './door/door.ts'
import { identity, productRegistry } from './product-registry.ts'

export class Mcp extends WorkerEntrypoint implements McpApi {
  answer(request: Request, requestId: string, ask: AskApi): Promise<Response> {
    const { origin: site } = new URL(request.url)
    const hasBearer = request.headers.has('authorization')
    return answerAtDoor(request, {
      identity,
      registry: productRegistry({ ask, site, requestId, hasBearer }),
    })
  }
}

/** Nobody reaches it from outside. */
export default { fetch: () => new Response(null, { status: 404 }) }
