/**
 * The order for a text as it goes to a model. The model is told of nothing but evidence items, as data:
 * encoded so that nothing in it can end the place where it stands.
 */
import { readmeVoices } from '../../studio/prompts/readme-voices.ts'
import { sentencesSchema, type EvidenceTable } from '../sentence.ts'
import { boundsOf, type TextForm, type TextLocale } from '../uses.ts'
import { rules, templates } from './templates.ts'

/** What languages are called in an order. */
const languageNames: Readonly<Record<TextLocale, string>> = {
  en: 'English',
  de: 'German',
  es: 'Spanish',
  pt: 'Brazilian Portuguese',
  fr: 'French',
  ja: 'Japanese',
  zh: 'simplified Chinese',
  hi: 'Hindi',
  ar: 'Arabic',
}

export type TextOrder = {
  prompt: string
  promptVersion: string
  system: string
  user: string
  output: typeof sentencesSchema
  mostTokens: number
  /** What is said is of a person: never kept. */
  isImpersonal: false
}

/**
 * `table`: what the model is told, in English. `mark`: a random word of letters, which delimits the data
 * and shows where an answer repeats its order.
 */
export function textOrder(
  form: TextForm,
  locale: TextLocale,
  table: EvidenceTable,
  mark: string,
): TextOrder {
  const { version, task, mostTokens } = templates[form.use]
  return {
    prompt: `text-${form.use}`,
    promptVersion: version,
    system: systemOf(form, locale, mark),
    user: `${mark}\n${encoded(table)}\n${mark}`,
    output: sentencesSchema,
    mostTokens,
    isImpersonal: false,
  }

  function systemOf(of: TextForm, inLanguage: TextLocale, withMark: string): string {
    const { least, most, mostOfSentence, mostCharacters } = boundsOf(of)
    const values: Readonly<Record<string, string | number>> = {
      mark: withMark,
      language: languageNames[inLanguage],
      least,
      most,
      characters: mostOfSentence,
      all: mostCharacters,
      voice: of.use === 'readme' ? readmeVoices[of.style].voice : '',
    }
    return [...rules, ...task]
      .join('\n')
      .replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
  }
}

/** JSON in ASCII, a line an item: no sign in it ends a line, a text or a place in markup. */
function encoded(table: EvidenceTable): string {
  const items = [...table].map(
    ([id, { label, value }]) => `${inAscii(id)}:${inAscii({ label, value })}`,
  )
  return `{\n${items.join(',\n')}\n}`
}

function inAscii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&`]|[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
