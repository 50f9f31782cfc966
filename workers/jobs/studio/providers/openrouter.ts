/** Images by the models of others through OpenRouter (`POST /api/v1/chat/completions`). */
import { openrouter as descriptor } from '../../../../shared/studio/models/openrouter.ts'
import { complete, refusalOf, usageOf, type ChatOptions } from './chat-completions.ts'
import { exchange, jsonOf, keyHeader, requestIdOf } from './exchange.ts'
import { whileChecking } from './failure-of-status.ts'
import type { Hosts } from './hosts.ts'
import { deadlines, type ImageOrder, type ImageProvider } from './image-provider.ts'
import { imageOfBase64, resultOf } from './made-image.ts'
import { openrouterFailure } from './openrouter-failure.ts'
import { ProviderError } from './provider-error.ts'

/** Makers whose models draw and do not talk: they refuse to be asked for text beside it. */
const drawingMakers = ['black-forest-labs/']

export function createOpenRouter(hosts: Hosts): ImageProvider {
  const options: ChatOptions = {
    descriptor,
    url: `${hosts.address}/api/v1/chat/completions`,
    failureOf: openrouterFailure,
  }
  return {
    id: 'openrouter',
    async submit(order, call) {
      const completion = await complete(options, openrouterBodyOf(order), call, deadlines.submit)
      const url = completion.choices[0]!.message.images?.[0]?.image_url.url
      if (url === undefined) throw refusalOf(completion)
      // An image is within the answer. An address would be one that a model wrote: nobody goes there.
      const base64 = /^data:image\/[a-z+.-]{1,20};base64,/.exec(url)
      if (!base64) throw new ProviderError('no_image')
      const image = imageOfBase64(url.slice(base64[0].length))
      const told = { requestId: requestIdOf(completion.id), usage: usageOf(completion) }
      return { kind: 'done', result: resultOf(image, order.model, told) }
    },
    poll: () => Promise.reject(new ProviderError('bad_request')),
    async checkKey(call) {
      const headers = keyHeader(descriptor, call.key)
      const url = hosts.address + descriptor.keyCheck!.path
      const terms = { mayCost: false, milliseconds: deadlines.keyCheck }
      const answer = await exchange(call, { url, method: 'GET', headers }, terms)
      if (answer.status === 200) return
      throw whileChecking(openrouterFailure(answer.status, answer.headers, jsonOf(answer)))
    },
  }
}

export function openrouterBodyOf({ model, prompt, size, endUser }: ImageOrder): object {
  const isDrawing = drawingMakers.some((maker) => model.modelId.startsWith(maker))
  return {
    model: model.modelId,
    messages: [{ role: 'user', content: prompt }],
    modalities: isDrawing ? ['image'] : ['image', 'text'],
    image_config: {
      aspect_ratio: size.aspect ?? '1:1',
      ...(size.resolution ? { image_size: size.resolution } : {}),
    },
    ...(endUser === null ? {} : { user: endUser }),
  }
}
