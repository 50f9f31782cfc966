/** Has models make things: a fixed prompt goes out, an image or words come back. */
import { modelOf } from '../../../shared/studio/models/providers.ts'
import { sizeFor } from '../../../shared/studio/models/size-for.ts'
import { pictures, type PictureName } from '../../../shared/studio/pictures.ts'
import { artColours } from '../../../shared/studio/colours.ts'
import { watermark } from '../../../shared/studio/art/watermark.ts'
import { imagePrompt, languagesOfImages } from '../../../shared/studio/prompts/image-prompt.ts'
import { languagesOfReadmes, readmePrompt } from '../../../shared/studio/prompts/readme-prompt.ts'
import { traitsOf } from '../../../shared/studio/prompts/traits.ts'
import type { JobsEnv } from '../../platform/bindings.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { Gateway } from '../gateway/gateway.ts'
import type { Renderer } from '../render/renderer.ts'
import type { JobOrder, ModelOrder } from './job-record.ts'
import type { ModelMaker, Work } from './maker.ts'
import { cutOut } from './models/cut-out.ts'
import { codeOfFailure } from './models/failure-codes.ts'
import { withKeyOf } from './models/key-of-order.ts'
import { readmeWords } from './models/readme-words.ts'
import { polledWithPatience, sentWithPatience, type Wait } from './models/patience.ts'
import type { Call, ImageOrder, ImageResult } from './providers/image-provider.ts'
import { ProviderError } from './providers/provider-error.ts'
import type { Providers } from './providers/providers.ts'

type ModelMakerOptions = {
  env: Pick<JobsEnv, 'KEY_VAULT'>
  providers: Providers
  gateway: Gateway
  renderer: Renderer
  wait: Wait
  /** Milliseconds since 1970. */
  now: () => number
}

export function createModelMaker({
  env,
  providers,
  gateway,
  renderer,
  wait,
  now,
}: ModelMakerOptions): ModelMaker {
  /** Opens the key for one attempt, and names what a provider failed with. */
  async function asked<Result>(
    drawnBy: ModelOrder,
    { name, attempt, signal, onPartial }: Work,
    ask: (call: Call) => Promise<Result>,
  ): Promise<Result> {
    const fetch = providers.send(drawnBy.provider)
    try {
      return await withKeyOf(env, drawnBy, { name, attempt }, (key) =>
        ask({ key, signal, fetch, onPartial }),
      )
    } catch (error) {
      if (error instanceof ProviderError) throw new PhantomError(codeOfFailure[error.code])
      throw error
    }
  }

  async function imageOf(order: ImageOrder, work: Work, call: Call): Promise<ImageResult> {
    const provider = providers.images[order.model.provider]
    const { signal, onRetry } = work
    if (work.handle) return polledWithPatience(provider, work.handle, call, { signal, wait, now })
    await work.beforeAsking()
    const send = () => provider.submit(order, call)
    const submitted = await sentWithPatience(send, { signal, wait, onRetry })
    if (submitted.kind === 'done') return submitted.result
    await work.keepHandle(submitted.handle)
    return polledWithPatience(provider, submitted.handle, call, { signal, wait, now })
  }

  return {
    async picture(order, drawnBy, name, work) {
      const imageOrder = imageOrderOf(order, drawnBy, name)
      const result = await asked(drawnBy, work, (call) => imageOf(imageOrder, work, call))
      const { bytes, type, width, height, costMicros } = result
      const original = { bytes, type, width, height }
      const mark = drawnBy.key === null ? watermark(name, artColours(order)) : ''
      return { png: await cutOut(original, name, renderer, mark), original, costMicros }
    },
    async words({ facts, readmeStyle }, drawnBy, work) {
      const prompt = readmePrompt(traitsOf(facts, languagesOfReadmes), readmeStyle)
      return asked(drawnBy, work, async (call) => {
        await work.beforeAsking()
        return readmeWords(gateway, prompt, drawnBy.provider, call, work)
      })
    },
  }
}

function imageOrderOf(
  { facts, colours }: JobOrder,
  { model: id, style, endUser }: ModelOrder,
  name: PictureName,
): ImageOrder {
  const model = modelOf(id)
  if (!model) throw new PhantomError('model_retired')
  const traits = traitsOf(facts, languagesOfImages)
  return {
    model,
    prompt: imagePrompt(traits, { picture: name, style, colours }),
    size: sizeFor(pictures[name], model.sizes).size,
    seed: null,
    partials: model.features.partials,
    endUser,
  }
}
