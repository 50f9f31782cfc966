/** The endpoint for agents through the running system: the same as the API, in the protocol's words. */
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { chosenFields } from '../shared/agents/agent-tool.ts'
import { safeAnswer } from '../shared/agents/safe-answer.ts'
import { agentTools } from '../shared/agents/tools.ts'
import { errorEnvelopeSchema, type ErrorEnvelope } from '../shared/api/errors.ts'
import { messageOf, requestOfEra, type Answer, type Era } from '../workers/mcp/calls.fixture.ts'
import { mcpClientOf } from './mcp-client.ts'
import { databaseIsThere } from './mcp/database-is-there.ts'
import { anotherClient, startSystem, type System } from './system.ts'
import { visitorOf } from './visitor.ts'

let system: System
beforeAll(async () => {
  system = await startSystem({ variables: { LIMITS: 'scans-address=6/3600' } })
  await databaseIsThere(system)
})
afterAll(() => system?.stop())

type Asked = { era?: Era; headers?: Record<string, string> }

async function ask(method: string, params: object, asked: Asked = {}): Promise<Response> {
  const { era = 'modern', headers = anotherClient() } = asked
  const url = new URL('/mcp', system.url).href
  const request = requestOfEra(era, method, params as Record<string, unknown>, { url, headers })
  const body = await request.text()
  return fetch(url, { method: 'POST', headers: request.headers, body })
}

const call = async (name: string, input: object, asked?: Asked): Promise<Answer> =>
  messageOf(await ask('tools/call', { name, arguments: input }, asked))

function envelopeOf({ result }: Answer): ErrorEnvelope['error'] {
  expect(result?.['isError']).toBe(true)
  const [{ text }] = result!['content'] as [{ text: string }]
  return errorEnvelopeSchema.parse(JSON.parse(text)).error
}

const inputs: Readonly<Record<string, Record<string, unknown>>> = {
  scan_profile: { login: 'ada-atlas' },
  explain_dimension: { login: 'ada-atlas', dimension: 'activity' },
  next_steps: { login: 'ada-atlas', limit: 3 },
  compare_profiles: { logins: ['ada-atlas', 'nobody-of-that-name'] },
  write_text: { login: 'ada-atlas', use: 'bio', length: 'short', locale: 'de' },
  get_embed: { login: 'ada-atlas', kind: 'card', theme: 'nord', fields: ['url', 'markdown'] },
  get_insights: { metric: 'score_distribution', period: '90d' },
  list_samples: {},
}
const equalTools = agentTools.filter(({ mark }) => mark.name in inputs)

describe('a tool', () => {
  it.each(equalTools)('$mark.name tells what the API answers, in both eras', async (tool) => {
    const input = inputs[tool.mark.name]!
    const { method, path, body } = tool.request(input)
    const headers = {
      ...anotherClient(),
      'content-type': 'application/json',
      origin: system.url.origin,
    }
    const answer = await system.fetch(path, { method, headers, ...(body && { body }) })
    expect(answer.status).toBe(200)
    const whole = tool.view(z.parse(tool.operation.output, await answer.json()), input)
    const chosen = chosenFields(tool, whole, input['fields'])
    const expected = safeAnswer(tool.output, chosen, system.url.origin)
    expect(Object.keys(expected).length).toBeGreaterThan(0)
    for (const era of ['modern', 'legacy'] as const) {
      const { result } = await call(tool.mark.name, input, { era })
      expect(result!['structuredContent']).toEqual(expected)
    }
  })

  it('that begins an opt-out gives a token, and one that confirms it finds that there is no proof', async () => {
    const begun = await call('start_opt_out', { login: 'quiet-quill' })
    expect(begun.result!['structuredContent']).toMatchObject({ login: 'quiet-quill' })
    expect(envelopeOf(await call('confirm_opt_out', { login: 'quiet-quill' })).code).toBe(
      'proof_missing',
    )
  })

  it('says of nobody, and of wrong input, what the API says', async () => {
    expect(envelopeOf(await call('scan_profile', { login: 'nobody-of-that-name' })).code).toBe(
      'not_found',
    )
    const wrong = envelopeOf(await call('get_embed', { login: 'ada-atlas', theme: 'none-such' }))
    expect(wrong.code).toBe('validation_failed')
    expect(wrong.details!.fields).toEqual([
      { field: 'theme', problem: expect.stringContaining('one of') },
    ])
  })

  it('is paid from the budget of the client’s own address, as the API is', async () => {
    const client = anotherClient()
    const logins = ['paolo-polyglot', 'noor-notebook', 'otto-operator', 'hana-hundreds']
    for (const login of logins) {
      const read = await system.fetch(`/api/v1/scans/${login}`, { headers: client })
      expect(read.status).toBe(200)
    }
    for (const login of ['freya-flexbox', 'remy-reviews']) {
      const read = await call('scan_profile', { login }, { headers: client })
      expect(read.result!['isError']).toBeUndefined()
    }
    const refused = envelopeOf(
      await call('next_steps', { login: 'kaito-kiwi' }, { headers: client }),
    )
    expect(refused).toMatchObject({
      code: 'too_many',
      details: { retryAfterSeconds: expect.any(Number) },
    })
    const fromApi = await system.fetch('/api/v1/scans/kaito-kiwi', { headers: client })
    expect(fromApi.status).toBe(429)
    expect((await call('scan_profile', { login: 'kaito-kiwi' })).result!['isError']).toBeUndefined()
  })
})

