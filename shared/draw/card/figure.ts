/** A number with the word for what it counts above it. */
import { widthOf } from '../text/metrics.ts'
import type { Canvas } from './canvas.ts'

export type Figure = { label: string; value: string }

/** Pixels from the top of a figure to the base line of its number. */
export const figureHeight = 32

const labelSize = 11
const valueSize = 16

/** A figure whose upper corner is at `x`, `y`; both lines are shortened to `width` pixels. */
export function figure(
  canvas: Canvas,
  { x, y, width, label, value }: Figure & { x: number; y: number; width: number },
): string {
  const baseline = y + figureHeight
  return (
    canvas.text({ x, y: y + 10, size: labelSize, class: 'muted', text: label, width }) +
    canvas.text({ x, y: baseline, size: valueSize, class: 'text', bold: true, text: value, width })
  )
}

const leastGap = 12

/**
 * Columns for figures that are read across: as wide as what stands in them, and what is left of
 * `width` pixels shared out between them. Where nothing is left, all are as wide as each other.
 */
export function columnsOf(
  figures: readonly Figure[],
  count: number,
  width: number,
): { x: number; width: number }[] {
  const wanted = Array.from({ length: count }, () => 0)
  figures.forEach((one, index) => {
    const column = index % count
    wanted[column] = Math.max(wanted[column]!, widthOfFigure(one))
  })
  const left = width - wanted.reduce((sum, own) => sum + own, 0)
  const fits = left >= count * leastGap
  let start = 0
  return wanted.map((own) => {
    const x = start
    start += fits ? own + left / count : width / count
    return { x, width: start - x - leastGap }
  })
}

/** Rounded up, so that nothing is shortened for a fraction of a pixel. */
const widthOfFigure = ({ label, value }: Figure) =>
  Math.ceil(Math.max(widthOf(label, labelSize), widthOf(value, valueSize, 'sans-bold')))
