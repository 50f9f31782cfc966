/** Addresses in a README. */
import { blocksOf } from './blocks.ts'
import type { Found } from './found.ts'
import { addressesInBlock } from './inline.ts'

export type { Found, Place } from './found.ts'

/** In their order. Takes time in proportion to the text, whatever it says. */
export function* addressesIn(text: string): Generator<Found> {
  const { blocks, masked } = blocksOf(text)
  for (const { kind, start, end } of blocks)
    for (const found of addressesInBlock(masked.slice(start, end), kind))
      yield { ...found, start: start + found.start, end: start + found.end }
}
