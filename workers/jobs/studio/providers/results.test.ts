import { describe, expect, it } from 'vitest'
import { examplePng } from '../../../../shared/studio/images/images.fixture.ts'
import { providerIds } from '../../../../shared/studio/models/descriptor.ts'
import { exampleCall, exampleOrder, providersAt } from './calls.fixture.ts'
import { doubles } from './doubles.fixture.ts'
import type { Call } from './image-provider.ts'
import { failureOf, make } from './made.fixture.ts'
import { cutOff, json, serveProvider, silence } from './provider-server.fixture.ts'

describe('an image that is none', () => {
  it.each(['<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF89a', 'not base64 at all: ?'])(
    'is refused: %s',
    async (content) => {
      const base64 = content.includes('?') ? content : Buffer.from(content).toString('base64')
      const server = await serveProvider(
        json(200, {
          data: [{ b64_json: base64 }],
          candidates: [
            { content: { parts: [{ inlineData: { mimeType: 'image/png', data: base64 } }] } },
          ],
          choices: [
            { message: { images: [{ image_url: { url: `data:image/png;base64,${base64}` } }] } },
          ],
        }),
      )
      const providers = providersAt(server.url, { run: async () => ({ image: base64 }) })
      for (const id of providerIds) {
        if (id === 'bfl') continue
        const work = providers.images[id].submit(exampleOrder(id), exampleCall(providers, id))
        expect((await failureOf(work)).code).toBe('no_image')
      }
      await server.close()
    },
  )

  it('is not fetched from where a model says', async () => {
    const url = 'https://example.org/a.png'
    const server = await serveProvider(
      json(200, { choices: [{ message: { images: [{ image_url: { url } }] } }] }),
    )
    const providers = providersAt(server.url)
    const work = providers.images.openrouter.submit(
      exampleOrder('openrouter'),
      exampleCall(providers, 'openrouter'),
    )
    expect((await failureOf(work)).code).toBe('no_image')
    await server.close()
    expect(server.seen).toHaveLength(1)
  })
})

describe('a task at BFL', () => {
  const handle = {
    provider: 'bfl',
    model: 'flux-2-pro',
    requestId: null,
    costMicros: null,
  } as const

  it('is asked about at no other host, so that the key goes to none', async () => {
    const server = await serveProvider(
      json(200, { id: 'a', polling_url: 'https://evil.example/v1/get_result?id=a' }),
    )
    const providers = providersAt(server.url)
    const call = exampleCall(providers, 'bfl')
    const submitted = failureOf(providers.images.bfl.submit(exampleOrder('bfl'), call))
    expect(await submitted).toMatchObject({ code: 'unknown_outcome', charged: 'unknown' })
    const pollUrl = 'https://evil.example/'
    const polled = failureOf(providers.images.bfl.poll({ ...handle, pollUrl }, call))
    expect((await polled).code).toBe('bad_request')
    await server.close()
    expect(server.seen).toHaveLength(1)
  })

  it('may be asked about again whatever happened, and its image is fetched from no other host', async () => {
    const server = await serveProvider(cutOff)
    const providers = providersAt(server.url)
    const poll = (changes: Partial<Call> = {}) =>
      failureOf(
        providers.images.bfl.poll(
          { ...handle, pollUrl: `${server.url}/v1/get_result?id=a` },
          exampleCall(providers, 'bfl', changes),
        ),
      )
    expect(await poll()).toMatchObject({ code: 'provider_down', retryable: true })
    server.reply = json(500, {})
    expect(await poll()).toMatchObject({ code: 'provider_down', retryable: true })
    server.reply = silence
    expect(await poll({ deadlineMilliseconds: 60 })).toMatchObject({
      code: 'timeout',
      retryable: true,
    })
    server.reply = json(200, { status: 'Ready', result: { sample: 'https://evil.example/a.png' } })
    expect(await poll()).toMatchObject({ code: 'no_image', retryable: false })
    await server.close()
  })
})

describe('what was counted', () => {
  it('is told with the image: tokens by OpenAI and Gemini, dollars by OpenRouter, credits by BFL', async () => {
    const router = await doubles.openrouter()
    const routed = await make(
      router.providers,
      'openrouter',
      exampleCall(router.providers, 'openrouter'),
    )
    expect(routed).toMatchObject({ costMicros: 38_700, requestId: 'gen-1732-abc' })
    await router.close()

    const flux = await doubles.bfl()
    const made = await make(flux.providers, 'bfl', exampleCall(flux.providers, 'bfl'))
    expect(made).toMatchObject({ costMicros: 45_000, requestId: 'task-1', seed: 42 })
    await flux.close()

    const usage = { input_tokens: 50, output_tokens: 1000, total_tokens: 1050 }
    const server = await serveProvider(
      json(
        200,
        { created: 1, data: [{ b64_json: examplePng }], usage },
        { 'x-request-id': 'req_1' },
      ),
    )
    const providers = providersAt(server.url)
    const drawn = await make(providers, 'openai', exampleCall(providers, 'openai'))
    expect(drawn).toMatchObject({ costMicros: 50 * 5 + 1000 * 30, requestId: 'req_1' })
    await server.close()
  })
})
