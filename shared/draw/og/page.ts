/** What all pictures for links have: their size, the login above and whose picture it is below. */
import type { Canvas } from '../card/canvas.ts'
import { fittingSize } from '../card/fitting-size.ts'
import type { Look } from '../look.ts'
import { mark, productName } from '../mark.ts'

export const width = 1200
export const height = 630
export const padding = 72
export const inner = width - 2 * padding

/** The login large, smaller where it is long: 39 letters are whole in `room` pixels of two thirds. */
export function heading(canvas: Canvas, text: string, room: number): string {
  const size = fittingSize(text, room, [68, 60, 52, 46, 40, 36], 'badge-bold')
  return canvas.text({ x: padding, y: 138, size, class: 'title', bold: true, text, width: room })
}

/** Whose picture it is, and the day that the numbers speak for. */
export function foot(canvas: Canvas, asOf: string | null, { locale }: Look): string {
  const line = { y: 578, size: 26, class: 'muted' } as const
  return (
    canvas.shapes(mark(padding - 3, 545, 48)) +
    canvas.text({ ...line, x: padding + 54, text: productName, width: inner / 2 }) +
    (asOf === null
      ? ''
      : canvas.text({
          ...line,
          x: width - padding,
          anchor: 'end',
          text: locale.date(asOf.slice(0, '2026-01-31'.length)),
          width: inner / 2 - 64,
        }))
  )
}
