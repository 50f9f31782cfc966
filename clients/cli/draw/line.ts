/** Lines of a drawing before they are a terminal's: spans of text with what they are for. */
import { displayWidth } from './width.ts'

/** What a span is coloured as; the palette of the surroundings says how. */
export const inks = [
  'accent',
  'track',
  'muted',
  'series-0',
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'heat-0',
  'heat-1',
  'heat-2',
  'heat-3',
  'heat-4',
] as const
export type Ink = (typeof inks)[number]

export type Span = {
  text: string
  /** The terminal's own colour where there is none. */
  ink?: Ink
  /** What is painted behind it. */
  ground?: Ink
  weight?: 'bold' | 'faint'
}

export type Line = readonly Span[]

export const plain = (text: string): Span => ({ text })
export const bold = (text: string): Span => ({ text, weight: 'bold' })
export const faint = (text: string): Span => ({ text, weight: 'faint' })
export const inked = (text: string, ink: Ink): Span => ({ text, ink })
export const spaces = (count: number): Span => plain(' '.repeat(Math.max(0, count)))

export const widthOfLine = (line: Line): number =>
  line.reduce((width, { text }) => width + displayWidth(text), 0)

/** The line filled up with spaces to so many columns. */
export const padded = (line: Line, columns: number): Line => [
  ...line,
  spaces(columns - widthOfLine(line)),
]

/** Two blocks of lines side by side, the left one so many columns wide. */
export function beside(left: readonly Line[], right: readonly Line[], columns: number): Line[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    right[index] ? [...padded(left[index] ?? [], columns), ...right[index]] : (left[index] ?? []),
  )
}
