/** Models asked for real over a socket, by a key that a real vault opens. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openRenderer } from '../../../dev/renderer.ts'
import type { ErrorCode } from '../../../shared/api/errors.ts'
import { exampleBytes, examplePng } from '../../../shared/studio/images/images.fixture.ts'
import { readImage } from '../../../shared/studio/images/read-image.ts'
import { pictures } from '../../../shared/studio/pictures.ts'
import type { JobsEnv } from '../../platform/bindings.ts'
import { gatewayAt } from '../gateway/gateway-world.fixture.ts'
import { dataFor, sealKey } from '../vault/sealing.fixture.ts'
import { createVault, type Vault } from '../vault/vault.ts'
import { exampleJobOrder } from './job-order.fixture.ts'
import type { ModelOrder } from './job-record.ts'
import type { Work } from './maker.ts'
import { createModelMaker } from './model-maker.ts'
import { exampleKeys, exampleModels, providersAt } from './providers/calls.fixture.ts'
import type { Handle } from './providers/image-provider.ts'
import {
  json,
  serveProvider,
  silence,
  type ProviderServer,
  type Reply,
} from './providers/provider-server.fixture.ts'

const sid = 'A'.repeat(43)
const renderer = openRenderer()
const image: Reply = json(200, { data: [{ b64_json: examplePng }] })

let server: ProviderServer
let vault: Vault
beforeEach(async () => {
  server = await serveProvider(silence)
  vault = createVault({ now: () => Date.now() })
})
afterEach(() => server.close())

const env = () =>
  ({ KEY_VAULT: { idFromName: () => sid, get: () => vault } }) as unknown as Pick<
    JobsEnv,
    'KEY_VAULT'
  >

const makerHere = () =>
  createModelMaker({
    env: env(),
    providers: providersAt(server.url),
    gateway: gatewayAt(server.url).gateway,
    renderer,
    wait: async (_, signal) => signal.throwIfAborted(),
    now: () => Date.now(),
  })

async function orderOf(provider: 'openai' | 'bfl'): Promise<ModelOrder> {
  const pair = (await vault.publicKey())!
  const data = dataFor({ sid, provider, job: 'the-use' }, Date.now())
  const sealed = await sealKey({ ...pair, data, key: exampleKeys[provider] })
  return {
    provider,
    model: exampleModels[provider],
    style: 'neon',
    wordsByModel: true,
    key: { sealed, sid, use: 'the-use' },
    endUser: 'somebody',
  }
}

/** The making of an avatar, and what was told on the way. */
function working(changes: Partial<Work> = {}) {
  const told: string[] = []
  const kept: Handle[] = []
  const work: Work = {
    name: 'avatar',
    attempt: 1,
    handle: null,
    signal: new AbortController().signal,
    beforeAsking: async () => void told.push('asking'),
    keepHandle: async (handle) => void (told.push('handle'), kept.push(handle)),
    onPartial: () => void told.push('partial'),
    onRetry: async (problem: ErrorCode) => void told.push(problem),
    ...changes,
  }
  return { told, kept, work }
}

const posts = () => server.seen.filter(({ method }) => method === 'POST')

describe('a picture by a model', () => {
  it('is asked for with the key as it was typed, and cut to the picture’s size', async () => {
    server.reply = image
    const { told, work } = working()
    const made = await makerHere().picture(exampleJobOrder, await orderOf('openai'), 'avatar', work)
    expect(readImage(made.png!)).toEqual({ type: 'image/png', ...pictures.avatar })
    expect(Buffer.from(made.original.bytes).toString('base64')).toBe(examplePng)
    expect(posts()[0]!.headers.authorization).toBe(`Bearer ${exampleKeys.openai}`)
    expect(told).toEqual(['asking'])
  })

  it('is asked for again where the provider says that it did nothing', async () => {
    const replies = [json(429, {}, { 'retry-after': '1' }), json(503, {}), image]
    server.reply = (...given) => replies.shift()!(...given)
    const { told, work } = working()
    await makerHere().picture(exampleJobOrder, await orderOf('openai'), 'avatar', work)
    expect(told).toEqual(['asking', 'provider_limited', 'provider_unavailable'])
    expect(posts()).toHaveLength(3)
  })

  it('is asked about where the provider has begun it, by whoever goes on', async () => {
    let isReady = false
    server.reply = (request, response, url) => {
      if (request.path === '/results/a.png') return void response.end(exampleBytes('png'))
      const task = { id: 'a', polling_url: `${url}/v1/get_result?id=a`, cost: 3 }
      const result = { sample: `${url}/results/a.png` }
      const state = isReady ? { status: 'Ready', result } : { status: 'Pending' }
      return json(200, request.method === 'POST' ? task : state)(request, response, url)
    }
    const order = await orderOf('bfl')
    const controller = new AbortController()
    const first = working({ signal: controller.signal })
    const { keepHandle } = first.work
    const crashing = {
      ...first.work,
      keepHandle: async (handle: Handle) => (await keepHandle(handle), controller.abort()),
    }
    const crash = makerHere().picture(exampleJobOrder, order, 'avatar', crashing)
    await expect(crash).rejects.toMatchObject({ code: 'unknown_outcome' })

    isReady = true
    const { told, work } = working({ attempt: 2, handle: first.kept[0]! })
    const made = await makerHere().picture(exampleJobOrder, order, 'avatar', work)
    expect(made.costMicros).toBe(30_000)
    expect([posts().length, told]).toEqual([1, []])
  })

  it('keeps what was paid for where it cannot be cut to size', async () => {
    const webp = Buffer.from(exampleBytes('webpLossy')).toString('base64')
    server.reply = json(200, { data: [{ b64_json: webp }] })
    const order = await orderOf('openai')
    const made = await makerHere().picture(exampleJobOrder, order, 'avatar', working().work)
    expect([made.png, made.original.type]).toEqual([null, 'image/webp'])
  })

  it('is left at once by who cancels: the connection is closed', async () => {
    const controller = new AbortController()
    server.reply = () => controller.abort()
    const { work } = working({ signal: controller.signal })
    const making = makerHere().picture(exampleJobOrder, await orderOf('openai'), 'avatar', work)
    await expect(making).rejects.toMatchObject({ code: 'unknown_outcome' })
    await server.left
  })
})

