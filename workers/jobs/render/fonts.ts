/** Our fonts: families by what they are for, their files, and the languages that they belong to. */

/** With the names that their files carry. */
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

/** The family of a language, by its tag. */
export function familyOfLanguage(tag: string): FontFamily {
  return languages.find(([language]) => language.test(tag))?.[1] ?? 'latin'
}

/** The family of the language that a drawing is in. */
export function familyOfDrawing(svg: string): FontFamily {
  return familyOfLanguage(/^[^>]*?\slang="([\w-]*)"/.exec(svg)?.[1] ?? '')
}

/** A drawing's own family has both its faces there, every other one its regular face alone. */
export function filesOf(family: FontFamily, own: FontFamily): FontFile[] {
  return family === own ? [`${family}-regular`, `${family}-bold`] : [`${family}-regular`]
}
