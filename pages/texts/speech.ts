/** What all texts say sentences with: words, formats, and what each sentence rests on. */
import type { Sentence } from '../../shared/texts/sentence.ts'
import type { Scorecard, Signal } from '../../shared/score/scorecard.ts'
import { dimensionIds } from '../../shared/score/scorecard.ts'
import { whySentence } from '../sentences/index.ts'
import { formatsIn } from '../words/formats.ts'
import type { LanguageCode } from '../words/languages.ts'
import { textWords } from './words/index.ts'

/** Points that a score and a dimension can have. */
export const mostPoints = 100

export function speechIn(language: LanguageCode) {
  const formats = formatsIn(language)
  return {
    language,
    formats,
    words: textWords(language),
    /** Points as pages show them. */
    points: (score: number) => formats.number(Math.round(score)),
    /** Why a signal is as it is, to stand behind a colon. */
    why: (signal: Signal) => behindColon(whySentence(signal, language), language),
    names: (given: readonly string[]) => formats.list(given.map(formats.foreign)),
  }
}
export type Speech = ReturnType<typeof speechIn>

/** A sentence, or none: texts are lists of these, of which nothing is left out by hand. */
export type Said = Sentence | null

export const said = (text: string, evidence: readonly string[]): Sentence => ({
  text,
  evidence: [...evidence],
})

/** What is there, each text once. */
export function sentencesOf(all: readonly Said[]): Sentence[] {
  const there = all.filter((one) => one !== null)
  return there.filter(({ text }, at) => there.findIndex((one) => one.text === text) === at)
}

/** All signals of a scorecard, in the order in which they are shown. */
export function signalsOf({ scores }: Scorecard): Signal[] {
  return scores ? dimensionIds.flatMap((id) => scores.dimensions[id].signals) : []
}

/** Some languages begin small behind a colon; abbreviations stay as they are. */
export function behindColon(sentence: string, language: LanguageCode): string {
  const beginsSmall = ['en', 'es', 'pt', 'fr'].includes(language)
  if (!beginsSmall || !/^\p{Lu}\p{Ll}/u.test(sentence)) return sentence
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
}
