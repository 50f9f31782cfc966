/** What a drawing is made for: how wide it is, and what the terminal can show. */
import { type Line, spaces } from './line.ts'
import { asciiOf, printable } from './printable.ts'
export type ColourDepth = 'none' | '16' | '256' | 'true'

/** What the terminal's background is like. */
export type Surroundings = 'dark' | 'light'

export type DrawOptions = {
  /** Of the terminal; a drawing is never wider, and never wider than 120. */
  columns: number
  colours: ColourDepth
  /** Whether it shows more than ASCII. */
  isUnicode: boolean
  surroundings?: Surroundings
}

/** The signs that a drawing is made of. */
export type Signs = {
  ellipsis: string
  separator: string
  bullet: string
  up: string
  /** Of a bar: the filled part, the empty part, and what is not known. */
  full: string
  empty: string
  unknown: string
  rule: string
  /** Days of a heat map from none to most, where colours do not tell them apart. */
  days: readonly string[]
}

const unicode: Signs = {
  ellipsis: '…',
  separator: '·',
  bullet: '•',
  up: '↑',
  full: '▆',
  empty: '▁',
  unknown: '╱',
  rule: '─',
  days: ['·', '░', '▒', '▓', '█'],
}

const ascii: Signs = {
  ellipsis: '...',
  separator: '-',
  bullet: '*',
  up: '^',
  full: '#',
  empty: '.',
  unknown: '/',
  rule: '-',
  days: ['.', ':', 'o', 'O', '#'],
}

/** Where a drawing is made: columns of its content, and the signs for it. */
export type Paper = {
  width: number
  isUnicode: boolean
  isColoured: boolean
  signs: Signs
  /** Any text as it may be written there. */
  say: (text: string) => string
}

/** Columns left free on either side. */
const margin = 2
const widest = 120
const narrowest = 36

export function paperOf({ columns, colours, isUnicode }: DrawOptions): Paper {
  return {
    width: Math.max(narrowest, Math.min(columns, widest) - 2 * margin),
    isUnicode,
    isColoured: colours !== 'none',
    signs: isUnicode ? unicode : ascii,
    say: isUnicode ? printable : (text) => asciiOf(printable(text)),
  }
}

/** Blocks below each other with a line between them, and a margin around all. Empty ones are none. */
export function spread(blocks: readonly (readonly Line[])[]): Line[] {
  const lines = blocks.flatMap((block) => (block.length > 0 ? [[], ...block] : []))
  return [...lines, []].map((line) => (line.length > 0 ? [spaces(margin), ...line] : line))
}
