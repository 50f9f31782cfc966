/**
 * Every fault that a provider can have, at each of the five, against a double that nobody here wrote
 * (aimock). What it cannot do is done by a proxy before it.
 */
import { LLMock, type Fixture } from '@copilotkit/aimock'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { llmProviderIds, type LlmProviderId } from '../../../shared/llm/provider-ids.ts'
import { openFaultProxy, type Fault } from './fault-proxy.fixture.ts'
import {
  askingOf,
  choiceOf,
  exampleAnswer,
  exampleKeys,
  exampleOrder,
  gatewayAt,
  writingBudget,
} from './gateway-world.fixture.ts'
import type { Asked } from './gateway.ts'

type Case = {
  /** What aimock answers, by provider. */
  fixture?: (provider: LlmProviderId) => Omit<Fixture, 'match'>
  proxy?: Fault
  auth?: { apiKeys: string[] }
  isClosed?: true
  /** Whether it goes on until the time is up. */
  isSilent?: true
  /** How it ends where nobody else can be asked. */
  why: (provider: LlmProviderId) => Extract<Asked<never>, { kind: 'none' }>['why']
  calls: (provider: LlmProviderId) => number
}

const answer = { content: JSON.stringify(exampleAnswer) }
type ErrorWords = { type?: string; code?: string; retryAfter?: number }

const error =
  (status: number, message: string, { retryAfter, ...words }: ErrorWords = {}) =>
  () => ({
    response: {
      status,
      error: { message, ...words },
      ...(retryAfter !== undefined && { retryAfter }),
    },
  })

const tooLong: Readonly<Record<LlmProviderId, string>> = {
  openai: 'This model’s maximum context length is 400000 tokens. However, you requested 500000.',
  gemini: 'The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).',
  anthropic: 'prompt is too long: 1208310 tokens > 1000000 maximum',
  openrouter: 'This endpoint’s maximum context length is 400000 tokens.',
  ollama: 'the input length exceeds the context length',
}

const inProse = "I'm sorry, but I can't help with that."

const cases: Readonly<Record<string, Case>> = {
  '429 with a Retry-After that is too long': {
    fixture: error(429, 'Slow down', { type: 'rate_limit_error', retryAfter: 3600 }),
    why: () => 'rate_limit',
    calls: () => 1,
  },
  '429 with a Retry-After that fits': {
    fixture: error(429, 'Slow down', { type: 'rate_limit_error', retryAfter: 1 }),
    why: () => 'rate_limit',
    calls: () => 2,
  },
  '429 without a Retry-After': {
    fixture: error(429, 'Slow down', { type: 'rate_limit_error' }),
    proxy: 'no-retry-after',
    why: () => 'rate_limit',
    calls: () => 2,
  },
  '500': { fixture: error(500, 'Oops'), why: () => 'server', calls: () => 1 },
  '503': {
    fixture: error(503, 'Overloaded', { type: 'overloaded_error' }),
    why: () => 'overload',
    calls: () => 2,
  },
  'a hang': {
    proxy: 'silence',
    isSilent: true,
    why: () => 'deadline',
    calls: () => 1,
  },
  'a slow first token': {
    fixture: () => ({ response: answer, streamingProfile: { ttft: 20_000 } }),
    isSilent: true,
    why: () => 'deadline',
    calls: () => 1,
  },
  'a cut in the middle of the stream': {
    fixture: () => ({ response: answer, chunkSize: 4, truncateAfterChunks: 5, latency: 10 }),
    why: () => 'cut_off',
    calls: () => 1,
  },
  'an HTTP body that is broken': {
    fixture: () => ({ response: answer, chaos: { malformedRate: 1 } }),
    why: () => 'server',
    calls: () => 1,
  },
  'malformed JSON': {
    fixture: () => ({ response: { content: '{"verdict": "good", "count": ' } }),
    why: () => 'bad_output',
    calls: () => 2,
  },
  'JSON of another schema': {
    fixture: () => ({
      response: { content: JSON.stringify({ ...exampleAnswer, count: 'three' }) },
    }),
    why: () => 'bad_output',
    calls: () => 2,
  },
  'a refusal': {
    fixture: (provider) => ({
      response:
        provider === 'ollama'
          ? { content: inProse }
          : {
              content: inProse,
              finishReason: provider === 'anthropic' ? 'refusal' : 'content_filter',
            },
    }),
    why: (provider) =>
      provider === 'ollama'
        ? 'bad_output'
        : provider === 'anthropic'
          ? 'refusal'
          : 'content_filter',
    calls: (provider) => (provider === 'ollama' ? 2 : 1),
  },
  'a prompt that is too long': {
    fixture: (provider) => error(400, tooLong[provider], { type: 'invalid_request_error' })(),
    why: () => 'context_window',
    calls: () => 1,
  },
  // Ollama takes no key; whoever put one before it is told the same.
  'a bad key': { auth: { apiKeys: ['another'] }, why: () => 'auth', calls: () => 1 },
  'a line that breaks at once': { proxy: 'reset', why: () => 'unreachable', calls: () => 1 },
  'a refused connection': { isClosed: true, why: () => 'unreachable', calls: () => 1 },
}

