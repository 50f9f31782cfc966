/** A bar of what is known at least; the rest is hatched, because it is not known to be empty. */
import { length } from '../svg.ts'
import type { ColourClass } from '../theme/theme.ts'

/** A part of the floor. `weight` is compared with that of the other parts. */
export type FloorPart = { name: string; weight: number; class: ColourClass }

const height = 12
const gap = 2
/** Narrower parts would not be seen. */
const narrowest = 3

/** 12 pixels high. `floor` is a share (0–1) of the whole; null where even that is unknown. */
export function floorBar(
  place: { x: number; y: number; width: number },
  floor: number | null,
  parts: readonly FloorPart[],
): string {
  const { x, y, width } = place
  const shown = parts.filter(({ weight }) => weight > 0)
  const total = shown.reduce((sum, { weight }) => sum + weight, 0)
  const least = (narrowest + gap) * shown.length
  const spare = Math.max(0, (width + gap) * (floor ?? 0) - least)
  let start = x
  const segments = shown.map(({ weight, class: name }) => {
    const long = narrowest + gap + (spare * weight) / total
    const end = start + long
    const segment = rectangle({ x: start, y, width: end - start - gap }, name)
    start = end
    return segment
  })
  const rest = { x: start, y, width: x + width - start }
  return segments.join('') + (rest.width > height ? hatched(rest) : '')
}

/** The mark of the unknown, as wide as asked for: slanted lines that stay inside. */
export function hatched({ x, y, width }: { x: number; y: number; width: number }): string {
  const middle = height / 2
  return (
    `<path d="M${middle} 0h${length(width - height)}" class="border-line" ` +
    `stroke-width="${height}" stroke-dasharray="2 3" ` +
    `transform="translate(${length(x)} ${length(y + middle)})skewX(-45)"/>`
  )
}

const rectangle = (
  { x, y, width }: { x: number; y: number; width: number },
  name: ColourClass,
): string =>
  `<rect x="${length(x)}" y="${length(y)}" width="${length(width)}" height="${height}" rx="2" class="${name}"/>`
