/** Four dimensions as the corners of a shape, each with its name and value beside its corner. */
import type { EmbedFacts } from '../../embed/facts.ts'
import { type DimensionId, dimensionIds } from '../../score/scorecard.ts'
import type { Locale } from '../locale/locale.ts'
import type { Look } from '../look.ts'
import { length } from '../svg.ts'
import { widthOf } from '../text/metrics.ts'
import type { Canvas } from './canvas.ts'
import { fittingSize } from './fitting-size.ts'
import type { Place } from './score-layout.ts'
import { scoreText } from './score-words.ts'
import { wrappedToFit } from './wrapped-lines.ts'

type Dimensions = NonNullable<EmbedFacts['scores']>['dimensions']

const radius = 52
/** Pixels between two names on a line. */
const nameGap = 12

/** Pixels from line to line of a name that takes two. */
const lineHeight = 12

/** How far a full score lies from the middle, to the side and up or down. */
const reach = radius * Math.SQRT1_2

/** Pixels from the top of the place to the base line of the upper names. */
const namesAt = 12

/** Which way a dimension's corner lies, in the order of the dimensions: clockwise from the top left. */
const corners = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const

/** Which name stands on the same line: a long one may take what the other leaves. */
const beside = [1, 0, 3, 2] as const

/** As wide as the place, 128 pixels high. What is unknown has no corner in the shape. */
export function radar(canvas: Canvas, dimensions: Dimensions, place: Place, look: Look): string {
  const { locale, hide } = look
  const names = namesFor(locale, place.width)
  const labels = dimensionIds.map((id, at) => {
    const [side, below] = corners[at]!
    const y = place.y + namesAt + (below < 0 ? 0 : 2 * radius + 8)
    const isStart = side < 0
    const line = {
      x: isStart ? place.x : place.x + place.width,
      anchor: isStart ? 'start' : 'end',
    } as const
    const { lines, size, width } = names[at]!
    const shift = (lineHeight / 2) * (lines.length - 1)
    const name = lines
      .map((text, row) =>
        canvas.text({
          ...line,
          y: y - shift + lineHeight * row,
          size,
          class: 'muted',
          text,
          width,
        }),
      )
      .join('')
    if (hide.has('values')) return name
    const isKnown = dimensions[id].coverage > 0
    const value = canvas.text({
      ...line,
      y: y - below * (16 + shift),
      size: isKnown ? 14 : 11,
      class: isKnown ? 'text' : 'muted',
      bold: isKnown,
      text: scoreText(dimensions[id], locale),
      width: place.width / 2 - 20,
    })
    return name + value
  })
  return canvas.shapes(shapeOf(dimensions, place)) + labels.join('')
}

/** A dimension's name as it is set: lines of at most so many pixels, at a size in pixels. */
type Name = { lines: string[]; size: number; width: number }

/** A language's names stand alike on all cards: they are laid out once for each width. */
const laidOut = new WeakMap<Locale, Map<number, Name[]>>()

function namesFor(locale: Locale, placeWidth: number): Name[] {
  const byWidth = laidOut.get(locale) ?? new Map<number, Name[]>()
  laidOut.set(locale, byWidth)
  const names = byWidth.get(placeWidth) ?? layOut(locale, placeWidth)
  byWidth.set(placeWidth, names)
  return names
}

function layOut({ messages }: Locale, placeWidth: number): Name[] {
  const names = dimensionIds.map((id) => messages.dimensions[id])
  const [one = '', two = '', three = '', four = ''] = names
  const longer = [one + two, three + four].toSorted((a, b) => widthOf(b, 11) - widthOf(a, 11))[0]!
  const size = fittingSize(longer, placeWidth - nameGap, [11, 10], 'sans')
  return names.map((name, at) => {
    const other = widthOf(names[beside[at]!]!, size)
    const width = Math.max((placeWidth - nameGap) / 2, placeWidth - nameGap - other)
    return { ...wrappedToFit(name, width, [size, 10, 9], 2), width }
  })
}

function shapeOf(dimensions: Dimensions, place: Place): string {
  const middle = { x: place.x + place.width / 2, y: place.y + namesAt + radius }
  const ring = (size: number) =>
    `<circle cx="${length(middle.x)}" cy="${length(middle.y)}" r="${size}" class="track-line"/>`
  const across = length(2 * reach)
  const cross =
    `<path d="M${length(middle.x - reach)} ${length(middle.y - reach)}l${across} ${across}` +
    `m-${across} 0l${across}-${across}" class="track-line"/>`
  const isFlat = dimensionIds.every((id) => dimensions[id].score === 0)
  const known = dimensionIds.flatMap((id: DimensionId, at) => {
    const { score, coverage } = dimensions[id]
    if (coverage === 0) return []
    const [side, below] = corners[at]!
    const far = (reach * score) / 100
    return `${length(middle.x + side * far)} ${length(middle.y + below * far)}`
  })
  const shape =
    known.length === 0 || isFlat
      ? ''
      : `<path d="M${known.join('L')}Z" class="accent-soft accent-line" stroke-width="2" ` +
        `stroke-linejoin="round" stroke-linecap="round"/>`
  return ring(radius) + ring(radius / 2) + cross + shape
}
