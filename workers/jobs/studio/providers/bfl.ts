/**
 * Images by FLUX: a task is given (`POST /v1/{model}`), then asked about where the answer says, and
 * its image fetched from where that answer says. Both addresses are the provider's words: only hosts
 * of its own are asked, and the image is fetched without the key. Source: docs.bfl.ai.
 */
import * as z from 'zod/mini'
import { catch as otherwise } from 'zod/mini'
import { bfl as descriptor } from '../../../../shared/studio/models/bfl.ts'
import { modelOf } from '../../../../shared/studio/models/providers.ts'
import { exchange, jsonOf, keyHeader, requestIdOf } from './exchange.ts'
import { failureOfStatus, whileAsking, whileChecking } from './failure-of-status.ts'
import type { Hosts } from './hosts.ts'
import {
  deadlines,
  type Call,
  type Handle,
  type ImageOrder,
  type ImageProvider,
  type Polled,
} from './image-provider.ts'
import { imageOf, resultOf } from './made-image.ts'
import { ProviderError } from './provider-error.ts'

const submittedSchema = z.object({
  id: otherwise(z.nullish(z.string()), null),
  polling_url: z.string(),
  cost: otherwise(z.nullish(z.number()), null),
})
const polledSchema = z.object({
  status: z.string(),
  result: otherwise(
    z.nullish(z.object({ sample: z.string(), seed: otherwise(z.nullish(z.number()), null) })),
    null,
  ),
})

/** "1 credit = $0.01". */
const microsPerCredit = 10_000

export function createBfl(hosts: Hosts): ImageProvider {
  const ask = (call: Call, url: string, headers: Record<string, string>, milliseconds: number) =>
    exchange(call, { url, method: 'GET', headers }, { mayCost: false, milliseconds })

  return {
    id: 'bfl',
    async submit(order, call) {
      const sent = {
        url: `${hosts.address}/v1/${order.model.modelId}`,
        method: 'POST',
        headers: keyHeader(descriptor, call.key),
        body: JSON.stringify(bflBodyOf(order)),
      } as const
      const answer = await exchange(call, sent, { mayCost: true, milliseconds: deadlines.submit })
      if (answer.status !== 200) throw bflFailure(answer.status, answer.headers)
      const parsed = submittedSchema.safeParse(jsonOf(answer))
      // A task has begun that nobody can ask about.
      if (!parsed.success || !hosts.isApi(parsed.data.polling_url)) {
        throw new ProviderError('unknown_outcome')
      }
      const { id, polling_url: pollUrl, cost } = parsed.data
      const costMicros = cost == null ? null : Math.round(cost * microsPerCredit)
      const handle = {
        provider: 'bfl',
        model: order.model.id,
        requestId: requestIdOf(id),
        pollUrl,
        costMicros,
      } as const
      return { kind: 'handle', handle }
    },
    async poll(handle, call) {
      if (!hosts.isApi(handle.pollUrl)) throw new ProviderError('bad_request')
      const headers = keyHeader(descriptor, call.key)
      const answer = await ask(call, handle.pollUrl, headers, deadlines.poll)
      const parsed = polledSchema.safeParse(jsonOf(answer))
      const failure = parsed.success ? failureOfState(parsed.data.status) : null
      if (failure) throw failure
      if (answer.status !== 200) throw whileAsking(bflFailure(answer.status, answer.headers))
      if (!parsed.success) throw new ProviderError('no_image')
      if (parsed.data.status !== 'Ready') return { kind: 'pending' }
      if (!parsed.data.result) throw new ProviderError('no_image')
      return fetchSample(parsed.data.result.sample, parsed.data.result.seed ?? null, handle, call)
    },
    async checkKey(call) {
      const headers = keyHeader(descriptor, call.key)
      const url = hosts.address + descriptor.keyCheck!.path
      const answer = await ask(call, url, headers, deadlines.keyCheck)
      if (answer.status !== 200) throw whileChecking(bflFailure(answer.status, answer.headers))
    },
  }

  async function fetchSample(
    url: string,
    seed: number | null,
    handle: Handle,
    call: Call,
  ): Promise<Polled> {
    const model = modelOf(handle.model)
    if (!model || !hosts.isResult(url)) throw new ProviderError('no_image')
    const sample = await ask(call, url, {}, deadlines.poll)
    if (sample.status !== 200) {
      // The key was not shown: what is refused here is the address, and asking again gives a new one.
      throw new ProviderError('provider_down', { charged: 'yes' })
    }
    const usage = { inputTokens: null, outputTokens: null, reportedMicros: handle.costMicros }
    const told = { requestId: handle.requestId, usage, seed }
    return { kind: 'done', result: resultOf(imageOf(sample.bytes), model, told) }
  }
}

export function bflBodyOf({ prompt, size, seed }: ImageOrder): object {
  return {
    prompt,
    width: size.width,
    height: size.height,
    output_format: 'png',
    ...(seed === null ? {} : { seed }),
  }
}

/** BFL names no cause but the status; 422 is what its framework says of a body that it cannot read. */
export const bflFailure = failureOfStatus

/** Null for states that may still become an image, also for those that nobody has documented yet. */
export function failureOfState(state: string): ProviderError | null {
  switch (state) {
    case 'Request Moderated':
      return new ProviderError('moderated_input')
    case 'Content Moderated':
      return new ProviderError('moderated_output')
    case 'Task not found':
      return new ProviderError('unknown_outcome')
    case 'Error':
    case 'Failed':
      return new ProviderError('no_image')
    default:
      return null
  }
}