describe('a client that waits', () => {
  it('hears of progress that grows, and of nothing where it did not ask', async () => {
    const told = await (
      await ask('tools/call', {
        name: 'scan_profile',
        arguments: { login: 'ada-atlas' },
        _meta: { progressToken: 'a token' },
      })
    ).text()
    const progress = [...told.matchAll(/"progress":(\d)/g)].map(([, value]) => value)
    expect(progress).toEqual(['0', '1'])
    const quiet = await ask('tools/call', { name: 'list_samples', arguments: {} })
    expect(quiet.headers.get('content-type')).toContain('application/json')
  })
})

describe('a client that shows a token', () => {
  it('reads on the quota of its owner, and is told where to get one if it is no good', async () => {
    const client = await mcpClientOf(system)
    const visitor = visitorOf(system)
    await visitor.signIn('mira-maintains')
    const { access_token: token } = await client.letInBy(visitor)
    const authorization = { ...anotherClient(), authorization: `Bearer ${token}` }
    const own = await call('scan_profile', { login: 'layla-lattice' }, { headers: authorization })
    expect(own.result!['structuredContent']).toMatchObject({ login: 'layla-lattice' })
    // Nothing of it is kept: nobody else finds it read.
    const stored = await system.fetch('/api/v1/scans/layla-lattice', { headers: anotherClient() })
    expect(stored.headers.get('x-scan-state')).toBe('new')
    const bad = await ask('tools/list', {}, { headers: { authorization: 'Bearer nonsense' } })
    expect(bad.status).toBe(401)
    expect(bad.headers.get('www-authenticate')).toContain(
      `resource_metadata="${system.url.origin}/.well-known/oauth-protected-resource/mcp"`,
    )
    await client.close()
  })
})

describe('a hundred calls through the Workers', () => {
  const value = fc.oneof(
    fc.constantFrom<unknown>('ada-atlas', 'x', 'a b', 3, null, ['ada-atlas', 'x'], 'activity'),
    fc.jsonValue({ maxDepth: 1 }),
  )
  const names = ['login', 'logins', 'dimension', 'fields', 'metric', 'kind', 'use', 'theme']
  const input = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 3 })
  const tool = fc.constantFrom(...equalTools.map(({ mark }) => mark.name), 'no_such_tool')

  it('are answered in the protocol’s form', async () => {
    const oneCall = fc.asyncProperty(tool, input, fc.boolean(), async (name, given, isModern) => {
      const era = isModern ? 'modern' : 'legacy'
      const response = await ask('tools/call', { name, arguments: given }, { era })
      expect(response.status).toBe(200)
      const answer = await messageOf(response)
      expect(answer.jsonrpc).toBe('2.0')
      expect(Boolean(answer.error) || Array.isArray(answer.result!['content'])).toBe(true)
    })
    await fc.assert(oneCall, { numRuns: 100 })
  })
})
