/** The product's name and its mark: a phantom whose eye is a scope. */
import { length } from './svg.ts'

export const productName = 'Git Phantom Scope'

/** Pixels of the square that `markPath` is drawn on. */
export const markSize = 14

/** The mark as the data of one path in one colour; the ring and the glint of the eye are holes. */
export const markPath =
  'M1 13.6V7a6 6 0 0 1 12 0v6.6l-2-1.6-2 1.6-2-1.6-2 1.6-2-1.6zM7 3a3.5 3.5 0 0 0 0 7 3.5 3.5 0 0 0 0-7m0 1.3a2.2 2.2 0 0 1 0 4.4 2.2 2.2 0 0 1 0-4.4m.8.7a.7.7 0 0 0 0 1.4.7.7 0 0 0 0-1.4'

/** The mark with its upper left corner at `x`, `y`, `size` pixels wide, in the accent. */
export function mark(x: number, y: number, size: number): string {
  const scale = Math.round((size / markSize) * 1000) / 1000
  const place = `translate(${length(x)} ${length(y)})scale(${scale})`
  return `<path class="accent" transform="${place}" d="${markPath}"/>`
}
