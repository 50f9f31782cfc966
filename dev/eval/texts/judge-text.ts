/** How a text that needs no model does by what models have to pass, and by how it reads. */
import { evidenceOf } from '../../../pages/texts/evidence.ts'
import { writeTwin } from '../../../pages/texts/write-twin.ts'
import type { LanguageCode } from '../../../pages/words/languages.ts'
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import { checkSentences } from '../../../shared/texts/check/check-sentences.ts'
import type { Sentence } from '../../../shared/texts/sentence.ts'
import { bioLengths, boundsOf, readmeStyles, type TextForm } from '../../../shared/texts/uses.ts'

/** All forms that a text can have. */
export const textForms: readonly TextForm[] = [
  { use: 'explanation' },
  { use: 'next-steps' },
  ...bioLengths.map((length) => ({ use: 'bio', length }) as const),
  ...readmeStyles.map((style) => ({ use: 'readme', style }) as const),
]

export type JudgedText = {
  sentences: number
  characters: number
  /** Words of the longest sentence. */
  longest: number
  /** What is wrong with it; empty where nothing is. */
  faults: string[]
}

/** A sentence of more words is hard to follow. */
const mostWords = 60
/** No word stands in any text: no sentence betrays it. */
const mark = 'markofanevaluation'

/** The text that is written by rules, judged. */
export function judgeText(
  scorecard: Scorecard,
  form: TextForm,
  language: LanguageCode,
): JudgedText {
  return judgeSentences(writeTwin(scorecard, form, language), { scorecard, form, language })
}

export function judgeSentences(
  sentences: readonly Sentence[],
  { scorecard, form, language }: { scorecard: Scorecard; form: TextForm; language: LanguageCode },
): JudgedText {
  const tables = [evidenceOf(scorecard, language), evidenceOf(scorecard, 'en')]
  const bounds = boundsOf(form)
  const { dropped } = checkSentences(sentences, {
    tables,
    locale: language,
    bounds,
    order: '',
    mark,
  })
  const texts = sentences.map(({ text }) => text)
  const lengths = texts.map((text) => text.split(/\s+/).length)
  const longest = Math.max(0, ...lengths)
  const isOpen = texts.filter((text) => /\{\w+\}|undefined|NaN|\[object/.test(text))
  return {
    sentences: texts.length,
    characters: texts.join(' ').length,
    longest,
    faults: [
      ...dropped,
      ...(longest > mostWords ? ['too-many-words'] : []),
      ...isOpen.map(() => 'open-place'),
    ],
  }
}
