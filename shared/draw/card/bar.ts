/** A bar that is filled up to a share. */
import { length } from '../svg.ts'
import type { ColourClass } from '../theme/theme.ts'

export type Bar = {
  /** Where the bar begins, as the language reads; pixels. */
  x: number
  y: number
  width: number
  height: number
  /** 0–1. */
  share: number
  class: ColourClass
  /** Width of a drawing that reads from right to left. */
  mirroredIn: number | null
}

/** The track and on it the filled part; nothing but the track where the share is 0. */
export function bar({ x, y, width, height, share, class: colour, mirroredIn }: Bar): string {
  const part = (long: number, name: ColourClass) =>
    `<rect x="${length(mirroredIn === null ? x : mirroredIn - x - long)}" y="${length(y)}" ` +
    `width="${length(long)}" height="${height}" rx="${height / 2}" class="${name}"/>`
  const filled = Math.min(1, Math.max(0, share)) * width
  return part(width, 'track') + (filled > 0 ? part(Math.max(filled, height), colour) : '')
}
