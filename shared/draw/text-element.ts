/** A line of text as an element. */
import { escapeXml, length, plainText } from './svg.ts'
import { fitted } from './text/metrics.ts'
import type { ColourClass } from './theme/theme.ts'

export type TextLine = {
  /** Of the start, middle or end, as `anchor` says; pixels. */
  x: number
  /** Of the base line, pixels. */
  y: number
  /** Pixels. */
  size: number
  class: ColourClass
  text: string
  bold?: boolean
  /** Where the text is at `x`, as seen from where the language begins to read. */
  anchor?: 'start' | 'middle' | 'end'
  /** Pixels; longer text is shortened with an ellipsis. */
  width?: number
  /** Width of a drawing that reads from right to left: the line is placed mirrored in it. */
  mirroredIn?: number | null
}

/**
 * `<text>` with the text escaped. `anchor` is written for text from left to right and lines are
 * mirrored by their numbers, because resvg knows no `direction`; text in a right-to-left script
 * stands between U+2067 and U+2069 instead, which both browsers and resvg honour.
 */
export function textElement(line: TextLine): string {
  const { x, y, size, bold = false, anchor = 'start', width, mirroredIn = null } = line
  const plain = plainText(line.text)
  const shown =
    width === undefined ? plain : fitted(plain, width, size, bold ? 'sans-bold' : 'sans')
  const mirrored = mirroredIn !== null
  const place = mirrored ? mirroredIn - x : x
  const side = mirrored ? opposite[anchor] : anchor
  return (
    `<text x="${length(place)}" y="${length(y)}" class="${line.class}" font-size="${length(size)}"` +
    `${bold ? ' font-weight="600"' : ''}${side === 'start' ? '' : ` text-anchor="${side}"`}>` +
    `${mirrored ? isolated(escapeXml(shown)) : escapeXml(shown)}</text>`
  )
}

const opposite = { start: 'end', middle: 'middle', end: 'start' } as const

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

const isolated = (text: string) => (rightToLeft.test(text) ? `\u2067${text}\u2069` : text)
