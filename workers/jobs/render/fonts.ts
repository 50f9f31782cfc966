/**
 * Which of our fonts a drawing needs. Where a letter is missing in a text's font resvg takes the first
 * other font that has it, whatever its weight, and where that one has all letters of the text it takes
 * it for all of them. So a drawing's own language has the first say, with its regular and its bold
 * face; fonts of other scripts come after it, and all of them have Latin letters of their own.
 */

/** Our families by what they are for, with the names that their files carry. */
export const fontFamilies = {
  latin: 'Phantom Sans',
  arabic: 'Phantom Sans Arabic',
  hebrew: 'Phantom Sans Hebrew',
  devanagari: 'Phantom Sans Devanagari',
  bengali: 'Phantom Sans Bengali',
  thai: 'Phantom Sans Thai',
  japanese: 'Phantom Sans JP',
  korean: 'Phantom Sans KR',
  simplified: 'Phantom Sans SC',
  traditional: 'Phantom Sans TC',
} as const
export type FontFamily = keyof typeof fontFamilies

export const fontWeights = ['regular', 'bold'] as const
export type FontWeight = (typeof fontWeights)[number]

/** A file of `fonts/`, without its ending. */
export type FontFile = `${FontFamily}-${FontWeight}`

/** Scripts that need a family of their own. Chinese characters belong to four; see `chineseIn`. */
const scripts: readonly (readonly [FontFamily, RegExp])[] = [
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
  ['bengali', /\p{Script=Bengali}/u],
  ['thai', /\p{Script=Thai}/u],
  ['japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['korean', /\p{Script=Hangul}/u],
]

/** Families of languages whose letters are not Latin, Greek or Cyrillic, by BCP 47 tag. */
const languages: readonly (readonly [RegExp, FontFamily])[] = [
  [/^(ar|fa|ur)\b/i, 'arabic'],
  [/^(he|iw)\b/i, 'hebrew'],
  [/^(hi|mr|ne)\b/i, 'devanagari'],
  [/^bn\b/i, 'bengali'],
  [/^th\b/i, 'thai'],
  [/^ja\b/i, 'japanese'],
  [/^ko\b/i, 'korean'],
  [/^zh-(hant|tw|hk|mo)\b/i, 'traditional'],
  [/^zh\b/i, 'simplified'],
]

/** The fonts for an SVG in the order that resvg is to have them, and the family of all its text. */
export function fontsFor(svg: string): { files: FontFile[]; family: string } {
  const text = svg.replace(/<style[^]*?<\/style>|<[^>]*>/g, ' ')
  const own = familyOfLanguage(/^[^>]*?\slang="([\w-]*)"/.exec(svg)?.[1] ?? '')
  const others = new Set<FontFamily>(['latin'])
  for (const [family, letters] of scripts) if (letters.test(text)) others.add(family)
  if (/\p{Script=Han}/u.test(text)) others.add(chineseIn(own, others))
  others.delete(own)
  return {
    files: [
      `${own}-regular`,
      `${own}-bold`,
      ...[...others].map((family): FontFile => `${family}-regular`),
    ],
    family: fontFamilies[own],
  }
}

function familyOfLanguage(tag: string): FontFamily {
  return languages.find(([language]) => language.test(tag))?.[1] ?? 'latin'
}

/** Chinese characters look as they do in the drawing's language, or in the one of their neighbours. */
function chineseIn(own: FontFamily, others: ReadonlySet<FontFamily>): FontFamily {
  const families = ['japanese', 'korean', 'traditional'] as const
  return families.find((family) => own === family || others.has(family)) ?? 'simplified'
}
