/** Images by OpenAI (`POST /v1/images/generations`), with unfinished ones on the way if wanted. */
import type { ImageGenerateParams } from 'openai/resources/images'
import * as z from 'zod/mini'
import { catch as otherwise } from 'zod/mini'
import type { Usage } from '../../../../shared/studio/models/price.ts'
import { openai as descriptor } from '../../../../shared/studio/models/openai.ts'
import {
  converse,
  exchange,
  jsonOf,
  keyHeader,
  mostAnswerBytes,
  requestIdOf,
  type Answer,
} from './exchange.ts'
import { whileChecking } from './failure-of-status.ts'
import type { Hosts } from './hosts.ts'
import {
  deadlines,
  type Call,
  type ImageOrder,
  type ImageProvider,
  type ImageResult,
} from './image-provider.ts'
import { imageOfBase64, resultOf } from './made-image.ts'
import { openaiFailure } from './openai-failure.ts'
import { ProviderError } from './provider-error.ts'
import { eventsOf } from './server-sent-events.ts'
import { readBoundedBytes } from '../../../platform/bounded-bytes.ts'

const usageSchema = otherwise(
  z.nullish(z.object({ input_tokens: z.number(), output_tokens: z.number() })),
  null,
)
const answerSchema = z.object({
  data: z.array(z.object({ b64_json: z.string() })).check(z.minLength(1)),
  usage: usageSchema,
})
const eventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('image_generation.partial_image'),
    b64_json: z.string(),
    partial_image_index: z.number(),
  }),
  z.object({
    type: z.literal('image_generation.completed'),
    b64_json: z.string(),
    usage: usageSchema,
  }),
])

/** Sends one request an image: what is sent twice may be charged twice. */
export function createOpenAi(hosts: Hosts): ImageProvider {
  const submit = (order: ImageOrder, call: Call): Promise<ImageResult> => {
    const sent = {
      url: `${hosts.address}/v1/images/generations`,
      method: 'POST',
      headers: keyHeader(descriptor, call.key),
      body: JSON.stringify(bodyOf(order)),
    } as const
    return converse(call, sent, { mayCost: true, milliseconds: deadlines.submit }, (response) => {
      const isStream = response.headers.get('content-type')?.startsWith('text/event-stream')
      return response.ok && isStream && response.body
        ? readStream(response, order, call)
        : readWhole(response, order)
    })
  }
  return {
    id: 'openai',
    submit: async (order, call) => ({ kind: 'done', result: await submit(order, call) }),
    poll: () => Promise.reject(new ProviderError('bad_request')),
    async checkKey(call) {
      const headers = keyHeader(descriptor, call.key)
      const url = hosts.address + descriptor.keyCheck!.path
      const terms = { mayCost: false, milliseconds: deadlines.keyCheck }
      const answer = await exchange(call, { url, method: 'GET', headers }, terms)
      if (answer.status !== 200) throw whileChecking(failureOf(answer))
    },
  }
}

const failureOf = (answer: Answer) => openaiFailure(answer.status, answer.headers, jsonOf(answer))

/** Medium quality for all: it costs a quarter of high, and the pictures hold no small print. */
export function bodyOf({
  model,
  prompt,
  size,
  partials,
  endUser,
}: ImageOrder): ImageGenerateParams {
  const partialImages = Math.min(partials, model.features.partials)
  return {
    model: model.modelId,
    prompt,
    n: 1,
    size: `${size.width}x${size.height}`,
    quality: 'medium',
    output_format: 'png',
    moderation: 'auto',
    ...(endUser === null ? {} : { safety_identifier: endUser }),
    ...(partialImages > 0 ? { stream: true, partial_images: partialImages } : {}),
  }
}

async function readWhole(response: Response, { model }: ImageOrder): Promise<ImageResult> {
  const bytes = await readBoundedBytes(response, mostAnswerBytes)
  if (!bytes) throw new ProviderError('no_image')
  const { status, headers } = response
  const answer = { status, headers, bytes }
  if (!response.ok) throw failureOf(answer)
  const parsed = answerSchema.safeParse(jsonOf(answer))
  if (!parsed.success) throw new ProviderError('no_image')
  const image = imageOfBase64(parsed.data.data[0]!.b64_json)
  return resultOf(image, model, toldBy(response, parsed.data.usage))
}

/** A stream that ends before the image is there may have been charged. */
async function readStream(response: Response, order: ImageOrder, call: Call): Promise<ImageResult> {
  const most = mostAnswerBytes * (1 + order.model.features.partials)
  for await (const event of eventsOf(response.body!, most)) {
    const parsed = eventSchema.safeParse(event)
    if (!parsed.success) {
      if (isError(event)) throw openaiFailure(200, response.headers, event)
      continue
    }
    if (parsed.data.type === 'image_generation.completed') {
      const image = imageOfBase64(parsed.data.b64_json)
      return resultOf(image, order.model, toldBy(response, parsed.data.usage))
    }
    tellPartial(parsed.data.b64_json, parsed.data.partial_image_index, call)
  }
  throw new ProviderError('unknown_outcome')
}

/** An unfinished image that is none is left out: the finished one is what is paid for. */
function tellPartial(base64: string, index: number, { onPartial }: Call): void {
  if (!onPartial) return
  try {
    onPartial(imageOfBase64(base64), index)
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
  }
}

const isError = (event: unknown) => typeof event === 'object' && event !== null && 'error' in event

function toldBy(response: Response, usage: z.infer<typeof usageSchema>) {
  const counted: Usage = {
    inputTokens: usage?.input_tokens ?? null,
    outputTokens: usage?.output_tokens ?? null,
    reportedMicros: null,
  }
  return { requestId: requestIdOf(response.headers.get('x-request-id')), usage: counted }
}
