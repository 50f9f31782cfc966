/** Letters of five by seven dots, as screens had them. */
import { at, stroke } from './pen.ts'

/** Seven rows a letter, each five bits as a digit of base 32, the left dot the highest bit. */
const letters: Readonly<Record<string, string>> = {
  A: 'ehhvhhh',
  B: 'uhhuhhu',
  C: 'ehggghe',
  D: 'uhhhhhu',
  E: 'vgguggv',
  F: 'vgguggg',
  G: 'ehgnhhe',
  H: 'hhhvhhh',
  I: 'e44444e',
  J: '72222ic',
  K: 'hikokih',
  L: 'ggggggv',
  M: 'hrllhhh',
  N: 'hhpljhh',
  O: 'ehhhhhe',
  P: 'uhhuggg',
  Q: 'ehhhlid',
  R: 'uhhukih',
  S: 'fgge11u',
  T: 'v444444',
  U: 'hhhhhhe',
  V: 'hhhhha4',
  W: 'hhhllla',
  X: 'hha4ahh',
  Y: 'hhha444',
  Z: 'v1248gv',
  0: 'ehjlphe',
  1: '4c4444e',
  2: 'eh1248v',
  3: 'v2421he',
  4: '26aiv22',
  5: 'vgu11he',
  6: '68guhhe',
  7: 'v124888',
  8: 'ehhehhe',
  9: 'ehhf12c',
  '-': '000v000',
  '.': '00000cc',
  '/': '01248g0',
  '%': 'op248j3',
  $: '4fke5u4',
  '>': '8421248',
  ':': '0cc0cc0',
  '+': '044v440',
  '#': 'aavavaa',
  '?': 'eh12404',
  '(': '2488842',
  ')': '8422248',
  ' ': '0000000',
}

/** Dots from one letter to the next. */
const advance = 6

/** Whether every letter of a text has its dots. */
export const hasPixels = (text: string): boolean =>
  text.length > 0 && [...text.toUpperCase()].every((letter) => Object.hasOwn(letters, letter))

/** Pixels that a text takes where a dot takes `dot`. */
export const pixelWidth = (text: string, dot: number): number => (text.length * advance - 1) * dot

/** A text in capitals, its upper left corner at `x`, `y`; letters without dots are left out. */
export function pixelText(text: string, x: number, y: number, dot: number, colour: string): string {
  let data = ''
  ;[...text.toUpperCase()].forEach((letter, place) => {
    const rows = Object.hasOwn(letters, letter) ? letters[letter]! : ''
    for (let row = 0; row < rows.length; row += 1) {
      const bits = parseInt(rows[row]!, 32)
      for (let column = 0; column < 5; column += 1) {
        let run = 0
        while (bits & (16 >> (column + run))) run += 1
        if (run > 0) {
          data += `M${at(x + (place * advance + column) * dot)} ${at(y + (row + 0.5) * dot)}h${at(run * dot)}`
          column += run
        }
      }
    }
  })
  return data && stroke(data, colour, dot)
}
