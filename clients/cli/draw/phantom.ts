/** The mark in a terminal, a phantom whose eye is a scope, and numbers large enough to be seen. */
import { inked, type Line } from './line.ts'
import { picture } from './half-blocks.ts'
import type { Paper } from './paper.ts'

/** `markPath` of `shared/draw/mark.ts` on twelve by fourteen pixels. */
const pixels = [
  '    ####    ',
  '  ########  ',
  ' ########## ',
  ' ###    ### ',
  '###  oo  ###',
  '##  o oo  ##',
  '##  oooo  ##',
  '###  oo  ###',
  '####    ####',
  '############',
  '############',
  '############',
  '############',
  '#  ##  ##  #',
]

const letters = [
  '   .----.   ',
  '  /      \\  ',
  ' |  .--.  | ',
  ' | ( () ) | ',
  " |  '--'  | ",
  ' |        | ',
  " '^v^^v^^v' ",
]

export const phantomWidth = 12

/** Seven lines of twelve columns. */
export function phantom({ isUnicode }: Paper): Line[] {
  return isUnicode
    ? picture(pixels, { '#': 'accent', o: 'series-1' })
    : letters.map((text) => [inked(text, 'accent')])
}

const digits: Readonly<Record<string, readonly string[]>> = {
  0: ['###', '# #', '# #', '# #', '###'],
  1: [' # ', '## ', ' # ', ' # ', '###'],
  2: ['###', '  #', '###', '#  ', '###'],
  3: ['###', '  #', ' ##', '  #', '###'],
  4: ['# #', '# #', '###', '  #', '  #'],
  5: ['###', '#  ', '###', '  #', '###'],
  6: ['###', '#  ', '###', '# #', '###'],
  7: ['###', '  #', '  #', ' # ', ' # '],
  8: ['###', '# #', '###', '# #', '###'],
  9: ['###', '# #', '###', '  #', '###'],
  '.': [' ', ' ', ' ', ' ', '#'],
}

/** A number as three lines, and how wide they are. */
export function largeNumber(number: string): { lines: Line[]; width: number } {
  const shapes = [...number].map((digit) => digits[digit]!)
  const rows = [0, 1, 2, 3, 4].map((row) => shapes.map((shape) => shape[row]!).join(' '))
  return { lines: picture(rows, { '#': 'accent' }), width: rows[0]!.length }
}
