/** The reviewer's words in the languages that a configuration may name. */
import type { CommentLanguage } from '../../configuration/configuration.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en, type Words } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { hi } from './hi.ts'
import { ja } from './ja.ts'
import { pt } from './pt.ts'
import { zh } from './zh.ts'

export const commentWords: Readonly<Record<CommentLanguage, Words>> = {
  en,
  de,
  fr,
  es,
  pt,
  ja,
  zh,
  ar,
  hi,
}

type Word = keyof Words

type Places<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never

type Values<Key extends Word> = [Places<(typeof en)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Places<(typeof en)[Key]>, string | number>>]

/** A text in a language, with its places filled. What fills them has to be escaped before. */
export function say<Key extends Word>(
  language: CommentLanguage,
  key: Key,
  ...[values]: Values<Key>
): string {
  const given: Readonly<Record<string, string | number>> = values ?? {}
  return commentWords[language][key].replace(/\{(\w+)\}/g, (_, name: string) => String(given[name]))
}
