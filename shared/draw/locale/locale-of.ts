/** Locales where all languages are at hand. What has to stay small learns them: `learn.ts`. */
import { languages } from './languages/index.ts'
import type { Locale } from './locale.ts'
import { english, makeLocale } from './make-locale.ts'
import { localeCodeOf, type LocaleCode } from './tags.ts'

export { signalName } from './make-locale.ts'
export { localeCodes } from './tags.ts'

const made = new Map<LocaleCode, Locale>()

/** The locale for any text: never throws; English where nothing fits. */
export function localeOf(asked: string): Locale {
  const code = localeCodeOf(asked) ?? 'en'
  const locale = made.get(code) ?? (code === 'en' ? english() : makeLocale(code, languages[code]))
  made.set(code, locale)
  return locale
}
