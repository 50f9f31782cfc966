/** How many columns of a terminal a text takes, and texts cut to columns. */

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Wide and fullwidth characters by block, first and last: what Unicode's East Asian Width (UAX #11)
 * gives two columns, emoji aside.
 */
const wideBlocks: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3040, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x1b2ff],
  [0x1f200, 0x1f2ff],
  [0x20000, 0x3fffd],
]

const isEmoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Regional_Indicator}{2}/u
const takesNoRoom = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u
/** Letters of many scripts carry a vowel or two; a tower of marks is a joke on the reader. */
const mostMarks = 4
const marks = /[\p{Mn}\p{Me}]/gu

/** Columns that the text takes; it holds no control characters. */
export function displayWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += widthOfGrapheme(segment)
  return width
}

/** Terminals set joined emoji as one, but the vowels of Indic scripts each in a column of its own. */
function widthOfGrapheme(grapheme: string): number {
  if (isEmoji.test(grapheme)) return 2
  let width = 0
  for (const character of grapheme) width += widthOfCharacter(character)
  return width
}

function widthOfCharacter(character: string): number {
  if (takesNoRoom.test(character)) return 0
  const codePoint = character.codePointAt(0)!
  return wideBlocks.some(([first, last]) => codePoint >= first && codePoint <= last) ? 2 : 1
}

/** The text, cut before the column and ended with `ellipsis` where it is wider than `columns`. */
export function fitted(text: string, columns: number, ellipsis: string): string {
  if (displayWidth(text) <= columns) return text
  const room = columns - displayWidth(ellipsis)
  let cut = ''
  let width = 0
  for (const { segment } of graphemes.segment(text)) {
    width += widthOfGrapheme(segment)
    if (width > room) break
    cut += segment
  }
  return room < 0 ? '' : `${cut.trimEnd()}${ellipsis}`
}

/** The words in lines of at most so many columns; a word that is wider is cut, a number keeps its %. */
export function wrapped(text: string, columns: number, ellipsis: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ (?!%)/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (displayWidth(longer) <= columns) line = longer
    else {
      if (line !== '') lines.push(line)
      line = fitted(word, columns, ellipsis)
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** The text without marks that pile up on one letter. */
export function withoutTowers(text: string): string {
  let plain = ''
  for (const { segment } of graphemes.segment(text)) {
    const found = segment.match(marks)
    plain += found && found.length > mostMarks ? segment.replace(marks, '') : segment
  }
  return plain
}
