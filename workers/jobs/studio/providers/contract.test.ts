import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleBytes, examplePng } from '../../../../shared/studio/images/images.fixture.ts'
import { providerIds, type ProviderId } from '../../../../shared/studio/models/descriptor.ts'
import { exampleCall, exampleKeys, exampleOrder, keyBytes, providersAt } from './calls.fixture.ts'
import { doubles, type Double } from './doubles.fixture.ts'
import type { Call, ImageResult } from './image-provider.ts'
import { ProviderError } from './provider-error.ts'
import {
  cutOff,
  json,
  serveProvider,
  silence,
  type ProviderServer,
} from './provider-server.fixture.ts'
import type { Providers } from './providers.ts'

const byVisitors = providerIds.filter((id) => id !== 'workers-ai')

/** From the order to the image, asking as often as it takes. */
async function make(providers: Providers, id: ProviderId, call: Call): Promise<ImageResult> {
  const provider = providers.images[id]
  const submitted = await provider.submit(exampleOrder(id), call)
  if (submitted.kind === 'done') return submitted.result
  // What is kept of it between two messages of a queue is JSON.
  const handle = JSON.parse(JSON.stringify(submitted.handle)) as typeof submitted.handle
  for (;;) {
    const polled = await provider.poll(handle, call)
    if (polled.kind === 'done') return polled.result
  }
}

const failureOf = async (work: Promise<unknown>): Promise<ProviderError> => {
  const failure = await work.then(
    () => null,
    (error: unknown) => error,
  )
  expect(failure).toBeInstanceOf(ProviderError)
  return failure as ProviderError
}

describe.each(providerIds)('%s', (id) => {
  let double: Double
  beforeAll(async () => {
    double = await doubles[id]()
  })
  afterAll(() => double.close())

  it('makes an image, and says by its bytes what it is', async () => {
    const result = await make(double.providers, id, exampleCall(double.providers, id))
    expect(result.bytes).toEqual(exampleBytes('png'))
    expect(result).toMatchObject({ type: 'image/png', width: 24, height: 16 })
  })

  it('takes a key that is good', async () => {
    const { images } = double.providers
    await expect(images[id].checkKey(exampleCall(double.providers, id))).resolves.toBeUndefined()
  })
})

describe.each(byVisitors)('%s, where the key is wrong', (id) => {
  let double: Double
  beforeAll(async () => {
    double = await doubles[id]()
  })
  afterAll(() => double.close())

  it('says so, whether an image is wanted or the key is checked', async () => {
    const key = keyBytes(exampleKeys[id].replace('canary', 'robin').replace('Canary', 'Robin'))
    const call = exampleCall(double.providers, id, { key })
    const provider = double.providers.images[id]
    const refused = { code: 'invalid_key', charged: 'no', retryable: false }
    expect(await failureOf(make(double.providers, id, call))).toMatchObject(refused)
    expect(await failureOf(provider.checkKey(call))).toMatchObject(refused)
  })
})

describe.each(byVisitors)('%s, where something goes wrong', (id) => {
  let server: ProviderServer
  let providers: Providers
  const begin = async (reply: Parameters<typeof serveProvider>[0]) => {
    server = await serveProvider(reply)
    providers = providersAt(server.url)
  }
  const submit = (changes: Partial<Call> = {}) =>
    providers.images[id].submit(exampleOrder(id), exampleCall(providers, id, changes))

  it('sends the key in its header, once and nowhere else', async () => {
    await begin(json(503, {}))
    await failureOf(submit())
    await server.close()
    const [{ path, body, headers } = { path: '', body: '', headers: {} }, ...more] = server.seen
    expect(more).toEqual([])
    expect(path + body).not.toContain(exampleKeys[id])
    const holders = Object.values(headers).filter((value) =>
      String(value).includes(exampleKeys[id]),
    )
    expect(holders).toHaveLength(1)
  })

  it('sends nothing where the key cannot be one, and does not repeat it', async () => {
    await begin(silence)
    for (const key of [
      '',
      'short',
      `${exampleKeys[id]}\r\nx-evil: 1`,
      `${exampleKeys[id]} `,
      'ключ'.repeat(20),
    ]) {
      const failure = await failureOf(submit({ key: keyBytes(key) }))
      expect(failure.code).toBe('invalid_key')
      if (key !== '') expect(String(failure.stack)).not.toContain(key)
    }
    expect((await failureOf(submit({ key: null }))).code).toBe('invalid_key')
    await server.close()
    expect(server.seen).toEqual([])
  })

  it('closes the connection when it is cancelled', async () => {
    await begin(silence)
    const controller = new AbortController()
    const work = failureOf(submit({ signal: controller.signal }))
    await expect.poll(() => server.seen.length).toBe(1)
    controller.abort()
    expect(await work).toMatchObject({ code: 'cancelled', charged: 'unknown', retryable: false })
    await server.left
    await server.close()
  })

  it('sends nothing when it was cancelled before', async () => {
    await begin(silence)
    const failure = await failureOf(submit({ signal: AbortSignal.abort() }))
    expect(failure).toMatchObject({ code: 'cancelled', charged: 'no' })
    await server.close()
    expect(server.seen).toEqual([])
  })

  it('waits no longer than it may, and sends nothing again by itself', async () => {
    await begin(silence)
    const failure = await failureOf(submit({ deadlineMilliseconds: 60 }))
    expect(failure).toMatchObject({ code: 'timeout', charged: 'unknown', retryable: false })
    await server.left
    await server.close()
    expect(server.seen).toHaveLength(1)
  })

  it('does not know what became of it when the line breaks, but of a check of the key', async () => {
    await begin(cutOff)
    expect(await failureOf(submit())).toMatchObject({ code: 'unknown_outcome', charged: 'unknown' })
    const check = providers.images[id].checkKey(exampleCall(providers, id))
    expect(await failureOf(check)).toMatchObject({
      code: 'provider_down',
      charged: 'no',
      retryable: true,
    })
    await server.close()
  })

  it('reads no more than an image can have', async () => {
    await begin((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const piece = Buffer.alloc(1 << 20, 0x20)
      const write = () => {
        while (!response.destroyed && response.write(piece));
      }
      response.on('drain', write)
      write()
    })
    const failure = await failureOf(submit())
    expect(['no_image', 'unknown_outcome']).toContain(failure.code)
    await server.left
    await server.close()
  })

  it.each([
    ['no JSON', '<html>'],
    ['JSON of another shape', '{"data":[{"b64_json":5}],"candidates":[],"choices":[{}]}'],
    ['nothing', ''],
  ])('makes no image of %s', async (_, body) => {
    await begin((__, response) => void response.writeHead(200).end(body))
    const failure = await failureOf(submit())
    expect(['no_image', 'unknown_outcome']).toContain(failure.code)
    expect(failure.retryable).toBe(false)
    await server.close()
  })
})

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
