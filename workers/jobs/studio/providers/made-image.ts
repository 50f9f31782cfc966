/** Bytes of a provider become an image, or are refused: only what they are counts. */
import type { ModelDescriptor } from '../../../../shared/studio/models/descriptor.ts'
import { actualOf, type Usage } from '../../../../shared/studio/models/price.ts'
import { readImage } from '../../../../shared/studio/images/read-image.ts'
import { fromBase64 } from '../../../platform/store/base64.ts'
import type { ImageResult, MadeImage } from './image-provider.ts'
import { ProviderError } from './provider-error.ts'

/** Throws `no_image` for what is no PNG, JPEG or WebP. */
export function imageOf(bytes: Uint8Array<ArrayBuffer>): MadeImage {
  const read = readImage(bytes)
  if (!read) throw new ProviderError('no_image')
  return { ...read, bytes }
}

/** The same of base64. */
export function imageOfBase64(text: string): MadeImage {
  try {
    return imageOf(fromBase64(text))
  } catch {
    throw new ProviderError('no_image')
  }
}

type Told = { requestId: string | null; usage: Usage; seed?: number | null }

/** With what was counted for it, and what that costs. */
export function resultOf(
  image: MadeImage,
  model: ModelDescriptor,
  { requestId, usage, seed = null }: Told,
): ImageResult {
  return { ...image, requestId, usage, seed, costMicros: actualOf(model.price, image, usage) }
}
