/** Who draws, as somebody chose it: this service itself, or a model of one of the providers. */
import { mostPicturesByModel } from '../../shared/api/job-facts.ts'
import type { ProviderView } from '../../shared/api/providers.ts'
import type { PictureName } from '../../shared/studio/pictures.ts'
import { imageStyles, type ImageStyle } from '../../shared/studio/prompts/image-styles.ts'

export const payers = ['visitor', 'site'] as const
export type Payer = (typeof payers)[number]

export type Drawing = {
  /** Who pays for the model; null where none draws. */
  payer: Payer | null
  /** Empty for the first that is offered. */
  provider: string
  /** Empty for the provider's first. */
  model: string
  imageStyle: ImageStyle
  /** Whether the model writes the words of the README, too. */
  hasWords: boolean
}

/** A provider and one of its models, as the API offers them. */
export type ChosenModel = { provider: ProviderView; model: ProviderView['models'][number] }

/** Of providers and models. */
const nameForm = /^[\w.-]{1,60}$/

/** Any query may come in. */
export function drawingFrom(query: URLSearchParams): Drawing {
  const named = (name: string) => nameForm.exec(query.get(name) ?? '')?.[0] ?? ''
  return {
    payer: payers.find((payer) => payer === query.get('draw')) ?? null,
    provider: named('provider'),
    model: named('model'),
    imageStyle: imageStyles.find((style) => style === query.get('image')) ?? imageStyles[0],
    hasWords: query.has('words'),
  }
}

/** Writes into a query what leads back to it; nothing where no model draws. */
export function writeDrawing(drawing: Drawing, query: URLSearchParams): void {
  const { payer, provider, model, imageStyle, hasWords } = drawing
  if (payer === null) return
  query.set('draw', payer)
  if (provider !== '') query.set('provider', provider)
  if (model !== '') query.set('model', model)
  if (imageStyle !== imageStyles[0]) query.set('image', imageStyle)
  if (hasWords) query.set('words', '1')
}

/** The model that is meant among those that are offered; null where no model draws, or none is offered. */
export function chosenModel(
  providers: readonly ProviderView[] | null,
  { payer, provider: providerId, model: modelId }: Drawing,
): ChosenModel | null {
  const offered = (providers ?? []).filter((one) => one.payer === payer && one.models.length > 0)
  const provider = offered.find(({ id }) => id === providerId) ?? offered[0]
  const model = provider?.models.find(({ id }) => id === modelId) ?? provider?.models[0]
  return provider && model ? { provider, model } : null
}

/** What the pictures will cost together, in millionths of a dollar; null where nobody can say. */
export function estimateOf(
  { model }: ChosenModel,
  pictures: Iterable<PictureName>,
): { low: number; high: number } | null {
  const sum = { low: 0, high: 0 }
  for (const name of pictures) {
    const estimate = model.estimates?.[name]
    if (!estimate) return null
    sum.low += estimate.low
    sum.high += estimate.high
  }
  return sum
}

/** Whether these are more pictures than a model draws at a time. */
export function areTooMany({ payer }: Drawing, pictures: ReadonlySet<PictureName>): boolean {
  return payer !== null && pictures.size > mostPicturesByModel
}
