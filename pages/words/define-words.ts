/**
 * The words of a page or of a part of one, in all languages. English gives the keys and the places
 * (`{name}`); a message with plural forms (`one:{count} day|{count} days`, the last for all other
 * counts) takes the form that fits `count`, and an optional part (`[at least ]`) is said where
 * `isFloor` is true. Words are plain data: a page hands its script those of one language as JSON.
 *
 * @example
 * const homeWords = defineWords({ en, de, … })
 * say(homeWords('de'), 'greeting', { name: 'Ada' })
 */
import { formatsIn } from './formats.ts'
import type { LanguageCode } from './languages.ts'

type Texts = Readonly<Record<string, string>>

/** The texts of another language for those of English. */
export type In<English extends Texts> = Readonly<Record<keyof English, string>>

export type Words<English extends Texts = Texts> = {
  readonly language: LanguageCode
  readonly texts: In<English>
  /** Never there: it tells the compiler which places a text has. */
  readonly english?: English
}

export type DefinedWords<English extends Texts = Texts> = {
  (language: LanguageCode): Words<English>
  readonly all: Readonly<Record<LanguageCode, In<English>>>
  /** Keys whose text may be that of English in other languages: names, for the most part. */
  readonly alike: readonly (keyof English)[]
}

/** The words of a language, by its code. `alike`: keys that may read as in English elsewhere. */
export function defineWords<const English extends Texts>(
  all: { readonly en: English } & Readonly<Record<LanguageCode, In<English>>>,
  { alike = [] }: { alike?: readonly (keyof English)[] } = {},
): DefinedWords<English> {
  const inLanguage = (language: LanguageCode) => ({ language, texts: all[language] })
  return Object.assign(inLanguage, { all, alike })
}

type Places<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never

type Values<Text> = {
  readonly [Place in Places<Text>]: Place extends 'count' ? number : string | number
} & (HasOptionalPart<Text> extends true ? { readonly isFloor: boolean } : unknown)

type HasOptionalPart<Text> = [Extract<Text, `${string}[${string}`>] extends [never] ? false : true

type ValuesIfAny<Text> = [Places<Text>] extends [never] ? [] : [values: Values<Text>]

/** The text of the key with its places filled; numbers are written as the language does. */
export function say<const English extends Texts, Key extends keyof English & string>(
  { language, texts }: Words<English>,
  key: Key,
  ...given: ValuesIfAny<English[Key]>
): string {
  const values: Readonly<Record<string, string | number | boolean>> = given[0] ?? {}
  const { formFor, number } = formatsIn(language)
  const { count, isFloor } = values
  const form = typeof count === 'number' ? formFor(texts[key], count) : texts[key]
  return form
    .replace(/\[([^\]]*)\]/g, isFloor === true ? '$1' : '')
    .replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name] ?? place
      return typeof value === 'number' ? number(value) : String(value)
    })
}
