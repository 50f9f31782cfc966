import { describe, expect, it } from 'vitest'
import { answersOf, fullScorecard } from '../../../shared/agents/answers.fixture.ts'
import type { OfferedTool } from '../dispatch/registry.ts'
import { endpoint, messageOf, requestOfEra, type Answer, type Era } from '../calls.fixture.ts'
import { endpointWith } from '../endpoint.fixture.ts'
import { answerAtDoor } from './door.ts'

const card = fullScorecard()
const asked: string[] = []
const answer = endpointWith(({ path }) => {
  asked.push(path)
  return Promise.resolve({ status: 200, body: JSON.stringify(answersOf(card)['scan.get']) })
})
const namesOf = ({ result }: Answer) =>
  (result!['tools'] as { name: string }[]).map((one) => one.name)
const eras: Era[] = ['modern', 'legacy']

describe('the endpoint', () => {
  it.each([
    ['http://evil.example/mcp', {}],
    ['http://127.0.0.1.evil.example:8787/mcp', {}],
    [endpoint, { origin: 'https://evil.example' }],
    [endpoint, { origin: 'null' }],
    ['http://localhost:8787/mcp', { origin: 'http://evil.example:8787' }],
  ])('is not for pages of other sites: %s %o', async (url, headers) => {
    const response = await answer(requestOfEra('modern', 'tools/list', {}, { url, headers }))
    expect(response.status).toBe(403)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    expect((await messageOf(response)).error).toBeDefined()
  })

  it.each([
    ['https://scope.example', endpoint],
    ['http://localhost:6274', endpoint],
    ['http://localhost:8787', 'http://127.0.0.1:8787/mcp'],
  ])('is for pages of %s at %s', async (origin, url) => {
    const response = await answer(
      requestOfEra('modern', 'tools/list', {}, { url, headers: { origin } }),
    )
    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-origin')).toBe(origin)
  })

  it('takes messages by POST alone', async () => {
    for (const method of ['GET', 'DELETE', 'PUT']) {
      const response = await answer(new Request(endpoint, { method }))
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
    }
  })

  it('takes no more than 64 KB, JSON alone, and one message at a time', async () => {
    const long = { name: 'scan_profile', arguments: { login: 'x'.repeat(70_000) } }
    expect((await answer(requestOfEra('modern', 'tools/call', long))).status).toBe(413)
    const text = new Request(endpoint, { method: 'POST', body: '{}' })
    expect((await answer(text)).status).toBe(415)
    const broken = new Request(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
      },
      body: '{"jsonrpc"',
    })
    expect((await messageOf(await answer(broken))).error!.code).toBe(-32700)
    const { headers } = requestOfEra('legacy', 'ping')
    const body = JSON.stringify([1, 2].map((id) => ({ jsonrpc: '2.0', id, method: 'ping' })))
    const many = await answer(new Request(endpoint, { method: 'POST', headers, body }))
    expect([many.status, (await messageOf(many)).error!.code]).toEqual([400, -32600])
  })

  it.each(eras)('answers whatever else is JSON in the protocol’s form (%s)', async (era) => {
    const { headers } = requestOfEra(era, 'ping')
    const ids = ['null', 'true', '1.5', '-0', '1e400', '""', '{}', '[1]', '"\\u0000"']
    const deep = '['.repeat(30_000) + ']'.repeat(30_000)
    const bodies = [
      'null',
      '1',
      '"x"',
      '{}',
      ...ids.map((id) => `{"jsonrpc":"2.0","id":${id},"method":"ping"}`),
      '{"jsonrpc":"1.0","id":1,"method":"ping"}',
      '{"jsonrpc":"2.0","id":1,"method":{}}',
      '{"jsonrpc":"2.0","id":1,"method":"__proto__","params":{"__proto__":{"x":1}}}',
      '{"jsonrpc":"2.0","id":1,"method":"ping","params":[1]}',
      '{"jsonrpc":"2.0","id":1,"result":{}}',
      `{"jsonrpc":"2.0","id":1,"method":"ping","params":${deep}}`,
      `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"list_samples","arguments":{"x":${deep}}}}`,
      `{"jsonrpc":"2.0","id":1,"method":"ping","params":{"_meta":{"progressToken":${deep}}}}`,
    ]
    for (const body of bodies) {
      const response = await answer(new Request(endpoint, { method: 'POST', headers, body }))
      expect(response.status, body.slice(0, 90)).toBeLessThan(500)
      const text = await response.text()
      if (text === '') expect(response.status).toBe(202)
      else expect(text, body.slice(0, 90)).toContain('"jsonrpc":"2.0"')
    }
  })

  it('says of streams that nothing may hold them back', async () => {
    const response = await answer(requestOfEra('legacy', 'ping'))
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    expect(response.headers.get('x-accel-buffering')).toBe('no')
    await response.text()
  })

  it.each(eras)('refuses a cursor that it never gave (%s)', async (era) => {
    for (const list of ['tools', 'resources', 'resources/templates', 'prompts']) {
      const response = await answer(requestOfEra(era, `${list}/list`, { cursor: 'page-2' }))
      expect((await messageOf(response)).error!.code).toBe(-32602)
    }
  })

  it.each(eras)('says of params without their form that they are wrong (%s)', async (era) => {
    for (const [method, params] of [
      ['tools/list', { cursor: 5 }],
      ['prompts/list', { cursor: null }],
      ['resources/read', {}],
      ['resources/read', { uri: 7 }],
      ['prompts/get', { name: 'explain_my_score', arguments: { login: 3 } }],
      ['completion/complete', { ref: { type: 'x' }, argument: { name: 'login', value: '' } }],
    ] as const) {
      const { error } = await messageOf(await answer(requestOfEra(era, method, params)))
      expect([method, error!.code]).toEqual([method, -32602])
    }
  })

  it('lets lists be kept, and shared where nothing but the address shapes them', async () => {
    const hint = async (headers: Record<string, string>) => {
      const response = await answer(requestOfEra('modern', 'tools/list', {}, { headers }))
      const { ttlMs, cacheScope } = (await messageOf(response)).result!
      return [ttlMs, cacheScope]
    }
    expect(await hint({})).toEqual([300_000, 'public'])
    expect(await hint({ 'x-mcp-toolsets': 'embed' })).toEqual([300_000, 'private'])
  })
})

