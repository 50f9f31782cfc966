/** The words of this part of the pages. */
import { defineWords } from '../../../words/define-words.ts'
import { en } from './en.ts'

export const converterWords = defineWords({
  en,
  de: en,
  es: en,
  pt: en,
  fr: en,
  ja: en,
  zh: en,
  hi: en,
  ar: en,
})
