/** The text that needs no model: a pure function of the scorecard, in the form that models answer in. */
import type { Scorecard } from '../../shared/score/scorecard.ts'
import type { Sentence } from '../../shared/texts/sentence.ts'
import { boundsOf, type TextForm } from '../../shared/texts/uses.ts'
import type { LanguageCode } from '../words/languages.ts'
import { bio } from './bio.ts'
import { explanation } from './explanation.ts'
import { nextSteps } from './next-steps.ts'
import { withPlainNames } from './plain-names.ts'
import { readme } from './readme.ts'
import { speechIn, type Speech } from './speech.ts'

/** One sentence at least, whatever the scorecard says; never more than the form takes. */
export function writeTwin(
  scorecard: Scorecard,
  form: TextForm,
  language: LanguageCode,
): Sentence[] {
  const { most, mostCharacters } = boundsOf(form)
  const told = toldIn(withPlainNames(scorecard), form, speechIn(language)).slice(0, most)
  const [first, ...others] = told
  const kept = first ? [first] : []
  let length = first?.text.length ?? 0
  for (const sentence of others) {
    length += sentence.text.length + 1
    if (length > mostCharacters) break
    kept.push(sentence)
  }
  return kept
}

function toldIn(scorecard: Scorecard, form: TextForm, speech: Speech): Sentence[] {
  switch (form.use) {
    case 'explanation':
      return explanation(scorecard, speech)
    case 'next-steps':
      return nextSteps(scorecard, speech)
    case 'bio':
      return bio(scorecard, form.length, speech)
    case 'readme':
      return readme(scorecard, form.style, speech)
  }
}
