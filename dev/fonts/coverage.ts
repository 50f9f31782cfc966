/** What our fonts can draw, and what of a text they cannot: resvg leaves that out without a word. */
import { families } from '../../workers/jobs/render/covered.ts'
import {
  familyOfLanguage,
  type FontFamily,
  type FontFile,
  filesOf,
  fontWeights,
} from '../../workers/jobs/render/fonts.ts'
import { readFont } from '../renderer.ts'
import { glyphsByCharacter } from './cmap.ts'
import { ligaturesIn } from './ligatures.ts'
import { syllablesIn } from './syllables-in.ts'
import { tablesOfWoff2 } from './woff2.ts'

/** Characters of a font file, and the syllables that it has whole. */
export type Coverage = { characters: ReadonlySet<string>; syllables: ReadonlySet<string> }
export type Coverages = Readonly<Record<FontFile, Coverage>>

/** Families whose vowel signs are only right within whole syllables. */
const syllabic: readonly FontFamily[] = ['devanagari', 'bengali']

/** Shows nothing and needs no glyph: it joins, separates or turns what is beside it. */
const invisible = /[\p{Default_Ignorable_Code_Point}\s]/u

export async function readCoverages(): Promise<Coverages> {
  const files = families.flatMap((family) =>
    fontWeights.map((weight): FontFile => `${family}-${weight}`),
  )
  const coverages = files.map(async (file) => [file, coverageOf(await readFont(file))] as const)
  return Object.fromEntries(await Promise.all(coverages)) as Coverages
}

/**
 * What of a line of a drawing in the language cannot be drawn as it is written: characters that the
 * one font lacks that all of the line would be drawn in, and syllables that would fall apart. A line
 * that is drawn in several fonts, since none has it all, counts as what the language's own lacks.
 */
export function missingFrom(coverages: Coverages, line: string, language: string): string[] {
  const own = familyOfLanguage(language)
  const files = [...new Set([own, ...families])].flatMap((family) => filesOf(family, own))
  const lacking = files.map((file) => lackingIn(coverages[file], line, file))
  return lacking.find((missing) => missing.length === 0) ?? lacking[0]!
}

function lackingIn({ characters, syllables }: Coverage, line: string, file: FontFile): string[] {
  const isSyllabic = syllabic.some((family) => file.startsWith(family))
  const apart = isSyllabic ? syllablesIn(line).filter((syllable) => !syllables.has(syllable)) : []
  const unknown = [...new Set(line.normalize('NFC'))].filter(
    (character) => !invisible.test(character) && !characters.has(character),
  )
  return [...unknown, ...apart]
}

function coverageOf(font: Uint8Array): Coverage {
  const tables = tablesOfWoff2(font)
  const glyphs = glyphsByCharacter(tables.get('cmap')!)
  const letters = new Map([...glyphs].map(([code, glyph]) => [glyph, String.fromCodePoint(code)]))
  const rules = tables.has('GSUB') ? ligaturesIn(tables.get('GSUB')!) : []
  return {
    characters: new Set([...glyphs.keys()].map((code) => String.fromCodePoint(code))),
    syllables: new Set(
      rules.map(({ from }) => from.map((glyph) => letters.get(glyph) ?? '').join('')),
    ),
  }
}
