/** From what a URL asks for to a locale: the tag itself, its base language, else English. */
import { formatsOf } from './formats.ts'
import { languages } from './languages/index.ts'
import type { Locale } from './locale.ts'
import { readLanguage, signalIds } from './messages.ts'

/** BCP 47 tags of all locales. */
export const localeCodes: readonly string[] = Object.keys(languages)

/** Tags that mean one of ours and do not begin with it. */
const otherTags: Readonly<Record<string, string>> = {
  pt: 'pt-BR',
  no: 'nb',
  nn: 'nb',
  iw: 'he',
  in: 'id',
  zh: 'zh-Hans',
  'zh-tw': 'zh-Hant',
  'zh-hk': 'zh-Hant',
  'zh-mo': 'zh-Hant',
}

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he'])

/** The locale for any text: never throws; English where nothing fits. */
export function localeOf(code: string): Locale {
  return knownLocale(codeOf(code) ?? 'en')
}

/** Whether `localeOf` answers what was asked for. */
export function isKnownLocale(code: string): boolean {
  return codeOf(code) !== null
}

/**
 * A signal's name in the locale, by its id or, where only that is at hand, by its English label;
 * the label itself for a signal that has no name here.
 */
export function signalName(locale: Locale, id: string, label: string): string {
  const index = (signalIds as readonly string[]).indexOf(id)
  const place = index < 0 ? knownLocale('en').signalNames.indexOf(label) : index
  return knownLocale(codeOf(locale.code) ?? 'en').signalNames[place] ?? label
}

type KnownLocale = Locale & { signalNames: readonly string[] }
const made = new Map<string, KnownLocale>()

function knownLocale(code: string): KnownLocale {
  const locale = made.get(code) ?? {
    code,
    direction: rightToLeft.has(code) ? 'rtl' : 'ltr',
    ...readLanguage(languages[code]!),
    ...formatsOf(code),
  }
  made.set(code, locale)
  return locale
}

/** Longer than any tag is hostile text. */
const longestTag = 35

/** Shortens the tag from its end until one of ours is left. */
function codeOf(asked: string): string | null {
  if (asked.length > longestTag) return null
  const parts = asked.trim().toLowerCase().split(/[-_]/)
  for (; parts.length > 0; parts.pop()) {
    const tag = parts.join('-')
    const code = Object.hasOwn(otherTags, tag)
      ? otherTags[tag]
      : localeCodes.find((one) => one.toLowerCase() === tag)
    if (code) return code
  }
  return null
}
