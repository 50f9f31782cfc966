/** One of a badge's two texts: what is written, how wide it is, and where it is put. */
import { escapeXml, plainText } from '../svg.ts'
import type { Badge } from './badge.ts'
import { isEvenlySet, widthOf, type Face } from '../text/metrics.ts'

export type Field = {
  /** Escaped. */
  text: string
  /** Escaped, as it is drawn. */
  drawn: string
  /** Whole pixels that the text takes. */
  width: number
  /** Whether a viewer is told to fill the width exactly. */
  isEvenlySet: boolean
}

/**
 * Letters that stand apart are held to their measured width, so that another font neither spills
 * nor leaves a hole. Letters that join would be torn apart: they keep their own width, which is at
 * most the measured one. `spacing` is pixels beside each of the letters that stand apart.
 */
export function fieldOf(text: string, sizePixels: number, face: Face, spacing = 0): Field {
  const plain = plainText(text)
  const escaped = escapeXml(plain)
  const standsApart = isEvenlySet(plain)
  const spaced = standsApart ? spacing * plain.length : 0
  return {
    text: escaped,
    drawn: rightToLeft.test(plain) ? `\u2068${escaped}\u2069` : escaped,
    width: Math.ceil(widthOf(plain, sizePixels, face) + spaced - 1e-6),
    isEvenlySet: standsApart,
  }
}

/** Such text is isolated, for its marks of punctuation to stand on the right side of it. */
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Texts are drawn ten times as large and scaled down: some viewers round small sizes of fonts. */
export const enlargement = 10

/** `<text>` around its middle, in enlarged pixels; nothing where there is nothing to write. */
export function fieldText(field: Field, middle: number, baseline: number, attributes = ''): string {
  if (field.text === '') return ''
  const spread = field.isEvenlySet ? ` textLength="${enlargement * field.width}"` : ''
  return `<text x="${enlargement * middle}" y="${baseline}"${spread}${attributes}>${field.drawn}</text>`
}

/**
 * What is read out, and shown to who points at it: "label: message", or the one of them that there
 * is, not in capitals; then how old the numbers are.
 */
export function readOut({ label, message, age }: Badge): string {
  const told = [label, message].map(escapeXml).filter((text) => text !== '')
  return told.join(': ') + (age === null ? '' : `, ${escapeXml(age)}`)
}