async function openCase(provider: LlmProviderId, { fixture, proxy, auth, isClosed }: Case) {
  const mock = new LLMock({ port: 0, logLevel: 'silent', ...(auth && { auth }) })
  mock.addFixture({ match: {}, ...(fixture?.(provider) ?? { response: answer }) })
  const front = await openFaultProxy(await mock.start(), proxy ?? 'none')
  if (isClosed) await front.close()
  return { front, close: () => Promise.all([isClosed ? null : front.close(), mock.stop()]) }
}

let healthy: LLMock
let healthyUrl: string
beforeAll(async () => {
  healthy = new LLMock({ port: 0, logLevel: 'silent' })
  healthy.addFixture({ match: {}, response: answer })
  healthyUrl = await healthy.start()
})
afterAll(() => healthy.stop())

const cells = Object.entries(cases).flatMap(([name, one]) =>
  llmProviderIds.map((provider) => ({ name, one, provider })),
)

describe('a provider that fails', () => {
  it.concurrent.each(cells)(
    'ends in no answer of its own: $name, $provider',
    async ({ one, provider }) => {
      const { front, close } = await openCase(provider, one)
      const { gateway } = gatewayAt({ [provider]: front.url })
      const { budget, reserved, settled } = writingBudget()
      const deadlineMilliseconds = one.isSilent ? 400 : 5_000
      const asking = askingOf([choiceOf(provider)], { budget, deadlineMilliseconds })
      const asked = await gateway.ask(exampleOrder, asking)
      await close()
      const calls = one.calls(provider)
      expect(asked).toMatchObject({ kind: 'none', why: one.why(provider) })
      expect(asked.tries).toHaveLength(calls)
      // A busy machine may have sent nothing when the time is up.
      const isReached = !one.isClosed && !(one.isSilent && front.seen.length === 0)
      expect(front.seen).toHaveLength(isReached ? calls : 0)
      expect(reserved).toHaveLength(calls)
      expect(settled.map(({ estimate }) => estimate)).toEqual(reserved)
      const key = exampleKeys[provider] ?? 'no key'
      expect(front.seen.map(({ path, body }) => path + body).join()).not.toContain(key)
      expect(JSON.stringify(asked)).not.toContain(key)
    },
  )

  it.concurrent.each(cells)(
    'is followed by one that answers: $name, $provider',
    async ({ one, provider }) => {
      const { front, close } = await openCase(provider, one)
      const other = llmProviderIds[(llmProviderIds.indexOf(provider) + 1) % llmProviderIds.length]!
      const { gateway } = gatewayAt({ [provider]: front.url, [other]: healthyUrl })
      const deadlineMilliseconds = one.isSilent ? 2_000 : 5_000
      const choices = [choiceOf(provider), choiceOf(other)]
      const asked = await gateway.ask(exampleOrder, askingOf(choices, { deadlineMilliseconds }))
      await close()
      expect(asked).toMatchObject({ kind: 'answer', provider: other, output: exampleAnswer })
      expect(asked.tries).toHaveLength(one.calls(provider) + 1)
    },
  )
})
