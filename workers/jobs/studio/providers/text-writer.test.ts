import { describe, expect, it } from 'vitest'
import { exampleFacts } from '../../../../shared/embed/example-facts.ts'
import { readmeStyles } from '../../../../shared/studio/kit/readme-styles.ts'
import { readmePrompt } from '../../../../shared/studio/prompts/readme-prompt.ts'
import { traitsOf } from '../../../../shared/studio/prompts/traits.ts'
import { exampleCall, providersAt } from './calls.fixture.ts'
import { json, serveProvider } from './provider-server.fixture.ts'

const writers = ['openai', 'gemini', 'openrouter'] as const
const order = readmePrompt(traitsOf(exampleFacts, 5), 'professional')

/** A text as each of them answers it. */
const answerOf = (text: string, reason: { chat: string; gemini: string }) => ({
  id: 'id-1',
  responseId: 'id-1',
  choices: [{ finish_reason: reason.chat, message: { role: 'assistant', content: text } }],
  usage: { prompt_tokens: 100, completion_tokens: 300, cost: 0.002 },
  candidates: [
    {
      finishReason: reason.gemini,
      content: { role: 'model', parts: [{ text: 'Let me think.', thought: true }, { text }] },
    },
  ],
  usageMetadata: { promptTokenCount: 100, candidatesTokenCount: 200, thoughtsTokenCount: 100 },
})

const write = async (id: (typeof writers)[number], status: number, body: unknown) => {
  const server = await serveProvider(json(status, body))
  const providers = providersAt(server.url)
  const work = providers.texts[id]!.writeText(order, exampleCall(providers, id))
  return { work: await Promise.allSettled([work]).then(([settled]) => settled), server }
}

describe.each(writers)('a text by %s', (id) => {
  it('is what the model wrote, without its thoughts, and with what was counted', async () => {
    const body = answerOf('# Hello', { chat: 'stop', gemini: 'STOP' })
    const { work, server } = await write(id, 200, body)
    await server.close()
    expect(work).toMatchObject({
      status: 'fulfilled',
      value: {
        text: '# Hello',
        isCut: false,
        requestId: 'id-1',
        usage: { inputTokens: 100, outputTokens: 300 },
      },
    })
    const [{ body: sent } = { body: '' }] = server.seen
    expect(sent).toContain(JSON.stringify(order.system).slice(1, -1))
    expect(sent).toContain(JSON.stringify(order.user).slice(1, -1))
    expect(sent).toContain(String(order.mostTokens))
  })

  it('says when it was cut off', async () => {
    const { work, server } = await write(
      id,
      200,
      answerOf('# He', { chat: 'length', gemini: 'MAX_TOKENS' }),
    )
    await server.close()
    expect(work).toMatchObject({ value: { text: '# He', isCut: true } })
  })

  it('fails like an image', async () => {
    const withheld = answerOf('', { chat: 'content_filter', gemini: 'SAFETY' })
    for (const [status, body, code] of [
      [200, withheld, 'moderated_output'],
      [200, {}, 'no_image'],
      [401, {}, 'invalid_key'],
      [429, {}, 'rate_limited'],
      [500, {}, 'provider_down'],
    ] as const) {
      const { work, server } = await write(id, status, body)
      await server.close()
      expect(work).toMatchObject({ status: 'rejected', reason: { code } })
      expect(server.seen).toHaveLength(1)
    }
  })
})

describe('the order for a README', () => {
  it('is another one in each of the five styles', () => {
    const traits = traitsOf(exampleFacts, 5)
    expect(new Set(readmeStyles.map((style) => readmePrompt(traits, style).system)).size).toBe(5)
  })
})
