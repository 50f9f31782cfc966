/** Pixels in a terminal: two above each other share a cell. */
import type { Ink, Line, Span } from './line.ts'

export type Pixel = Ink | null

/** The rows of pixels as lines, half as many. Neighbours that look alike share a span. */
export function halfBlocks(rows: readonly (readonly Pixel[])[]): Line[] {
  const lines: Line[] = []
  for (let row = 0; row < rows.length; row += 2) lines.push(lineOf(rows[row]!, rows[row + 1] ?? []))
  return lines
}

function lineOf(upper: readonly Pixel[], lower: readonly Pixel[]): Line {
  const line: Span[] = []
  for (const [column, above] of upper.entries()) {
    const cell = cellOf(above, lower[column] ?? null)
    const before = line.at(-1)
    if (before && before.ink === cell.ink && before.ground === cell.ground)
      line[line.length - 1] = { ...before, text: before.text + cell.text }
    else line.push(cell)
  }
  return line
}

function cellOf(above: Pixel, below: Pixel): Span {
  if (!above && !below) return { text: ' ' }
  if (!above) return { text: '▄', ink: below! }
  if (!below) return { text: '▀', ink: above }
  return above === below ? { text: '█', ink: above } : { text: '▀', ink: above, ground: below }
}

/** A picture written in letters, each for an ink; everything else is left free. */
export function picture(rows: readonly string[], letters: Readonly<Record<string, Ink>>): Line[] {
  return halfBlocks(rows.map((row) => [...row].map((letter) => letters[letter] ?? null)))
}
