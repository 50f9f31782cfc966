/** How alike two pictures are to the eye. */
import type { Pixels } from '../../gallery/png.ts'

/** Pixels of a window's side. */
const side = 8
/** For values from 0 to 255. */
const [c1, c2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2]

/**
 * Mean structural similarity of the brightness, in windows beside each other; 1 for pictures that are the
 * same. Throws where their sizes differ.
 * Source: Wang, Bovik, Sheikh, Simoncelli, "Image quality assessment: from error visibility to structural
 * similarity" (2004).
 */
export function structuralSimilarity(one: Pixels, other: Pixels): number {
  if (one.width !== other.width || one.height !== other.height)
    throw new RangeError(`${one.width} × ${one.height} and ${other.width} × ${other.height} pixels`)
  const [first, second] = [brightness(one), brightness(other)]
  let [sum, windows] = [0, 0]
  for (let top = 0; top + side <= one.height; top += side)
    for (let left = 0; left + side <= one.width; left += side) {
      sum += inWindow(first, second, one.width, left, top)
      windows += 1
    }
  return sum / windows
}

function inWindow(
  one: Float64Array,
  other: Float64Array,
  width: number,
  left: number,
  top: number,
): number {
  const count = side * side
  let [a, b, aa, bb, ab] = [0, 0, 0, 0, 0]
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1) {
      const at = (top + row) * width + left + column
      const [x, y] = [one[at]!, other[at]!]
      a += x
      b += y
      aa += x * x
      bb += y * y
      ab += x * y
    }
  const [meanA, meanB] = [a / count, b / count]
  const [varianceA, varianceB] = [aa / count - meanA ** 2, bb / count - meanB ** 2]
  const covariance = ab / count - meanA * meanB
  return (
    ((2 * meanA * meanB + c1) * (2 * covariance + c2)) /
    ((meanA ** 2 + meanB ** 2 + c1) * (varianceA + varianceB + c2))
  )
}

/** Source: ITU-R BT.601. */
function brightness({ rgba, width, height }: Pixels): Float64Array {
  return Float64Array.from(
    { length: width * height },
    (_, at) => 0.299 * rgba[4 * at]! + 0.587 * rgba[4 * at + 1]! + 0.114 * rgba[4 * at + 2]!,
  )
}
