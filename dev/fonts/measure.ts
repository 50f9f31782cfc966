/**
 * Measures fonts and writes `shared/draw/text/widths.ts` and `dev/fonts/measured.json` (texts and
 * their widths, which the tests hold the metrics against). Not part of the build; run it when a
 * drawing names other fonts, from the project's folder, with a folder of font packages:
 *
 *     npm install --prefix FOLDER fontkit@2.0.4 dejavu-fonts-ttf@2.37.3 @fontsource/{noto-sans,\
 *       noto-sans-{arabic,hebrew,devanagari,thai,bengali},arimo,ubuntu}@5.3.0
 *     node dev/fonts/measure.ts FOLDER
 *
 * DejaVu Sans (Bitstream Vera licence) stands for Verdana, beside the widths of Verdana and of
 * Helvetica Bold that badge-maker carries (CC0); Noto Sans (OFL 1.1), Arimo (OFL 1.1; the widths of
 * Arial and Helvetica) and Ubuntu (UFL 1.0) are the stack of the cards. Only widths are taken; no
 * part of a font is.
 */
import { writeFileSync } from 'node:fs'
import { blocks, exactRanges, joinedRanges, linkedRange, texts, type Range } from './characters.ts'
import { advanceIn, familiesIn, shapedIn, type Family, type Weight } from './families.ts'

/** Widths are written in these parts of an em, rounded up. */
const partsPerEm = 500
/** How many widths a face has: few enough for each to be named by one character from `(` on. */
const levels = 84
const firstCode = 0x28

const { fontsource, dejaVu, table } = familiesIn(process.argv[2] ?? '.')

const elsewhere = (weight: Weight) =>
  ['arabic', 'hebrew', 'devanagari', 'thai', 'bengali'].map((script) =>
    fontsource(`noto-sans-${script}`, weight),
  )
const faces = {
  badge: faceOf([dejaVu(400)], 400, table('verdana-11px-normal', 11)),
  'badge-bold': faceOf([dejaVu(700)], 700, table('verdana-10px-bold', 10)),
  sans: faceOf(
    ['noto-sans', 'arimo', 'ubuntu'].map((name) => fontsource(name, 400)),
    400,
  ),
  'sans-bold': faceOf(
    ['noto-sans', 'arimo', 'ubuntu'].map((name) => fontsource(name, 700)),
    700,
    table('helvetica-11px-bold', 11),
  ),
}

type Face = ReturnType<typeof faceOf>

function faceOf(named: Family[], weight: Weight, published?: (codePoint: number) => number) {
  const fallback = [...named, dejaVu(weight), ...elsewhere(weight)]
  return {
    /** Of the fonts that the stack names; of what else there is where they lack the character. */
    advance(codePoint: number): number {
      const own = Math.max(...named.map((family) => advanceIn(family, codePoint)))
      if (own === 0) return Math.max(...fallback.map((family) => advanceIn(family, codePoint)))
      return Math.max(own, published?.(codePoint) ?? 0)
    },
    shaped(text: string): number {
      const words = text.split(' ').map((word) => {
        const own = Math.max(...named.map((family) => shapedIn(family, word)))
        return own > 0 ? own : Math.max(...fallback.map((family) => shapedIn(family, word)))
      })
      const spaces = (words.length - 1) * this.advance(0x20)
      return words.reduce((sum, ems) => sum + ems, spaces)
    },
  }
}

const scripts = [400, 700].flatMap((weight) => [
  dejaVu(weight as Weight),
  ...elsewhere(weight as Weight),
])

const tatweel = 'ـ'
const isArabic = /\p{Script=Arabic}/u

/** The widest of the shapes that a letter takes with nothing or a letter (`tatweel`) after it. */
function widestShape(letter: string, after: '' | typeof tatweel): number {
  const widths = scripts.flatMap((family) => {
    const own = advanceIn(family, letter.codePointAt(0)!)
    const joiner = advanceIn(family, tatweel.codePointAt(0)!)
    if (own === 0 || joiner === 0 || !isArabic.test(letter)) return [own]
    const following = after === '' ? 0 : joiner
    return [
      shapedIn(family, letter + after) - following,
      shapedIn(family, tatweel + letter + after) - joiner - following,
    ]
  })
  return Math.max(...widths)
}

