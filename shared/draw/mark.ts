/** The product's mark: a ghost in a ring, drawn on 32 × 32 pixels. */
import { length } from './svg.ts'

/** The name that stands beside the mark. */
export const productName = 'Git Phantom Scope'

/** The mark with its upper left corner at `x`, `y`, `size` pixels wide, in the accent. */
export function mark(x: number, y: number, size: number): string {
  return (
    `<g transform="translate(${length(x)} ${length(y)})scale(${length(size / 32)})">` +
    '<circle class="accent-line" cx="16" cy="16" r="12" stroke-width="3"/>' +
    '<path class="accent" d="M11 22v-8a5 5 0 0 1 10 0v8l-2.5-2-2.5 2-2.5-2z"/></g>'
  )
}
