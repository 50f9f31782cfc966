/** Rather smaller than cut off. */
import { type Face, widthOf } from '../text/metrics.ts'

/** The first of the sizes (pixels) in which the text is at most that wide; else the last. */
export function fittingSize(
  text: string,
  width: number,
  sizes: readonly [number, ...number[]],
  face: Face,
): number {
  return sizes.find((size) => widthOf(text, size, face) <= width) ?? sizes.at(-1)!
}
