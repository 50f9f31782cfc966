import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleBytes } from '../../../../shared/studio/images/images.fixture.ts'
import { providerIds } from '../../../../shared/studio/models/descriptor.ts'
import { exampleCall, exampleKeys, exampleOrder, keyBytes, providersAt } from './calls.fixture.ts'
import { doubles, type Double } from './doubles.fixture.ts'
import type { Call } from './image-provider.ts'
import { failureOf, make } from './made.fixture.ts'
import {
  cutOff,
  json,
  serveProvider,
  silence,
  type ProviderServer,
} from './provider-server.fixture.ts'
import type { Providers } from './providers.ts'

const byVisitors = providerIds.filter((id) => id !== 'workers-ai')

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

  // A key of BFL has no prefix that would tell whose it is.
  it.each(['openai', 'gemini', 'openrouter'] as const)(
    'sends it no key that is by its look one of %s',
    async (owner) => {
      if (owner === id) return
      await begin(silence)
      const key = keyBytes(exampleKeys[owner])
      expect((await failureOf(submit({ key }))).code).toBe('invalid_key')
      expect(
        (await failureOf(providers.images[id].checkKey({ ...exampleCall(providers, id), key })))
          .code,
      ).toBe('invalid_key')
      await server.close()
      expect(server.seen).toEqual([])
    },
  )

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
    const failure = await failureOf(submit({ deadlineMilliseconds: 250 }))
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
