/** Cuts a picture out of what a model made, in the picture's own size. */
import { toBase64 } from '../../../platform/store/base64.ts'
import { pictures, type PictureName } from '../../../../shared/studio/pictures.ts'
import { cropFor } from '../../../../shared/studio/models/size-for.ts'
import { withProvenance } from '../../../../shared/studio/provenance/provenance.ts'
import type { Renderer } from '../../render/renderer.ts'
import type { MadeImage } from '../providers/image-provider.ts'

/**
 * Pixels. Models are asked for far less. resvg holds an image several times over, and an
 * isolate has 128 MB: 16 megapixels take more than 100 of them, however few bytes they came in.
 */
export const mostCutPixels = 6_000_000

/**
 * The middle of an image, whatever size a model gave it, as a PNG of exactly the picture's size, marked
 * as made by a model; null for a WebP, which this resvg does not read, for what has too many pixels, and for
 * what breaks it. `mark` is SVG that is drawn on top, in the picture's own coordinates.
 */
export async function cutOut(
  image: MadeImage,
  picture: PictureName,
  renderer: Renderer,
  mark = '',
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (image.type === 'image/webp' || image.width * image.height > mostCutPixels) return null
  const { width, height } = pictures[picture]
  const { x, y, width: across, height: down } = cropFor({ width, height }, image)
  const href = `data:${image.type};base64,${toBase64(image.bytes)}`
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<svg width="${width}" height="${height}" viewBox="${x} ${y} ${across} ${down}" preserveAspectRatio="none">` +
    `<image width="${image.width}" height="${image.height}" href="${href}"/></svg>${mark}</svg>`
  const png = await renderer.renderPng(svg, { width }).catch(() => null)
  return png && withProvenance(png.slice(), 'model')
}
