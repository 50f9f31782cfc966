import { GoogleGenAI } from '@google/genai'
import OpenAI from 'openai'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { examplePng } from '../../../../shared/studio/images/images.fixture.ts'
import { modelOf } from '../../../../shared/studio/models/providers.ts'
import { pictures } from '../../../../shared/studio/pictures.ts'
import { sizeFor } from '../../../../shared/studio/models/size-for.ts'
import { exampleCall, exampleKeys, exampleOrder, providersAt } from './calls.fixture.ts'
import type { ImageOrder } from './image-provider.ts'
import { json, serveProvider, type ProviderServer } from './provider-server.fixture.ts'

let server: ProviderServer
beforeAll(async () => {
  server = await serveProvider(
    json(200, {
      created: 1,
      data: [{ b64_json: examplePng }],
      candidates: [
        {
          finishReason: 'STOP',
          content: {
            role: 'model',
            parts: [{ inlineData: { mimeType: 'image/png', data: examplePng } }],
          },
        },
      ],
    }),
  )
})
afterAll(() => server.close())
beforeEach(() => void (server.seen.length = 0))

const openaiSdk = () =>
  new OpenAI({ apiKey: exampleKeys.openai, baseURL: `${server.url}/v1`, maxRetries: 0 })
const googleSdk = () =>
  new GoogleGenAI({
    apiKey: exampleKeys.gemini,
    httpOptions: { baseUrl: server.url, apiVersion: 'v1beta' },
  })

/** What both sent, by what a provider reads of it. */
function expectSame(header: string): void {
  expect(server.seen).toHaveLength(2)
  const [ours, theirs] = server.seen.map(({ method, path, headers, body }) => ({
    method,
    path,
    key: headers[header],
    type: headers['content-type'],
    body: JSON.parse(body) as unknown,
  }))
  expect(ours).toEqual(theirs)
}

const prompts = ['A lighthouse.', 'Lines, no words: „Wellen“ — 42 %', 'x'.repeat(4000)]
const imageNames = ['social-card', 'portfolio-banner', 'avatar', 'x-banner'] as const

const ordersOf = (ids: readonly string[]) =>
  ids.flatMap((id) =>
    imageNames.map((name, index) => {
      const model = modelOf(id)!
      const { size } = sizeFor(pictures[name], model.sizes)
      const prompt = prompts[index % prompts.length]!
      return { name: `${id}, ${name}`, model, prompt, size, partials: index % 2, index }
    }),
  )

describe('an order to OpenAI', () => {
  it.each(ordersOf(['gpt-image-2.5-flare', 'gpt-image-2', 'gpt-image-1-mini']))(
    'is sent as its own SDK sends it: $name',
    async ({ model, prompt, size, partials, index }) => {
      const endUser = index > 1 ? 'a1b2c3' : null
      const order: ImageOrder = { model, prompt, size, partials, endUser, seed: null }
      const providers = providersAt(server.url)
      await providers.images.openai.submit(order, exampleCall(providers, 'openai'))
      const asked = {
        model: model.modelId,
        prompt,
        n: 1,
        size: `${size.width}x${size.height}`,
        quality: 'medium',
        output_format: 'png',
        moderation: 'auto',
        ...(endUser ? { safety_identifier: endUser } : {}),
      } as const
      await (partials > 0
        ? openaiSdk().images.generate({ ...asked, stream: true, partial_images: partials })
        : openaiSdk().images.generate(asked))
      expectSame('authorization')
    },
  )
})

describe('an order to Gemini', () => {
  it.each(ordersOf(['gemini-nano-banana-2.1', 'gemini-3-pro-image']))(
    'is sent as its own SDK sends it: $name',
    async ({ model, prompt, size }) => {
      const order = exampleOrder('gemini', { model, prompt, size })
      const providers = providersAt(server.url)
      await providers.images.gemini.submit(order, exampleCall(providers, 'gemini'))
      await googleSdk().models.generateContent({
        model: model.modelId,
        contents: prompt,
        config: {
          responseModalities: ['IMAGE'],
          imageConfig: { aspectRatio: size.aspect!, imageSize: '1K' },
        },
      })
      expectSame('x-goog-api-key')
    },
  )
})
