import { describe, expect, it } from 'vitest'
import type { EdgeEnv, McpApi } from '../../platform/bindings.ts'
import { requestOfEra, type Era } from '../../mcp/calls.fixture.ts'
import { answerAtDoor } from '../../mcp/door/door.ts'
import { identity, productRegistry } from '../../mcp/product-registry.ts'
import { mcpRoutes } from './routes.ts'

/** The MCP Worker without the way between the Workers. */
const MCP: Pick<McpApi, 'answer'> = {
  answer: (request, requestId, ask) =>
    answerAtDoor(request, {
      identity,
      registry: productRegistry({
        ask,
        site: 'https://scope.example',
        requestId,
        hasBearer: false,
      }),
    }),
}
const env = { MCP } as unknown as EdgeEnv

const scanOf = (era: Era, headers: Record<string, string> = {}) => {
  const params = {
    name: 'scan_profile',
    arguments: { login: 'octocat' },
    _meta: { progressToken: 1 },
  }
  return requestOfEra(era, 'tools/call', params, { headers })
}

/** The routes with an API that hears when its client leaves, and answers never. */
function withSilentApi() {
  const asked = Promise.withResolvers<Request>()
  const routes = mcpRoutes((request) => {
    asked.resolve(request)
    return new Promise((_, reject) => {
      request.signal.addEventListener('abort', () => reject(new Error('left')))
    })
  })
  return { asked: asked.promise, routes }
}

describe('what the MCP Worker asks the API', () => {
  it.each(['modern', 'legacy'] as const)(
    'ends when the client closes the stream (%s)',
    async (era) => {
      const { asked, routes } = withSilentApi()
      const leaving = new AbortController()
      const request = new Request(scanOf(era), { signal: leaving.signal })
      const response = await routes.request(request, {}, env)
      expect(response.headers.get('content-type')).toContain('text/event-stream')
      const inner = await asked
      expect(inner.signal.aborted).toBe(false)
      leaving.abort()
      expect(inner.signal.aborted).toBe(true)
      await response.body?.cancel()
    },
  )

  it('shows the client’s address and nothing else that it sent', async () => {
    const { asked, routes } = withSilentApi()
    const sent = { 'cf-connecting-ip': '192.0.2.7', cookie: '__Host-phantom=x', 'x-other': 'y' }
    const leaving = new AbortController()
    const request = new Request(scanOf('modern', sent), { signal: leaving.signal })
    const response = await routes.request(request, {}, env)
    const { url, method, headers } = await asked
    expect([method, url]).toEqual(['GET', 'https://scope.example/api/v1/scans/octocat'])
    expect([...headers.keys()].toSorted()).toEqual(['accept', 'cf-connecting-ip'])
    leaving.abort()
    await response.body?.cancel()
  })
})
