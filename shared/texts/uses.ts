/** What texts are written for, in which forms, and how much each may hold. */
import { readmeStyles, type ReadmeStyle } from '../studio/kit/readme-styles.ts'

export const textUses = ['explanation', 'next-steps', 'bio', 'readme'] as const
export type TextUse = (typeof textUses)[number]

export const bioLengths = ['short', 'medium', 'long'] as const
export type BioLength = (typeof bioLengths)[number]

export { readmeStyles, type ReadmeStyle }

/** The languages that texts are written in, as the pages name them. */
export const textLocales = ['en', 'de', 'es', 'pt', 'fr', 'ja', 'zh', 'hi', 'ar'] as const
export type TextLocale = (typeof textLocales)[number]

/** What is to be written: a use with the form that it takes. */
export type TextForm =
  | { use: 'explanation' }
  | { use: 'next-steps' }
  | { use: 'bio'; length: BioLength }
  | { use: 'readme'; style: ReadmeStyle }

export type TextBounds = {
  /** Sentences; with fewer than the least there is no text. */
  least: number
  most: number
  /** Characters of a sentence, and of all of them. */
  mostOfSentence: number
  mostCharacters: number
}

/** GitHub takes 160 characters as a bio: docs.github.com, "Personalizing your profile". */
const bios: Readonly<Record<BioLength, TextBounds>> = {
  short: { least: 1, most: 2, mostOfSentence: 160, mostCharacters: 160 },
  medium: { least: 2, most: 4, mostOfSentence: 240, mostCharacters: 400 },
  long: { least: 3, most: 7, mostOfSentence: 320, mostCharacters: 900 },
}

/** How much a text of this form may hold. */
export function boundsOf(form: TextForm): TextBounds {
  switch (form.use) {
    case 'explanation':
      return { least: 3, most: 14, mostOfSentence: 400, mostCharacters: 3_600 }
    case 'next-steps':
      return { least: 1, most: 6, mostOfSentence: 400, mostCharacters: 1_800 }
    case 'bio':
      return bios[form.length]
    case 'readme':
      return { least: 2, most: 14, mostOfSentence: 400, mostCharacters: 3_600 }
  }
}
