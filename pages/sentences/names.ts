/**
 * What a language calls signals, dimensions, archetypes and confidences: the words of the drawings,
 * so that a page and the cards on it speak alike. Plain data, as all words.
 */
import { ar } from '../../shared/draw/locale/languages/ar.ts'
import { de } from '../../shared/draw/locale/languages/de.ts'
import { en } from '../../shared/draw/locale/languages/en.ts'
import { es } from '../../shared/draw/locale/languages/es.ts'
import { fr } from '../../shared/draw/locale/languages/fr.ts'
import { hi } from '../../shared/draw/locale/languages/hi.ts'
import { ja } from '../../shared/draw/locale/languages/ja.ts'
import { ptBR } from '../../shared/draw/locale/languages/pt-BR.ts'
import { zhHans } from '../../shared/draw/locale/languages/zh-Hans.ts'
import { type Messages } from '../../shared/draw/locale/locale.ts'
import { readLanguage, signalIds } from '../../shared/draw/locale/messages.ts'
import type { LanguageCode } from '../words/languages.ts'

export type Names = Pick<Messages, 'dimensions' | 'archetypes' | 'confidences'> & {
  /** By the id of the signal. */
  signals: Readonly<Record<string, string>>
}

const lines: Readonly<Record<LanguageCode, string>> = {
  en,
  de,
  es,
  pt: ptBR,
  fr,
  ja,
  zh: zhHans,
  hi,
  ar,
}

export function namesIn(language: LanguageCode): Names {
  const { messages, signalNames } = readLanguage(lines[language])
  const { dimensions, archetypes, confidences } = messages
  const named = signalIds.map((id, place) => [id, signalNames[place] ?? id])
  return { dimensions, archetypes, confidences, signals: Object.fromEntries(named) }
}
