/** The languages of the pages, and which of them a visitor gets. */
import type { LocaleCode } from '../../shared/draw/locale/tags.ts'

export const languageCodes = ['en', 'de', 'es', 'pt', 'fr', 'ja', 'zh', 'hi', 'ar'] as const
/** As it stands in addresses: `?lang=pt`. */
export type LanguageCode = (typeof languageCodes)[number]

export type Language = {
  /** BCP 47, for `lang` and Intl; the drawings have their words under the same tag. */
  tag: LocaleCode
  /** What its speakers call it. */
  name: string
  direction: 'ltr' | 'rtl'
}

export const languages: Readonly<Record<LanguageCode, Language>> = {
  en: { tag: 'en', name: 'English', direction: 'ltr' },
  de: { tag: 'de', name: 'Deutsch', direction: 'ltr' },
  es: { tag: 'es', name: 'Español', direction: 'ltr' },
  pt: { tag: 'pt-BR', name: 'Português (Brasil)', direction: 'ltr' },
  fr: { tag: 'fr', name: 'Français', direction: 'ltr' },
  ja: { tag: 'ja', name: '日本語', direction: 'ltr' },
  zh: { tag: 'zh-Hans', name: '简体中文', direction: 'ltr' },
  hi: { tag: 'hi', name: 'हिन्दी', direction: 'ltr' },
  ar: { tag: 'ar', name: 'العربية', direction: 'rtl' },
}

/**
 * The language that the address asks for (`?lang=`), else the best of the browser's
 * `Accept-Language` (RFC 9110, section 12.5.4), else English. Any text may come in.
 */
export function languageOf(query: string | null, acceptLanguage: string | null): LanguageCode {
  return (query && fitting(query)) || preferred(acceptLanguage ?? '') || 'en'
}

/** By the first part of a tag alone: `pt-PT` is read in Brazil's Portuguese, `zh-Hant` in `zh`. */
function fitting(tag: string): LanguageCode | undefined {
  const [base] = tag.trim().toLowerCase().split(/[-_]/, 1)
  return languageCodes.find((code) => code === base)
}

/** Longer than any browser's is hostile text. */
const longestHeader = 1_000

function preferred(acceptLanguage: string): LanguageCode | undefined {
  return acceptLanguage
    .slice(0, longestHeader)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';')
      return { code: fitting(tag), quality: qualityIn(parameters) }
    })
    .filter(({ code, quality }) => code && quality > 0)
    .toSorted((one, other) => other.quality - one.quality)[0]?.code
}

/** 1 where none is given, 0 where it is no number. */
function qualityIn(parameters: readonly string[]): number {
  const given = parameters.map((parameter) => /^\s*q=(.*)$/i.exec(parameter)?.[1]).find(Boolean)
  return given === undefined ? 1 : Number(given) || 0
}
