import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import OpenAI from 'openai'
import { afterEach, describe, expect, it } from 'vitest'
import { examplePng } from '../../../../shared/studio/images/images.fixture.ts'
import { openai } from '../../../../shared/studio/models/openai.ts'
import { sizeFor } from '../../../../shared/studio/models/size-for.ts'
import { pictureNames, pictures } from '../../../../shared/studio/pictures.ts'
import { exampleCall, exampleKeys, exampleOrder, providersAt } from './calls.fixture.ts'
import type { Call, MadeImage } from './image-provider.ts'
import { bodyOf } from './openai.ts'
import { createImageRequest } from './openai-schema.fixture.ts'
import {
  serveProvider,
  silence,
  type ProviderServer,
  type Reply,
} from './provider-server.fixture.ts'
import { eventsOf } from './server-sent-events.ts'

const isValid = new Ajv2020().compile(createImageRequest)

describe('a request to OpenAI', () => {
  it('is valid by what its types say, for every picture by every model', () => {
    for (const model of openai.models.filter(({ retiredAt }) => retiredAt === null)) {
      for (const name of pictureNames) {
        const { size } = sizeFor(pictures[name], model.sizes)
        for (const partials of [0, 2, 9]) {
          const body = bodyOf({ model, prompt: 'A', size, partials, endUser: 'a1', seed: 7 })
          expect(isValid(body), `${name} by ${model.id}: ${JSON.stringify(isValid.errors)}`).toBe(
            true,
          )
        }
      }
    }
  })

  it.each([
    { model: 'gpt-image-2' },
    { model: 'dall-e-3', prompt: 'A' },
    { model: 'gpt-image-2', prompt: 'A', n: 99 },
    { model: 'gpt-image-2', prompt: 'A', output_format: 'bmp' },
    { model: 'gpt-image-2', prompt: 'A', response_format: 'url' },
    { model: 'gpt-image-2', prompt: 'A', partial_images: 1 },
  ])('would not be valid as %j', (body) => {
    expect(isValid(body)).toBe(false)
  })
})

const line = (event: object) => `data: ${JSON.stringify(event)}\n\n`
const partial = (index: number) =>
  line({
    type: 'image_generation.partial_image',
    b64_json: examplePng,
    partial_image_index: index,
  })
const completed = line({
  type: 'image_generation.completed',
  b64_json: examplePng,
  usage: { input_tokens: 10, output_tokens: 1200, total_tokens: 1210 },
})

describe('an image that comes with unfinished ones', () => {
  let server: ProviderServer
  afterEach(() => server.close())

  const stream =
    (text: string): Reply =>
    (_, response) =>
      void response.writeHead(200, { 'content-type': 'text/event-stream' }).end(text)

  const make = async (reply: Reply, changes: Partial<Call> = {}) => {
    server = await serveProvider(reply)
    const providers = providersAt(server.url)
    const heard: [number, MadeImage][] = []
    const onPartial = (image: MadeImage, index: number) => void heard.push([index, image])
    const call = exampleCall(providers, 'openai', { onPartial, ...changes })
    const work = providers.images.openai.submit(exampleOrder('openai', { partials: 2 }), call)
    return { heard, work }
  }

  it('tells of them in their order, and then is the finished one', async () => {
    const { heard, work } = await make(stream(partial(0) + partial(1) + completed))
    expect(await work).toMatchObject({
      kind: 'done',
      result: { type: 'image/png', costMicros: 10 * 5 + 1200 * 30 },
    })
    expect(heard.map(([index, { width }]) => [index, width])).toEqual([
      [0, 24],
      [1, 24],
    ])
  })

  it('does without one that is none, and without events that nobody knows', async () => {
    const broken = line({
      type: 'image_generation.partial_image',
      b64_json: 'PHN2Zy8+',
      partial_image_index: 0,
    })
    const { heard, work } = await make(
      stream(broken + line({ type: 'new' }) + ': ping\n\n' + completed),
    )
    expect(await work).toMatchObject({ kind: 'done' })
    expect(heard).toEqual([])
  })

  it('fails as the stream says', async () => {
    const error = { type: 'image_generation_user_error', code: 'moderation_blocked' }
    const { work } = await make(stream(partial(0) + line({ type: 'error', error })))
    await expect(work).rejects.toMatchObject({ code: 'moderated_input' })
  })

  it('is of unknown outcome where the stream ends or breaks before it', async () => {
    const unknown = { code: 'unknown_outcome', charged: 'unknown', retryable: false }
    const ended = await make(stream(partial(0)))
    await expect(ended.work).rejects.toMatchObject(unknown)
    await server.close()
    const broken = await make((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(partial(0))
      setImmediate(() => response.destroy())
    })
    await expect(broken.work).rejects.toMatchObject(unknown)
  })

  it('is cancelled in the midst of it, and the connection is closed', async () => {
    const controller = new AbortController()
    const { work } = await make(
      (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/event-stream' }).write(partial(0)),
      { signal: controller.signal, onPartial: () => controller.abort() },
    )
    await expect(work).rejects.toMatchObject({ code: 'cancelled', charged: 'unknown' })
    await server.left
  })

  it('is read as the SDK of OpenAI reads it', async () => {
    server = await serveProvider(stream(partial(0) + partial(1) + completed))
    const sdk = new OpenAI({
      apiKey: exampleKeys.openai,
      baseURL: `${server.url}/v1`,
      maxRetries: 0,
    })
    const events = await sdk.images.generate({ model: 'gpt-image-2', prompt: 'A', stream: true })
    const theirs: unknown[] = []
    for await (const event of events) theirs.push(event)
    const ours: unknown[] = []
    const response = await fetch(server.url)
    for await (const event of eventsOf(response.body!, 1e6)) ours.push(event)
    expect(ours).toEqual(theirs)
  })

  it('is never waited for longer than it may take', async () => {
    const { work } = await make(silence, { deadlineMilliseconds: 60 })
    await expect(work).rejects.toMatchObject({ code: 'timeout' })
  })
})

describe('server-sent events', () => {
  const read = async (chunks: readonly Uint8Array[], most = 1e6) => {
    const events: unknown[] = []
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk)
        controller.close()
      },
    })
    for await (const event of eventsOf(body, most)) events.push(event)
    return events
  }

  it('are the same however the bytes are cut and the lines end', async () => {
    const ends = fc.constantFrom('\n', '\r\n', '\r')
    const events = fc.array(fc.record({ text: fc.string({ unit: 'grapheme' }), index: fc.nat() }), {
      maxLength: 5,
    })
    await fc.assert(
      fc.asyncProperty(
        events,
        ends,
        fc.infiniteStream(fc.integer({ min: 1, max: 9 })),
        async (list, end, cuts) => {
          const text = list.map(
            (event) => `event: x${end}data: ${JSON.stringify(event)}${end}${end}`,
          )
          const bytes = new TextEncoder().encode(`${text.join('')}data: [DONE]${end}${end}`)
          const chunks: Uint8Array[] = []
          for (let at = 0; at < bytes.length;) {
            const { value } = cuts.next() as { value: number }
            chunks.push(bytes.slice(at, at + value))
            at += value
          }
          expect(await read(chunks)).toEqual(list)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('end where there are more than an image can have', async () => {
    const chunk = new TextEncoder().encode(line({ text: 'x'.repeat(100) }))
    await expect(read([chunk, chunk, chunk], 250)).rejects.toMatchObject({ code: 'no_image' })
  })
})