describe('what a client wants', () => {
  const list = async (path: string, headers: Record<string, string> = {}) => {
    const url = `https://scope.example${path}`
    return messageOf(await answer(requestOfEra('modern', 'tools/list', {}, { url, headers })))
  }

  it('is said by the path or by headers, and narrows what there is', async () => {
    const all = namesOf(await list('/mcp'))
    expect(all.length).toBeGreaterThan(8)
    expect(namesOf(await list('/mcp/x/embed'))).toEqual(['get_embed'])
    expect(namesOf(await list('/mcp', { 'x-mcp-toolsets': 'embed, insights' }))).toEqual([
      'get_embed',
      'get_insights',
      'list_samples',
    ])
    expect(
      namesOf(await list('/mcp', { 'x-mcp-tools': 'scan_profile', 'x-mcp-toolsets': 'embed' })),
    ).toEqual(['scan_profile', 'get_embed'])
    expect(namesOf(await list('/mcp', { 'x-mcp-toolsets': 'all' }))).toEqual(all)
  })

  it.each([
    ['/mcp/readonly', {}],
    ['/mcp/x/privacy/readonly', {}],
    ['/mcp/x/privacy', { 'x-mcp-readonly': 'true' }],
    ['/mcp/readonly', { 'x-mcp-readonly': 'false' }],
    ['/mcp', { 'x-mcp-readonly': '', 'x-mcp-tools': 'confirm_opt_out' }],
    ['/mcp/readonly', { 'x-mcp-toolsets': 'privacy', 'x-mcp-tools': 'start_opt_out' }],
  ])('has nothing that writes where it is read-only: %s %o', async (path, headers) => {
    const names = namesOf(await list(path, headers))
    expect(names).not.toContain('start_opt_out')
    expect(names).not.toContain('confirm_opt_out')
    const url = `https://scope.example${path}`
    const call = { name: 'confirm_opt_out', arguments: { login: 'octocat' } }
    asked.length = 0
    const called = await answer(requestOfEra('modern', 'tools/call', call, { url, headers }))
    expect((await messageOf(called)).error!.code).toBe(-32602)
    expect(asked).toEqual([])
  })

  it('that does not exist is refused, with what there is', async () => {
    for (const [path, headers] of [
      ['/mcp/x/nothing', {}],
      ['/mcp/somewhere', {}],
      ['/mcp', { 'x-mcp-tools': 'rm_rf' }],
    ] as const) {
      const { error, id } = await list(path, headers)
      expect(id).toBe(1)
      expect(error!.code).toBe(-32602)
      expect(error!.message).toContain('scan_profile')
    }
  })

  it('never gets a tool that does not say that it only reads, where it is read-only', async () => {
    const silent: OfferedTool = {
      definition: { name: 'silent', inputSchema: { type: 'object' } },
      toolset: 'x',
      call: () => Promise.resolve({ content: [] }),
    }
    const response = await answerAtDoor(
      requestOfEra('modern', 'tools/list', {}, { url: `${endpoint}/readonly` }),
      {
        identity: { name: 'x', version: '1' },
        registry: {
          tools: [silent],
          resources: [],
          templates: [],
          prompts: [],
          complete: () => Promise.resolve([]),
        },
      },
    )
    expect(namesOf(await messageOf(response))).toEqual([])
  })
})
