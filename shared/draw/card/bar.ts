/** A bar that is filled up to a share. */
import { length } from '../svg.ts'
import type { ColourClass } from '../theme/theme.ts'

export type Bar = {
  x: number
  y: number
  /** Of the whole bar, pixels. */
  width: number
  height: number
  /** 0–1. */
  share: number
  class: ColourClass
  /** Fills from its end to its start: the left one of two that face each other. */
  isReversed?: boolean
}

/** The track and on it the filled part; nothing but the track where the share is 0. */
export function bar({ x, y, width, height, share, class: colour, isReversed }: Bar): string {
  const part = (long: number, name: ColourClass) =>
    `<rect x="${length(isReversed ? x + width - long : x)}" y="${length(y)}" ` +
    `width="${length(long)}" height="${height}" rx="${height / 2}" class="${name}"/>`
  const filled = Math.min(1, Math.max(0, share)) * width
  return part(width, 'track') + (filled > 0 ? part(Math.max(filled, height), colour) : '')
}