describe('a key', () => {
  it('opens once for each attempt, and for no other job', async () => {
    server.reply = image
    const order = await orderOf('openai')
    const make = (drawnBy: ModelOrder, attempt: number) =>
      makerHere().picture(exampleJobOrder, drawnBy, 'avatar', working({ attempt }).work)
    await make(order, 1)
    await expect(make(order, 1)).rejects.toMatchObject({ code: 'key_refused' })
    await make(order, 2)
    const other = { ...order, key: { ...order.key!, use: 'another-use' } }
    await expect(make(other, 3)).rejects.toMatchObject({ code: 'key_refused' })
    expect(posts()).toHaveLength(2)
  })

  it('that the provider does not know is counted: the third closes the vault', async () => {
    server.reply = json(401, { error: { code: 'invalid_api_key', message: '', type: '' } })
    for (const attempt of [1, 2, 3]) {
      const order = await orderOf('openai')
      const work = working({ attempt }).work
      const making = makerHere().picture(exampleJobOrder, order, 'avatar', work)
      await expect(making).rejects.toMatchObject({ code: 'invalid_key' })
    }
    expect(await vault.publicKey()).toBeNull()
  })
})

describe('words by a model', () => {
  const answer = (content: string, reason: string): Reply => {
    const chunks = [
      { choices: [{ delta: { content } }] },
      { choices: [{ delta: {}, finish_reason: reason }] },
    ]
    const events = chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`)
    return (_, response) => void response.end(events.join(''))
  }
  const words = async () =>
    (await makerHere().words(exampleJobOrder, await orderOf('openai'), working().work)).words

  it('come as they were written, without the line at which the tokens ended', async () => {
    server.reply = answer('## Hello\n\nI build.', 'stop')
    expect(await words()).toBe('## Hello\n\nI build.')
    server.reply = answer('## Hello\n\nI build and th', 'length')
    expect(await words()).toBe('## Hello\n')
  })

  it('are asked for with nothing of the profile but words of closed lists', async () => {
    server.reply = answer('Hello', 'stop')
    await words()
    expect(posts()[0]!.body).not.toContain(exampleJobOrder.facts.login)
  })

  it('that do not come say why, and count a key that is none', async () => {
    server.reply = json(503, {})
    const order = await orderOf('openai')
    const { told, work } = working()
    const making = makerHere().words(exampleJobOrder, order, work)
    await expect(making).rejects.toMatchObject({ code: 'provider_unavailable' })
    expect(told).toEqual(['asking', 'provider_unavailable'])
    server.reply = json(401, { error: { code: 'invalid_api_key' } })
    for (const attempt of [1, 2, 3]) {
      const { work: again } = working({ attempt })
      const made = makerHere().words(exampleJobOrder, await orderOf('openai'), again)
      await expect(made).rejects.toMatchObject({ code: 'invalid_key' })
    }
    expect(await vault.publicKey()).toBeNull()
  })

  it('are left at once by who cancels', async () => {
    const controller = new AbortController()
    server.reply = () => controller.abort()
    const { work } = working({ signal: controller.signal })
    const making = makerHere().words(exampleJobOrder, await orderOf('openai'), work)
    await expect(making).rejects.toMatchObject({ code: 'unknown_outcome' })
    await server.left
  })
})
