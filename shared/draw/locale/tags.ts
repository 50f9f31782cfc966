/** From what a URL asks for to the tag of a locale: the tag itself, else its base language. */

/** BCP 47 tags of all locales. */
export const localeCodes = [
  'en',
  'ar',
  'bn',
  'cs',
  'da',
  'de',
  'el',
  'es',
  'fa',
  'fi',
  'fr',
  'he',
  'hi',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'nb',
  'nl',
  'pl',
  'pt-BR',
  'ro',
  'ru',
  'sv',
  'th',
  'tr',
  'uk',
  'vi',
  'zh-Hans',
  'zh-Hant',
] as const
export type LocaleCode = (typeof localeCodes)[number]

/** Tags that mean one of ours and do not begin with it. */
const otherTags: Readonly<Record<string, LocaleCode>> = {
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

/** Longer than any tag is hostile text. */
const longestTag = 35

/**
 * The tag of ours that fits what was asked for (`pt_BR`, `DE-at`), shortened from its end until
 * one does; null where none fits. Any text may come in.
 */
export function localeCodeOf(asked: string): LocaleCode | null {
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

/** Whether there is a locale for what was asked, or only English. */
export function isKnownLocale(asked: string): boolean {
  return localeCodeOf(asked) !== null
}
