/** The providers that may be named here, with what their models cost about: pure. */
import { paths } from '../../../../shared/api/paths.ts'
import type { ProvidersView, ProviderView } from '../../../../shared/api/providers.ts'
import type {
  ModelDescriptor,
  ProviderDescriptor,
} from '../../../../shared/studio/models/descriptor.ts'
import { estimateOf, type Estimate } from '../../../../shared/studio/models/price.ts'
import { isRetired, providers } from '../../../../shared/studio/models/providers.ts'
import { sizeFor } from '../../../../shared/studio/models/size-for.ts'
import { pictureNames, pictures, type PictureName } from '../../../../shared/studio/pictures.ts'

type Offer = {
  /** Whether visitors can seal keys of their own. */
  takesKeys: boolean
  /** Whether the site pays for Workers AI. */
  paysForModels: boolean
}

/** A prompt, filled, is about so long: `prompts.test.ts` compares it with real ones. */
export const usualPrompt = ' '.repeat(900)

export function providerViews({ takesKeys, paysForModels }: Offer, asOf: Date): ProvidersView {
  const offered = Object.values(providers).filter(({ payer }) =>
    payer === 'visitor' ? takesKeys : paysForModels,
  )
  return { providers: offered.map((provider) => viewOf(provider, asOf)) }
}

function viewOf({ id, label, payer, keysPage, textModel, models }: ProviderDescriptor, asOf: Date) {
  return {
    id,
    label,
    payer,
    keysPage,
    signIn: id === 'openrouter' ? paths.openRouter : null,
    writesWords: textModel !== null,
    models: models.filter((model) => !isRetired(model, asOf)).map(modelView),
  } satisfies ProviderView
}

function modelView(model: ModelDescriptor) {
  const { id, label, features } = model
  return { id, label, estimates: estimatesOf(model), showsPartials: features.partials > 0 }
}

function estimatesOf({ price, sizes, features }: ModelDescriptor) {
  if (price === null) return null
  const estimate = (name: PictureName): Estimate =>
    estimateOf(price, sizeFor(pictures[name], sizes).size, usualPrompt, features.partials)
  const all = pictureNames.map((name) => [name, estimate(name)] as const)
  return Object.fromEntries(all) as Record<PictureName, Estimate>
}
