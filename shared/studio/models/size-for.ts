/**
 * Which of a model's sizes serves a picture, and what of it is shown. A model rarely makes the size
 * that a picture has: the nearest legal one is asked for, and the middle of it is cut out in the
 * picture's proportions, then scaled.
 */
import type { LegalSize, LegalSizes, Size } from './descriptor.ts'

/** In pixels of the image that it is cut from. */
export type CropBox = Size & { x: number; y: number }

/** The legal size that costs least, as `costOf` counts, and the box to cut from it. */
export function sizeFor(wanted: Size, sizes: LegalSizes): { size: LegalSize; crop: CropBox } {
  const candidates = sizes.kind === 'list' ? sizes.sizes : freeCandidates(wanted, sizes)
  const [nearest] = candidates
    .map((size) => {
      const crop = cropFor(wanted, size)
      return { size, crop, cost: costOf(wanted, size, crop) }
    })
    .toSorted((one, two) => one.cost - two.cost)
  return { size: nearest!.size, crop: nearest!.crop }
}

/**
 * Pixels are paid for, and those cut off are paid for nothing: they count twice. To enlarge what is
 * left costs far more than the pixels that it saves (the sixth power; pixels go with the square).
 */
function costOf(wanted: Size, size: Size, crop: CropBox): number {
  const pixels = size.width * size.height
  const cutOff = pixels - crop.width * crop.height
  return (pixels + cutOff) * Math.max(1, wanted.width / crop.width) ** 6
}

/** The largest box of the wanted proportions, to a pixel, in the middle of an image. */
export function cropFor(wanted: Size, image: Size): CropBox {
  const ratio = wanted.width / wanted.height
  const isTooWide = image.width / image.height > ratio
  const width = isTooWide ? atLeastOne(image.height * ratio) : image.width
  const height = isTooWide ? image.height : atLeastOne(image.width / ratio)
  return {
    x: Math.floor((image.width - width) / 2),
    y: Math.floor((image.height - height) / 2),
    width,
    height,
  }
}

const atLeastOne = (length: number) => Math.max(1, Math.round(length))

/** For each legal width the heights that come nearest to the wanted proportions, and are legal. */
function freeCandidates(wanted: Size, sizes: Extract<LegalSizes, { kind: 'free' }>): LegalSize[] {
  const { leastSide, mostSide, multiple, mostAspect, leastPixels, mostPixels } = sizes
  const ratio = wanted.width / wanted.height
  const candidates: LegalSize[] = []
  const add = (width: number, height: number) => {
    const isWithin = height >= leastSide && height <= mostSide
    const isShaped = width <= height * mostAspect && height <= width * mostAspect
    const pixels = width * height
    if (isWithin && isShaped && pixels >= leastPixels && pixels <= mostPixels) {
      candidates.push({ width, height })
    }
  }
  const up = (length: number) => Math.ceil(length / multiple) * multiple
  const down = (length: number) => Math.floor(length / multiple) * multiple
  for (let width = up(leastSide); width <= mostSide; width += multiple) {
    const fitting = Math.min(width * mostAspect, Math.max(width / mostAspect, width / ratio))
    add(width, up(fitting))
    add(width, down(fitting))
  }
  return candidates
}
