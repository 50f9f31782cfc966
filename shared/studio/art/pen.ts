/** What drawings are made of: shapes, paths and glows as text. */
import { type PaintedLine, textElement } from '../../draw/text-element.ts'
import type { Colour } from '../../draw/theme/theme.ts'

export type Point = readonly [x: number, y: number]
type Attributes = Readonly<Record<string, string | number | null | undefined>>

/** A coordinate with one decimal: a tenth of a pixel is seen by nobody. */
export function at(value: number): string {
  const rounded = Math.round(value * 10) / 10
  return rounded === 0 ? '0' : String(rounded)
}

/** An element; attributes that are null are left out, numbers have three decimals at most. */
export function shape(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? decimal(value) : value}"`)
    .join('')
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`
}

const decimal = (value: number) => String(Math.round(value * 1000) / 1000 + 0)

/** A path; empty where there is nothing to draw. */
export const path = (d: string, attributes: Attributes): string =>
  d === '' ? '' : shape('path', { d, ...attributes })

/** A path that is a line and no surface. */
export const stroke = (d: string, colour: string, width: number, more: Attributes = {}): string =>
  path(d, { fill: 'none', stroke: colour, 'stroke-width': width, ...more })

/** How a line looks that stands for what is unknown. */
export const unknownLine = { 'stroke-dasharray': '3 6', 'stroke-linecap': 'round' } as const

export const circle = (x: number, y: number, radius: number, attributes: Attributes): string =>
  shape('circle', { cx: at(x), cy: at(y), r: at(Math.max(0, radius)), ...attributes })

export const rectangle = (
  x: number,
  y: number,
  width: number,
  height: number,
  attributes: Attributes,
): string =>
  shape('rect', {
    x: at(x),
    y: at(y),
    width: at(Math.max(0, width)),
    height: at(Math.max(0, height)),
    ...attributes,
  })

export const group = (attributes: Attributes, content: string): string =>
  content && shape('g', attributes, content)

/** Path data through points, straight from each to the next. */
export const line = (points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${at(x)} ${at(y)}`).join('')

/** Path data of a closed shape with straight sides. */
export const polygon = (points: readonly Point[]): string =>
  points.length > 0 ? `${line(points)}Z` : ''

/** Path data of a rectangle. */
export const box = (x: number, y: number, width: number, height: number): string =>
  `M${at(x)} ${at(y)}h${at(width)}v${at(height)}h${at(-width)}z`

/**
 * Path data through points without corners.
 * Source: Catmull, Rom, "A class of local interpolating splines" (1974), as cubic Béziers.
 */
export function smooth(points: readonly Point[]): string {
  const [first] = points
  if (!first) return ''
  const point = (index: number) => points[Math.min(points.length - 1, Math.max(0, index))]!
  let data = `M${at(first[0])} ${at(first[1])}`
  for (let index = 0; index < points.length - 1; index += 1) {
    const [before, from, to, after] = [
      point(index - 1),
      point(index),
      point(index + 1),
      point(index + 2),
    ]
    data +=
      `C${at(from[0] + (to[0] - before[0]) / 6)} ${at(from[1] + (to[1] - before[1]) / 6)} ` +
      `${at(to[0] - (after[0] - from[0]) / 6)} ${at(to[1] - (after[1] - from[1]) / 6)} ` +
      `${at(to[0])} ${at(to[1])}`
  }
  return data
}

/** A point on a circle; turns are counted clockwise from the top, 1 all around. */
export const onCircle = (x: number, y: number, radius: number, turn: number): Point => [
  x + radius * Math.sin(2 * Math.PI * turn),
  y - radius * Math.cos(2 * Math.PI * turn),
]

/** Path data of a part of a circle, clockwise. A whole circle is two halves. */
export function arc(x: number, y: number, radius: number, from: number, to: number): string {
  if (!(to > from)) return ''
  if (to - from >= 0.999)
    return (
      `M${at(x)} ${at(y - radius)}A${at(radius)} ${at(radius)} 0 1 1 ${at(x)} ${at(y + radius)}` +
      `A${at(radius)} ${at(radius)} 0 1 1 ${at(x)} ${at(y - radius)}`
    )
  const [start, end] = [onCircle(x, y, radius, from), onCircle(x, y, radius, to)]
  const large = to - from > 0.5 ? 1 : 0
  return `M${at(start[0])} ${at(start[1])}A${at(radius)} ${at(radius)} 0 ${large} 1 ${at(end[0])} ${at(end[1])}`
}

/** Path data of a part of a ring. */
export function sector(
  x: number,
  y: number,
  inner: number,
  outer: number,
  from: number,
  to: number,
): string {
  if (!(to > from)) return ''
  const end = Math.min(to, from + 0.999)
  const large = end - from > 0.5 ? 1 : 0
  const [a, b] = [onCircle(x, y, outer, from), onCircle(x, y, outer, end)]
  const [c, d] = [onCircle(x, y, inner, end), onCircle(x, y, inner, from)]
  return (
    `M${at(a[0])} ${at(a[1])}A${at(outer)} ${at(outer)} 0 ${large} 1 ${at(b[0])} ${at(b[1])}` +
    `L${at(c[0])} ${at(c[1])}A${at(inner)} ${at(inner)} 0 ${large} 0 ${at(d[0])} ${at(d[1])}Z`
  )
}

/** Round dots as one element: lines without length and with round ends. */
export function dots(
  points: readonly Point[],
  diameter: number,
  colour: string,
  more: Attributes = {},
): string {
  const data = points.map(([x, y]) => `M${at(x)} ${at(y)}h.01`).join('')
  return stroke(data, colour, diameter, { 'stroke-linecap': 'round', ...more })
}

type Stop = readonly [offset: number, colour: Colour, opacity?: number]

const stopsOf = (stops: readonly Stop[]) =>
  stops
    .map(([offset, colour, opacity]) =>
      shape('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity }),
    )
    .join('')

/** A gradient from the middle outwards, for `fill="url(#id)"`. */
export const radial = (id: string, stops: readonly Stop[], more: Attributes = {}): string =>
  shape('radialGradient', { id, ...more }, stopsOf(stops))

/** A gradient along a line; from the left to the right where nothing else is said. */
export const linear = (id: string, stops: readonly Stop[], more: Attributes = {}): string =>
  shape('linearGradient', { id, ...more }, stopsOf(stops))

/** A glow of one colour that ends softly: what a blur would be, at a quarter of its cost. */
export const glow = (id: string, colour: Colour, opacity: number): string =>
  radial(id, [
    [0, colour, opacity],
    [0.35, colour, opacity * 0.55],
    [0.7, colour, opacity * 0.14],
    [1, colour, 0],
  ])

/** A line of text in a colour. */
export const words = (text: PaintedLine): string => textElement(text)
