/** One request for a page: who asks in which language, and how the pages link to each other for them. */
import type { PageFrame } from '../../shared/pages/page-order.ts'
import { languageOf, type LanguageCode } from '../words/languages.ts'

export type Visit = PageFrame & {
  language: LanguageCode
  /** Whether the address names the language, so that links have to. */
  isChosen: boolean
}

/** What the request says of itself, read once. */
export function openPage(frame: PageFrame): Visit {
  const chosen = new URLSearchParams(frame.query).get('lang')
  const language = languageOf(chosen, frame.acceptLanguage)
  return { ...frame, language, isChosen: chosen === language }
}

/** The address of another page, in the language of this one where that was chosen. */
export function linkTo({ isChosen, language }: Visit, path: string): string {
  if (!isChosen) return path
  const [address = '', fragment] = path.split('#')
  const joined = `${address}${address.includes('?') ? '&' : '?'}lang=${language}`
  return fragment === undefined ? joined : `${joined}#${fragment}`
}

/** The address of this page in a language; null asks for the one without any. */
export function addressIn(visit: Visit, code: LanguageCode | null): string {
  const query = new URLSearchParams(visit.query)
  query.delete('lang')
  if (code) query.set('lang', code)
  const text = query.toString()
  return visit.path + (text ? `?${text}` : '')
}
