/** What holds for every request to the endpoint, before the protocol's own rules. */
import {
  createMcpHandler,
  INVALID_PARAMS,
  INVALID_REQUEST,
  isJsonContentType,
  PARSE_ERROR,
  readRequestBody,
  type Implementation,
  type ServerEventBus,
} from '@modelcontextprotocol/server'
import type { OfferedTool, Registry } from '../dispatch/registry.ts'
import { serverOf } from '../dispatch/server-of.ts'
import { rejection } from './rejection.ts'
import { isAllowedOrigin, isOwnName } from './who-may-ask.ts'
import { choose, wishesOf } from './wishes.ts'

/** Requests are a few hundred bytes; one with a long text is far below that. */
const mostBytes = 64 * 1024

/** Lists change with a deployment alone. */
const listsMilliseconds = 300_000

export type Endpoint = {
  identity: Implementation
  /** What is offered to who sent the request. */
  registry: Registry
  /** Changes of lists, for servers whose lists change: ours do with a deployment alone. */
  bus?: ServerEventBus
}

/** Answers a request of the endpoint, whatever its method is. */
export async function answerAtDoor(request: Request, endpoint: Endpoint): Promise<Response> {
  const url = new URL(request.url)
  const origin = request.headers.get('origin')
  if (!isOwnName(url) || !isAllowedOrigin(origin, url)) {
    return rejection(403, 'This server is not for pages of other sites.')
  }
  const answer = await answerMethod(request, url, endpoint)
  const response = new Response(answer.body, answer)
  if (origin !== null) allowOrigin(response.headers, origin)
  if (response.headers.get('content-type')?.includes('text/event-stream')) {
    response.headers.set('x-accel-buffering', 'no')
  }
  response.headers.set('cache-control', 'no-store')
  return response
}

async function answerMethod(request: Request, url: URL, endpoint: Endpoint): Promise<Response> {
  if (request.method === 'OPTIONS') return new Response(null, { status: 204 })
  if (request.method !== 'POST') {
    return rejection(405, 'Method not allowed.', { headers: { allow: 'POST' } })
  }
  const message = await messageIn(request)
  if (message instanceof Response) return message
  const { registry, identity } = endpoint
  const wishes = wishesOf(url.pathname, request.headers)
  const chosen = wishes && choose(registry.tools, wishes)
  if (!chosen) {
    const refused = { code: INVALID_PARAMS, message: message.read }
    return rejection(400, unknownWishes(registry.tools), refused)
  }
  const handler = createMcpHandler(
    () =>
      serverOf({
        identity,
        registry,
        tools: chosen,
        listsFor: {
          milliseconds: listsMilliseconds,
          // The same address gives others other lists where headers say what is wanted.
          scope: wishes.areInHeaders ? 'private' : 'public',
        },
      }),
    endpoint.bus ? { bus: endpoint.bus } : {},
  )
  return handler.fetch(request, { parsedBody: message.read })
}

/** The one message of a body, or the refusal: lists of messages went with 2025-06-18. */
async function messageIn(request: Request): Promise<{ read: unknown } | Response> {
  if (!isJsonContentType(request.headers.get('content-type'))) {
    return rejection(415, 'Content-Type has to be application/json.')
  }
  const body = await readRequestBody(request, mostBytes)
  if (body.tooLarge) return rejection(413, `A message has ${mostBytes} bytes at most.`)
  try {
    const read: unknown = JSON.parse(body.text)
    if (!Array.isArray(read)) return { read }
  } catch {
    return rejection(400, 'The body is no JSON.', { code: PARSE_ERROR })
  }
  return rejection(400, 'Send one message at a time.', { code: INVALID_REQUEST })
}

function unknownWishes(tools: readonly OfferedTool[]): string {
  const toolsets = [...new Set(tools.map(({ toolset }) => toolset))]
  const names = tools.map(({ definition }) => definition.name)
  return `There is no such toolset or tool. Toolsets: ${toolsets.join(', ')}. Tools: ${names.join(', ')}.`
}

function allowOrigin(headers: Headers, origin: string): void {
  headers.set('access-control-allow-origin', origin)
  headers.set('vary', 'origin')
  headers.set('access-control-allow-methods', 'POST')
  headers.set(
    'access-control-allow-headers',
    'accept, authorization, content-type, mcp-method, mcp-name, mcp-protocol-version, x-mcp-readonly, x-mcp-tools, x-mcp-toolsets',
  )
  headers.set('access-control-expose-headers', 'www-authenticate, x-request-id')
  headers.set('access-control-max-age', '600')
}