const isDrawn = /[^\p{Mn}\p{Me}\p{C}]/u

/** Each character of the ranges; null for marks and what is no character. */
const charactersOf = (ranges: readonly Range[]): (string | null)[] =>
  ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => {
      const character = String.fromCodePoint(first + index)
      return isDrawn.test(character) ? character : null
    }),
  )

const advanceOf = (face: Face, character: string | null) =>
  character === null ? 0 : face.advance(character.codePointAt(0)!)

/** Joins the widths that cost least to join, each to the next larger, until few are left. */
function fewWidths(widths: readonly number[]): number[] {
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  const left = [...counts].sort(([one], [two]) => one - two)
  while (left.length > levels) {
    const costs = left.slice(1).map(([next], index) => (next - left[index]![0]) * left[index]![1])
    const cheapest = costs.indexOf(Math.min(...costs))
    left[cheapest + 1]![1] += left[cheapest]![1]
    left.splice(cheapest, 1)
  }
  return left.map(([width]) => width)
}

function faceLine(name: string, face: Face): string {
  const parts = charactersOf(exactRanges).map((character) =>
    Math.ceil(advanceOf(face, character) * partsPerEm - 1e-6),
  )
  const few = fewWidths(parts)
  const codes = parts.map((width) =>
    String.fromCharCode(firstCode + few.findIndex((larger) => larger >= width)),
  )
  const pairs = few.map((width) => width.toString(36).padStart(2, '0'))
  return `  '${name}': [\n${quoted(pairs.join(''))},\n${quoted(codes.join(''))},\n],`
}

const quoted = (text: string) => `'${text.replace(/['\\]/g, String.raw`\$&`)}'`
const tenths = (ems: number) => Math.ceil(ems * 10 - 1e-6)
const hex = (codePoint: number) => `0x${codePoint.toString(16)}`
const listed = (ranges: readonly Range[]) => `[${ranges.flat().map(hex).join(', ')}]`

const widestShapes = (ranges: readonly Range[], after: '' | typeof tatweel) =>
  charactersOf(ranges)
    .map((letter) => (letter ? tenths(widestShape(letter, after)) : 0).toString(36))
    .join('')

function blockLine([last, ems, name, first]: (typeof blocks)[number]): string {
  const inBlock = charactersOf([[first, last]])
  const widest = () =>
    Math.max(
      ...Object.values(faces).flatMap((face) =>
        inBlock.map((character) => advanceOf(face, character)),
      ),
    )
  return `[${hex(last)}, ${tenths(ems ?? widest())}], // ${name}`
}

writeFileSync(
  'shared/draw/text/widths.ts',
  `/** Widths of characters. Made by \`dev/fonts/measure.ts\`, which says of which fonts; do not edit. */

/** Characters with a width of their own: first and last code points. */
export const exactRanges = ${listed(exactRanges)}

/**
 * Of each face the widths, in 1/${partsPerEm} em as two digits to the base of 36, and which of them each
 * character has, counted from \`(\`.
 */
export const exactWidths = {
${Object.entries(faces)
  .map(([name, face]) => faceLine(name, face))
  .join('\n')}
} as const

/** Letters that take other shapes beside others: first and last code points. */
export const joinedRanges = ${listed(joinedRanges)}

/** The widest shape of each in any font, in tenths of an em: one digit to the base of 36. */
export const joinedWidths =
  '${widestShapes(joinedRanges, '')}'

/** The first of the letters that take another shape when a letter follows, and how wide that is. */
export const firstLinked = ${hex(linkedRange[0])}
export const linkedWidths =
  '${widestShapes([linkedRange], tatweel)}'

/** Tenths of an em that every other character takes, up to and with a code point. */
export const blockWidths: readonly (readonly [last: number, tenths: number])[] = [
${blocks.map(blockLine).join('\n')}
]
`,
)

const rounded = (ems: number) => Math.round(ems * 1000) / 1000
writeFileSync(
  'dev/fonts/measured.json',
  `${JSON.stringify(
    Object.entries(texts).map(([script, text]) => ({
      script,
      text,
      ...Object.fromEntries(
        Object.entries(faces).map(([name, face]) => [name, rounded(face.shaped(text))]),
      ),
    })),
    null,
    2,
  )}\n`,
)
