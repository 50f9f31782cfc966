/** How wide text is, in the fonts that drawings name. */
import {
  blockWidths,
  exactRanges,
  exactWidths,
  firstLinked,
  joinedRanges,
  joinedWidths,
  linkedWidths,
} from './widths.ts'

/**
 * `badge` is the stack that begins with Verdana, `sans` the one of the cards; both with their bold
 * face.
 */
export type Face = 'badge' | 'badge-bold' | 'sans' | 'sans-bold'

/** The fonts of `badge` and `badge-bold`, as `font-family`. */
export const badgeFonts = 'Verdana,Geneva,DejaVu Sans,sans-serif'

/** The fonts of `sans` and `sans-bold`, as `font-family`. */
export const sansFonts = "'Segoe UI',Ubuntu,'Noto Sans',Helvetica,Arial,sans-serif"

/** Widths are counted in these parts of an em. */
const partsPerEm = 500
const firstCode = 0x28
const tabled = 0x2300

/**
 * Width in pixels of one line at a size in pixels. Never less than what the fonts of the face take,
 * of other fonts no less than is usual: each character counts with the widest of its shapes, so
 * that ligatures and kerning only make the line shorter.
 */
export function widthOf(text: string, sizePixels: number, face: Face = 'sans'): number {
  const table = (tables[face] ??= tableOf(face))
  let parts = 0
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at)!
    if (codePoint > 0xffff) at += 1
    parts += partsOf(table, codePoint, text.charCodeAt(at + 1))
  }
  return (parts * sizePixels) / partsPerEm
}

/** The text, shortened with an ellipsis where it is wider than `widthPixels`. */
export function fitted(
  text: string,
  widthPixels: number,
  sizePixels: number,
  face: Face = 'sans',
): string {
  if (widthOf(text, sizePixels, face) <= widthPixels) return text
  const table = (tables[face] ??= tableOf(face))
  const most = (widthPixels * partsPerEm) / sizePixels - partsOf(table, 0x2026, NaN)
  let parts = 0
  let end = 0
  let before = ''
  for (let at = 0; parts <= most;) {
    const codePoint = text.codePointAt(at)!
    const character = String.fromCodePoint(codePoint)
    if (!continues(before, character)) end = at
    at += character.length
    if (parts + partsOf(table, codePoint, NaN) > most) break
    parts += partsOf(table, codePoint, text.charCodeAt(at))
    before = character
  }
  return `${text.slice(0, end).trimEnd()}…`
}

/**
 * Whether letters stand apart and their widths are known, so that a viewer may be told to spread
 * them over a length: Latin, Greek, Cyrillic, Chinese, Japanese, Korean.
 */
export function isEvenlySet(text: string): boolean {
  return /^[ -~\u00a0-\u024f\u0370-\u052f\u1e00-\u1eff\u2010-\u2027\u202f-\u203a\u20a0-\u20bf\u2116\u2122\u2190-\u2193\u2212\u2260-\u2265\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/.test(
    text,
  )
}

/**
 * The face to lay a line out with that may not grow in any font. A line of letters that stand apart
 * can be held to its length, and has that of its own fonts; every other line needs room enough for
 * Verdana and DejaVu Sans: where a viewer has none of ours, none is much wider.
 */
export function roomyFace(text: string, bold = false): Face {
  if (isEvenlySet(text)) return bold ? 'sans-bold' : 'sans'
  return widestFace(bold)
}

/** The face of the widest fonts. */
export const widestFace = (bold = false): Face => (bold ? 'badge-bold' : 'badge')

const joiner = '\u200d'
const isRegional = /^\p{Regional_Indicator}$/u

/** Whether a character is one with the one before it: a mark, a joined emoji, half of a flag. */
const continues = (before: string, character: string): boolean =>
  character > '\u02ff' &&
  (before === joiner ||
    takesNoRoom.test(character) ||
    (isRegional.test(before) && isRegional.test(character)))

/** Marks above and below, joiners, selectors, tones of skin. */
const takesNoRoom = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Emoji_Modifier}]$/u

type Table = {
  /** Of the lower code points; 0 where they are to be found elsewhere. */
  widths: Uint16Array
  /** Of what is listed for linked letters, how much a line takes. */
  linkedShare: number
}
const tables: Partial<Record<Face, Table>> = {}

/** Made when a face is first used. */
function tableOf(face: Face): Table {
  const table = new Uint16Array(tabled)
  const linkedShare = arabicShare(face)
  const [widths, codes] = exactWidths[face]
  eachOf(exactRanges, (codePoint, index) => {
    const width = 2 * (codes.charCodeAt(index) - firstCode)
    table[codePoint] = parseInt(widths.slice(width, width + 2), 36)
  })
  eachOf(joinedRanges, (codePoint, index) => {
    const share = isArabic(codePoint) ? linkedShare : 1
    table[codePoint] = share * tenths(parseInt(joinedWidths[index]!, 36))
  })
  for (let codePoint = 0x1e00; codePoint < 0x1f00; codePoint += 1)
    table[codePoint] = table[String.fromCodePoint(codePoint).normalize('NFD').codePointAt(0)!]!
  return { widths: table, linkedShare }
}

/**
 * Arabic letters are as wide as listed in one of their shapes, in the widest of fonts and in bold:
 * a line of them never is. In the fonts that were measured lines take 0.72 of it, and 0.83 in bold.
 */
const arabicShare = (face: Face) => (face.endsWith('bold') ? 0.92 : 0.82)
const isArabic = (codePoint: number) => codePoint >= 0x600 && codePoint < 0x700

function eachOf(ranges: readonly number[], take: (codePoint: number, index: number) => void) {
  let index = 0
  for (let range = 0; range < ranges.length; range += 2)
    for (let codePoint = ranges[range]!; codePoint <= ranges[range + 1]!; codePoint += 1)
      take(codePoint, index++)
}

const tenths = (width: number): number => (width * partsPerEm) / 10

/** The widest letters of South Asia: what no block names is not wider. */
const widest = tenths(19)

/** Of a character and the UTF-16 unit that follows, `NaN` for none. */
function partsOf({ widths, linkedShare }: Table, codePoint: number, following: number): number {
  if (codePoint >= firstLinked && isLinked(codePoint) && isLinked(following))
    return linkedShare * tenths(parseInt(linkedWidths[codePoint - firstLinked]!, 36))
  return (codePoint < tabled && widths[codePoint]) || otherwise(codePoint)
}

const isLinked = (codePoint: number) =>
  codePoint >= firstLinked && (linkedWidths[codePoint - firstLinked] ?? '0') !== '0'

function otherwise(codePoint: number): number {
  if (takesNoRoom.test(String.fromCodePoint(codePoint))) return 0
  const block = blockWidths.find(([last]) => codePoint <= last)
  return block ? tenths(block[1]) : widest
}
