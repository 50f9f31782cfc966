/** Where a drawing's parts are placed: mirrored where the language reads from the right. */
import { mirrorWidth } from '../frame.ts'
import type { Look } from '../look.ts'
import { length } from '../svg.ts'
import { textElement, type TextLine } from '../text-element.ts'

export type Canvas = {
  /** A line of text, at numbers meant for reading from the left. */
  text(line: Omit<TextLine, 'mirroredIn'>): string
  /** Shapes without text, at numbers meant for reading from the left. */
  shapes(elements: string): string
}

/** The canvas of a drawing that is `width` pixels wide. */
export function canvasOf(look: Look, width: number): Canvas {
  const mirroredIn = mirrorWidth(look, width)
  return {
    text: (line) => textElement({ ...line, mirroredIn }),
    shapes: (elements) =>
      mirroredIn === null || elements === ''
        ? elements
        : `<g transform="matrix(-1 0 0 1 ${length(width)} 0)">${elements}</g>`,
  }
}
