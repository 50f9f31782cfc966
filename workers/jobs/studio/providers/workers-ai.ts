/** Images by Workers AI, for a site that pays itself: a binding, no host and no key. */
import * as z from 'zod/mini'
import { unknownUsage } from '../../../../shared/studio/models/price.ts'
import { schnellSteps } from '../../../../shared/studio/models/workers-ai.ts'
import { deadlines, type Call, type ImageOrder, type ImageProvider } from './image-provider.ts'
import { imageOfBase64, resultOf } from './made-image.ts'
import { ProviderError } from './provider-error.ts'

/** What is used of the binding `AI`. */
export type AiBinding = { run(model: string, input: object): Promise<unknown> }

/** "prompt, maximum length 2048". */
const mostPromptCharacters = 2048

const answerSchema = z.object({ image: z.string() })

/** Everything is `bad_request` where there is no binding. */
export function createWorkersAi(ai: AiBinding | null): ImageProvider {
  return {
    id: 'workers-ai',
    async submit(order, call) {
      if (!ai) throw new ProviderError('bad_request')
      if (call.signal.aborted) throw new ProviderError('cancelled', { charged: 'no' })
      const answer = await left(ai.run(order.model.modelId, workersAiInputOf(order)), call)
      const parsed = answerSchema.safeParse(answer)
      if (!parsed.success) throw new ProviderError('no_image')
      const image = imageOfBase64(parsed.data.image)
      const told = { requestId: null, usage: unknownUsage, seed: order.seed }
      return { kind: 'done', result: resultOf(image, order.model, told) }
    },
    poll: () => Promise.reject(new ProviderError('bad_request')),
    checkKey: () => (ai ? Promise.resolve() : Promise.reject(new ProviderError('bad_request'))),
  }
}

export function workersAiInputOf({ prompt, seed }: ImageOrder): object {
  return {
    prompt: prompt.slice(0, mostPromptCharacters),
    steps: schnellSteps,
    ...(seed === null ? {} : { seed }),
  }
}

/** The binding takes no signal: what is cancelled or late goes on without us. */
function left<Result>(work: Promise<Result>, call: Call): Promise<Result> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new ProviderError('timeout'))
    const timer = setTimeout(late, call.deadlineMilliseconds ?? deadlines.submit)
    const cancel = () => reject(new ProviderError('cancelled'))
    call.signal.addEventListener('abort', cancel, { once: true })
    work
      .finally(() => {
        clearTimeout(timer)
        call.signal.removeEventListener('abort', cancel)
      })
      .then(resolve, (error: unknown) => reject(workersAiFailure(error)))
  })
}

const codeOf = (error: unknown) =>
  Number(/\b([35]0\d\d)\b/.exec(error instanceof Error ? error.message : '')?.[1] ?? 0)

/** By the codes of developers.cloudflare.com/workers-ai/platform/errors (2026-07-29). */
export function workersAiFailure(error: unknown): ProviderError {
  switch (codeOf(error)) {
    case 3030:
      return new ProviderError('moderated_input')
    case 3036:
      return new ProviderError('no_credit')
    case 3040:
      return new ProviderError('rate_limited')
    case 5007:
    case 3042:
      return new ProviderError('model_retired')
    case 5016:
    case 5018:
    case 3041:
    case 3023:
      return new ProviderError('needs_verification')
    case 3007:
    case 3008:
      return new ProviderError('timeout')
    case 3003:
    case 3006:
    case 3039:
    case 5004:
    case 5005:
    case 5019:
      return new ProviderError('bad_request')
    default:
      return new ProviderError('provider_down', { retryable: false, charged: 'unknown' })
  }
}
