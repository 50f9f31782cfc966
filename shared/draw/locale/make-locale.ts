/** A locale from its language's lines, and what it calls the signals of a score. */
import { formatsOf } from './formats.ts'
import { en } from './languages/en.ts'
import type { Locale } from './locale.ts'
import { readLanguage, signalIds } from './messages.ts'
import type { LocaleCode } from './tags.ts'

const rightToLeft: ReadonlySet<LocaleCode> = new Set(['ar', 'fa', 'he'])

export function makeLocale(code: LocaleCode, lines: string): Locale {
  return {
    code,
    direction: rightToLeft.has(code) ? 'rtl' : 'ltr',
    ...readLanguage(lines),
    ...formatsOf(code),
  }
}

let madeEnglish: Locale | undefined

/** What stands where nothing else fits. */
export function english(): Locale {
  return (madeEnglish ??= makeLocale('en', en))
}

/**
 * A signal's name in the locale, by its id or, where only that is at hand, by its English label;
 * the label itself for a signal that has no name here.
 */
export function signalName(locale: Locale, id: string, label: string): string {
  const byId = (signalIds as readonly string[]).indexOf(id)
  const place = byId < 0 ? english().signalNames.indexOf(label) : byId
  return locale.signalNames[place] ?? label
}
