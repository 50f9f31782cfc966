/** Zipf's law: the weight of a rank falls with a power of the rank. */
import { zipfExponents } from './distributions.ts'

/** Weights of the ranks 1 to `count`. */
export function zipfWeights(count: number, focus: keyof typeof zipfExponents): number[] {
  return Array.from({ length: count }, (_, index) =>
    Math.exp(-zipfExponents[focus] * Math.log(index + 1)),
  )
}
