/** A line of text as an element. */
import { escapePlain, length, plainText } from './svg.ts'
import { isolated } from './text/bidi.ts'
import { type Face, fitted, roomyFace, widestFace, widthOf } from './text/metrics.ts'
import type { Colour, ColourClass } from './theme/theme.ts'

type PlacedLine = {
  /** Of the start, middle or end, as `anchor` says; pixels. */
  x: number
  /** Of the base line, pixels. */
  y: number
  /** Pixels; smaller where the text would be wider than `width`. */
  size: number
  text: string
  bold?: boolean
  /** Where the text is at `x`, as seen from where the language begins to read. */
  anchor?: 'start' | 'middle' | 'end'
  /** Pixels; longer text is set smaller and, where that would be too small, ends in an ellipsis. */
  width?: number
  /** Width of a drawing that reads from right to left: the line is placed mirrored in it. */
  mirroredIn?: number | null
}

/** A line in a colour that a style gives its class. */
export type TextLine = PlacedLine & { class: ColourClass }
/** A line in a colour of its own. */
export type PaintedLine = PlacedLine & { fill: Colour }

/**
 * `<text>` with the text escaped. `anchor` is written for text from left to right and lines are
 * mirrored by their numbers, because resvg knows no `direction`; the order within a line is made by
 * isolates instead (see `isolated`), which both browsers and resvg honour.
 */
export function textElement(line: TextLine | PaintedLine): string {
  const { x, y, anchor = 'start', mirroredIn = null } = line
  const mirrored = mirroredIn !== null
  const place = mirrored ? mirroredIn - x : x
  const side = mirrored ? opposite[anchor] : anchor
  const { text, size, spread } = withinRoom(line)
  const paint = 'fill' in line ? `fill="${line.fill}"` : `class="${line.class}"`
  return (
    `<text x="${length(place)}" y="${length(y)}" ${paint} font-size="${length(size)}"` +
    `${line.bold ? ' font-weight="600"' : ''}${side === 'start' ? '' : ` text-anchor="${side}"`}` +
    `${spread}>${escapePlain(mirrored ? isolated(text) : text)}</text>`
  )
}

const opposite = { start: 'end', middle: 'middle', end: 'start' } as const

/** Pixels. What would be smaller is shortened. */
const smallest = 9
/** As a share of the size that was asked for. */
const mostShrinking = 0.7

/**
 * The fonts that a drawing names are as wide as `widthOf` says at most; most lines are a little
 * shorter, so that a line that is held to its length is held to a little less.
 */
const usualShare = 0.97

/** The text, its size and what keeps it within its room, whatever font the viewer has. */
function withinRoom({ text, size, bold = false, width }: PlacedLine): {
  text: string
  size: number
  spread: string
} {
  const plain = plainText(text)
  if (width === undefined) return { text: plain, size, spread: '' }
  const face = roomyFace(plain, bold)
  const widest = widestFace(bold)
  const isRoomy = widthOf(plain, size, face) <= width
  if (isRoomy && (face === widest || widthOf(plain, size, widest) <= width))
    return { text: plain, size, spread: '' }
  const own = isRoomy ? size : fittedSize(plain, size, width, face)
  const shown = isRoomy ? plain : fitted(plain, width, own, face)
  const mayGrow = face !== widest && widthOf(shown, own, widest) > width
  const held = length(usualShare * widthOf(shown, own, face))
  const spread = mayGrow ? ` textLength="${held}" lengthAdjust="spacingAndGlyphs"` : ''
  return { text: shown, size: own, spread }
}

/** Of a text that is too wide: the largest size with room for it, in halves of pixels, or the least. */
function fittedSize(text: string, size: number, width: number, face: Face): number {
  const wide = widthOf(text, size, face)
  const least = Math.max(Math.min(size, smallest), mostShrinking * size)
  return Math.max(least, Math.floor((2 * size * width) / wide) / 2)
}
