/** What is sent, against what the makers' own SDKs send, and what Anthropic and Ollama publish. */
import { GoogleGenAI } from '@google/genai'
import OpenAI from 'openai'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { llmProviderIds, type LlmProviderId } from '../../../shared/llm/provider-ids.ts'
import { openFaultProxy, type FaultProxy } from './fault-proxy.fixture.ts'
import {
  askingOf,
  choiceOf,
  exampleKeys,
  exampleOrder,
  gatewayAt,
} from './gateway-world.fixture.ts'
import type { LlmOrder } from './gateway.ts'
import { strictSchemaOf, type JsonSchema } from './strict-schema.ts'

/** It breaks the line after each request: what was sent is all that is wanted. */
let server: FaultProxy
beforeAll(async () => {
  server = await openFaultProxy(null, 'reset')
})
afterAll(() => server.close())
beforeEach(() => void (server.seen.length = 0))

const schema = strictSchemaOf(exampleOrder.output)!

async function sent(provider: LlmProviderId, order: LlmOrder<unknown> = exampleOrder) {
  await gatewayAt(server.url).gateway.ask(order, askingOf([choiceOf(provider)]))
  const [{ path, headers, body }] = server.seen as [(typeof server.seen)[number]]
  server.seen.length = 0
  return { path, headers, body: JSON.parse(body) as Record<string, unknown> }
}

async function theirs(ask: () => Promise<unknown>) {
  await ask().catch(() => undefined)
  const [{ path, headers, body }] = server.seen as [(typeof server.seen)[number]]
  return { path, headers, body: JSON.parse(body) as unknown }
}

const prompts = [
  'The number is 42.',
  'Lines, no words: „Wellen“ — 42 %\n\n{"a":1}',
  'x'.repeat(4000),
]

describe('an order', () => {
  it.each(prompts)('to OpenAI is sent as its own SDK sends it: %.20s', async (user) => {
    const ours = await sent('openai', { ...exampleOrder, user })
    const sdk = new OpenAI({
      apiKey: exampleKeys.openai!,
      baseURL: `${server.url}/v1`,
      maxRetries: 0,
    })
    const expected = await theirs(() =>
      sdk.chat.completions.create({
        model: 'gpt-5.4-mini',
        messages: [
          { role: 'system', content: exampleOrder.system },
          { role: 'user', content: user },
        ],
        max_completion_tokens: 500,
        stream: true,
        stream_options: { include_usage: true },
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'example', schema, strict: true },
        },
      }),
    )
    expect([ours.path, ours.body]).toEqual([expected.path, expected.body])
    expect(ours.headers.authorization).toBe(expected.headers.authorization)
  })

  it.each(prompts)('to Gemini is sent as its own SDK sends it: %.20s', async (user) => {
    const ours = await sent('gemini', { ...exampleOrder, user })
    const sdk = new GoogleGenAI({
      apiKey: exampleKeys.gemini!,
      httpOptions: { baseUrl: server.url, apiVersion: 'v1beta' },
    })
    const expected = await theirs(() =>
      sdk.models.generateContentStream({
        model: 'gemini-3.8-flash',
        contents: user,
        config: {
          systemInstruction: exampleOrder.system,
          maxOutputTokens: 500,
          responseMimeType: 'application/json',
          responseJsonSchema: schema,
        },
      }),
    )
    expect([ours.path, ours.body]).toEqual([expected.path, expected.body])
    expect(ours.headers['x-goog-api-key']).toBe(expected.headers['x-goog-api-key'])
  })

  it('to Anthropic is what its API reference names', async () => {
    const { path, headers, body } = await sent('anthropic')
    expect(path).toBe('/v1/messages')
    expect(headers).toMatchObject({
      'x-api-key': exampleKeys.anthropic,
      'anthropic-version': '2023-06-01',
    })
    expect(headers.authorization).toBeUndefined()
    expect(body).toEqual({
      model: 'claude-haiku-5-5',
      max_tokens: 500,
      system: exampleOrder.system,
      messages: [{ role: 'user', content: exampleOrder.user }],
      stream: true,
      output_config: { format: { type: 'json_schema', schema } },
    })
  })

  it('to OpenRouter goes only to models that keep to a schema', async () => {
    const { path, body } = await sent('openrouter')
    expect(path).toBe('/api/v1/chat/completions')
    expect(body).toMatchObject({
      max_tokens: 500,
      provider: { require_parameters: true },
      response_format: { json_schema: { schema, strict: true } },
    })
  })

  it('to Ollama has its schema as the format, and shows no key', async () => {
    const { path, headers, body } = await sent('ollama')
    expect(path).toBe('/api/chat')
    expect(headers.authorization).toBeUndefined()
    expect(body).toMatchObject({ stream: true, format: schema, options: { num_predict: 500 } })
  })

  it.each(llmProviderIds)('for a plain text names no schema: %s', async (provider) => {
    const { body } = await sent(provider, { ...exampleOrder, output: z.string() })
    expect(JSON.stringify(body)).not.toMatch(/schema|"format"|output_config/)
  })

  it.each(llmProviderIds)('shows the key in one header, and nowhere else: %s', async (provider) => {
    const { path, headers, body } = await sent(provider)
    const key = exampleKeys[provider] ?? 'canary'
    expect(path + JSON.stringify(body)).not.toContain(key)
    const holders = Object.values(headers).filter((value) => String(value).includes(key))
    expect(holders).toHaveLength(exampleKeys[provider] === null ? 0 : 1)
  })
})

describe('the schema of an answer', () => {
  it('is in the words that all understand: bounds and patterns are checked here', () => {
    const output = z.object({
      score: z.number().check(z.minimum(0), z.maximum(10)),
      tone: z.enum(['plain', 'warm']),
      kind: z.literal('text'),
      note: z.nullable(z.string().check(z.maxLength(80))),
      either: z.discriminatedUnion('is', [
        z.object({ is: z.literal('a') }),
        z.object({ is: z.literal('b') }),
      ]),
      list: z.array(z.object({ id: z.string().check(z.regex(/^[a-z]+$/)) })).check(z.maxLength(3)),
    })
    const only = (is: string): JsonSchema => ({
      type: 'object',
      properties: { is: { type: 'string', enum: [is] } },
      required: ['is'],
      additionalProperties: false,
    })
    const item: JsonSchema = {
      type: 'object',
      properties: { id: { type: 'string' } },
      required: ['id'],
      additionalProperties: false,
    }
    expect(strictSchemaOf(output)).toEqual({
      type: 'object',
      properties: {
        score: { type: 'number' },
        tone: { type: 'string', enum: ['plain', 'warm'] },
        kind: { type: 'string', enum: ['text'] },
        note: { anyOf: [{ type: 'string' }, { type: 'null' }] },
        either: { anyOf: [only('a'), only('b')] },
        list: { type: 'array', items: item },
      },
      required: ['score', 'tone', 'kind', 'note', 'either', 'list'],
      additionalProperties: false,
    })
  })

  it('has no member that may lack, and is an object', () => {
    expect(() => strictSchemaOf(z.object({ a: z.optional(z.string()) }))).toThrow(TypeError)
    expect(() => strictSchemaOf(z.object({ a: z.object({}) }))).toThrow(TypeError)
    expect(() => strictSchemaOf(z.array(z.string()))).toThrow(TypeError)
    expect(() => strictSchemaOf(z.object({ a: z.unknown() }))).toThrow(TypeError)
    expect(strictSchemaOf(z.string())).toBeNull()
    const loose = strictSchemaOf(z.looseObject({ a: z.string() }))
    expect(loose).toMatchObject({ additionalProperties: false })
  })
})
