import { afterEach, describe, expect, it, vi } from 'vitest'
import { llmProviderIds, type LlmProviderId } from '../../../shared/llm/provider-ids.ts'
import { json } from '../studio/providers/provider-server.fixture.ts'
import { closeAll, good, serve, serveRaw, text } from './doubles.fixture.ts'
import {
  askingOf,
  choiceOf,
  exampleAnswer,
  exampleOrder,
  gatewayAt,
} from './gateway-world.fixture.ts'

afterEach(closeAll)

describe('what a provider says', () => {
  it.each([
    ['openai', { choices: [{ delta: { refusal: 'No.' } }] }, 'refusal'],
    ['openrouter', { error: { code: 502, message: 'Provider down' } }, 'server'],
    ['openrouter', { choices: [{ finish_reason: 'error', error: { code: 429 } }] }, 'server'],
    ['anthropic', { type: 'error', error: { type: 'overloaded_error', message: '' } }, 'overload'],
    ['gemini', { promptFeedback: { blockReason: 'SAFETY' } }, 'content_filter'],
    ['gemini', { error: { status: 'UNAVAILABLE', code: 503, message: '' } }, 'server'],
    ['ollama', { error: 'model runner has unexpectedly stopped' }, 'server'],
  ] as const)('in the middle of a stream is understood: %s %j', async (provider, event, why) => {
    const line = JSON.stringify(event)
    const server = await serveRaw((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.end(provider === 'ollama' ? `${line}\n` : `data: ${line}\n\n`)
    })
    const asking = askingOf([choiceOf(provider)])
    expect(await gatewayAt(server.url).gateway.ask(exampleOrder, asking)).toMatchObject({ why })
  })

  it.each([
    ['ollama', 404, { error: "model 'x' not found" }, 'model_gone'],
    ['ollama', 400, { error: 'the input length exceeds the context length' }, 'context_window'],
    [
      'anthropic',
      400,
      { error: { type: 'invalid_request_error', message: 'Your credit balance is too low' } },
      'credit',
    ],
    ['anthropic', 413, '<html>', 'context_window'],
    ['openai', 429, { error: { code: 'insufficient_quota' } }, 'credit'],
    [
      'gemini',
      400,
      { error: { status: 'INVALID_ARGUMENT', message: 'API key not valid.' } },
      'auth',
    ],
    ['openrouter', 402, { error: { code: 402, message: '' } }, 'credit'],
    ['openai', 302, {}, 'bad_request'],
  ] as const)('by its status is understood: %s %i %j', async (provider, status, body, why) => {
    const server = await serveRaw(json(status, body))
    const asking = askingOf([choiceOf(provider)])
    expect(await gatewayAt(server.url).gateway.ask(exampleOrder, asking)).toMatchObject({ why })
  })

  it.each([
    [
      'gemini',
      [{ candidates: [{ content: { parts: [{ text: 'Hm.', thought: true }, { text: good }] } }] }],
      { candidates: [{ finishReason: 'STOP' }] },
    ],
    [
      'anthropic',
      [
        { type: 'content_block_delta', delta: { type: 'thinking_delta', thinking: 'Hm.' } },
        { type: 'content_block_delta', delta: { type: 'text_delta', text: good } },
      ],
      { type: 'message_delta', delta: { stop_reason: 'end_turn' } },
    ],
    [
      'openrouter',
      [{ choices: [{ delta: { reasoning: 'Hm.', content: good } }] }],
      { choices: [{ delta: {}, finish_reason: 'stop' }] },
    ],
    ['ollama', [{ message: { thinking: 'Hm.', content: good } }], { done: true }],
  ] as const)(
    'to itself while it thinks is no part of the text: %s',
    async (provider, said, end) => {
      const lines = [...said, end].map((event) => JSON.stringify(event))
      const server = await serveRaw((_, response) => {
        response.end(
          lines.map((line) => (provider === 'ollama' ? line : `data: ${line}\n`)).join('\n') + '\n',
        )
      })
      let heard = ''
      const onDelta = (piece: string) => void (heard += piece)
      const asking = askingOf([choiceOf(provider)], { onDelta })
      const asked = await gatewayAt(server.url).gateway.ask(exampleOrder, asking)
      expect(asked).toMatchObject({ kind: 'answer', output: exampleAnswer })
      expect(heard).toBe(good)
    },
  )

  it('is logged by nobody, whatever happens', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {})
    const front = await serve(text('canary'))
    for (const provider of llmProviderIds as readonly LlmProviderId[]) {
      await gatewayAt(front.url).gateway.ask(exampleOrder, askingOf([choiceOf(provider)]))
    }
    expect(log).not.toHaveBeenCalled()
    log.mockRestore()
  })
})
