/** Which characters our families have. */
import { fontCharacters } from './font-characters.ts'
import { fontFamilies, type FontFamily } from './fonts.ts'

export const families = Object.keys(fontFamilies) as FontFamily[]

/** Code points of a family. */
const known = new Map<FontFamily, ReadonlySet<number>>()

function charactersOf(family: FontFamily): ReadonlySet<number> {
  const characters = known.get(family) ?? unpacked(fontCharacters[family])
  known.set(family, characters)
  return characters
}

/** Stretches as `packed` writes them: how many are skipped, and how many follow if more than one. */
function unpacked(text: string): ReadonlySet<number> {
  const characters = new Set<number>()
  let next = 0
  for (const stretch of text.split(' ')) {
    const [skipped = 0, count = 1] = stretch.split('+').map((digits) => parseInt(digits, 36))
    next += skipped
    for (const end = next + count; next < end; next += 1) characters.add(next)
  }
  return characters
}

/** Whether a family has every character of a text. */
export function has(family: FontFamily, text: string): boolean {
  return countIn(family, text) === [...text].length
}

/** Joiners and bounds of direction, which need no glyph. */
const glyphless = /^[\u200c-\u200f\u2066-\u2069]$/

/** How many characters of a text a family has. */
export function countIn(family: FontFamily, text: string): number {
  const characters = charactersOf(family)
  let count = 0
  for (const character of text)
    if (characters.has(character.codePointAt(0)!) || glyphless.test(character)) count += 1
  return count
}

/** A letter or a sign, with the marks and joiners that belong to it. */
const cluster = /[^\p{M}\u200c\u200d][\p{M}\u200c\u200d]*|[\p{M}\u200c\u200d]+/gu

export const clustersOf = (text: string): string[] => text.match(cluster) ?? []

/**
 * A text without what none of our fonts can draw: letters with their marks, or marks that no font
 * has beside their letter. Spaces around what was left out go with it.
 */
export function withoutUnknown(text: string): string {
  const left = clustersOf(text.normalize('NFC')).map(drawable).join('')
  return left.replace(/(^| )([\u2066-\u2069]*) +/g, '$1$2').replace(/ +([\u2066-\u2069]*)$/, '$1')
}

/** A letter that only other fonts have with its mark is drawn bare. */
function drawable(written: string): string {
  const one =
    [written, written.normalize('NFD')].find((form) => havingFirstOf(form).length > 0) ?? ''
  const family = havingFirstOf(one).toSorted((a, b) => countIn(b, one) - countIn(a, one))[0]
  return [...one].filter((character) => family && has(family, character)).join('')
}

const havingFirstOf = ([first = '\0']: string) => families.filter((family) => has(family, first))
