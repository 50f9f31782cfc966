/** What each of our fonts is made of: a source, the characters, and for some the whole syllables. */
import { localeCodes } from '../../shared/draw/locale/locale-of.ts'
import type { FontFamily } from '../../workers/jobs/render/fonts.ts'
import { commonCharacters, commonWords } from './common-characters.ts'
import { syllablesIn } from './syllables-in.ts'
import { wordsOf } from './words.ts'

export type Source = {
  /** Folder of the package, and how its files begin. */
  file: readonly [folder: string, name: string]
  characters: string
  syllables?: readonly string[]
}

/** First and last code point of what any text in Latin, Greek or Cyrillic letters needs. */
const europe: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  // Latin Extended-B as languages of today write it.
  [0x18e, 0x193],
  [0x197, 0x199],
  [0x19d, 0x1a1],
  [0x1af, 0x1b4],
  [0x1cd, 0x1f5],
  [0x1f8, 0x21b],
  [0x226, 0x233],
  // Letters of Welsh and German, then Vietnamese.
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x1ea0, 0x1ef9],
  [0x370, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x4ff],
]

/** What stands between words of any language: spaces, dashes, quotes, arrows, signs. */
const signs =
  '\u2002\u2003\u2007\u2009\u200a\u202f‐‑–—―‘’‚“”„†‡•…‰′″‹›⁄€₫₹₺₽№™←↑→↓−∞≈≠≤≥' +
  // Marks of direction, which show nothing: a font without them would not count as one for the text.
  '\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069'

const range = ([first, last]: readonly [number, number]) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))

/** Latin letters of logins and names of languages, which stand beside any script. */
const besides = range([0x20, 0x7e]) + '\u00a0§«°±·»×' + signs

const saidIn = (...codes: string[]) => codes.flatMap(wordsOf).join(' ')

/** The letters from the first to the last with every vowel sign, alone and with that of a nasal. */
const simpleSyllables = (
  letters: readonly [first: number, last: number],
  vowels: string,
  nasal: string,
) =>
  [...range(letters)]
    .filter((letter) => /\p{L}/u.test(letter))
    .flatMap((letter) => ['', ...vowels].flatMap((sign) => [letter + sign, letter + sign + nasal]))
    .join(' ')

/** Words of other languages than these stand in letters of `europe`. */
const said = {
  arabic: saidIn('ar', 'fa'),
  hebrew: saidIn('he'),
  devanagari: saidIn('hi'),
  bengali: saidIn('bn'),
  thai: saidIn('th'),
  japanese: saidIn('ja'),
  korean: saidIn('ko'),
  simplified: saidIn('zh-Hans'),
  traditional: saidIn('zh-Hant'),
}

/** Letters of small scripts are all there, for titles that visitors write, and the commonest of large ones. */
export const sources: Readonly<Record<FontFamily, Source>> = {
  latin: {
    file: ['noto-sans', 'NotoSans'],
    // Its source has Devanagari as well, whose syllables are whole in a font of their own alone.
    characters:
      europe.map(range).join('') +
      signs +
      saidIn(...localeCodes).replace(/\p{Script_Extensions=Devanagari}/gu, ''),
  },
  arabic: {
    file: ['noto-sans-arabic', 'NotoSansArabic'],
    characters: besides + range([0x621, 0x652]) + '،؛؟٪پچژکگی' + said.arabic,
  },
  hebrew: {
    file: ['noto-sans-hebrew', 'NotoSansHebrew'],
    characters: besides + range([0x5d0, 0x5ea]) + '־׳״' + said.hebrew,
  },
  devanagari: {
    file: ['noto-sans-devanagari', 'NotoSansDevanagari'],
    characters: besides + range([0x900, 0x970]) + said.devanagari,
    syllables: syllablesIn(
      `${said.devanagari} ${commonWords.devanagari} ` +
        simpleSyllables(
          [0x915, 0x939],
          '\u093e\u093f\u0940\u0941\u0942\u0943\u0947\u0948\u0949\u094b\u094c',
          '\u0902',
        ),
    ),
  },
  bengali: {
    file: ['noto-sans-bengali', 'NotoSansBengali'],
    characters: besides + range([0x980, 0x9fa]) + said.bengali,
    syllables: syllablesIn(
      `${said.bengali} ${commonWords.bengali} ` +
        simpleSyllables(
          [0x995, 0x9b9],
          '\u09be\u09bf\u09c0\u09c1\u09c2\u09c3\u09c7\u09c8\u09cb\u09cc',
          '\u0982',
        ),
    ),
  },
  thai: {
    file: ['noto-sans-thai', 'NotoSansThai'],
    characters: besides + range([0xe01, 0xe5b]) + said.thai,
  },
  japanese: {
    file: ['noto-sans-jp', 'NotoSansJP'],
    characters:
      besides + range([0x3041, 0x30ff]) + '、。「」・' + said.japanese + commonCharacters.japanese,
  },
  korean: {
    file: ['noto-sans-kr', 'NotoSansKR'],
    characters: besides + said.korean + commonCharacters.korean,
  },
  simplified: {
    file: ['noto-sans-sc', 'NotoSansSC'],
    characters: besides + '，。：！？（）、' + said.simplified + commonCharacters.simplified,
  },
  traditional: {
    file: ['noto-sans-tc', 'NotoSansTC'],
    characters: besides + '，。：！？（）、' + said.traditional + commonCharacters.traditional,
  },
}
