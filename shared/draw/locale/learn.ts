/**
 * Locales where English alone is at hand: the lines of other languages are read when they are first
 * asked for and kept. All languages weigh more than all drawings together, and a Worker that has to
 * start in milliseconds needs few of them.
 */
import type { Locale } from './locale.ts'
import { english, makeLocale } from './make-locale.ts'
import { linesOfLanguage } from './messages.ts'
import { localeCodeOf, type LocaleCode } from './tags.ts'

/**
 * A `localeOf` that reads a language's lines with `read`. It never fails: while lines cannot be
 * read the answer is English, and the next one who asks tries again. Two who ask at once both read:
 * in a Worker one request must not wait for what another one began.
 */
export function learningLocales(
  read: (code: LocaleCode) => Promise<string>,
): (asked: string) => Promise<Locale> {
  const learnt = new Map<LocaleCode, Locale>()
  return async (asked) => {
    const code = localeCodeOf(asked) ?? 'en'
    if (code === 'en') return english()
    const known = learnt.get(code)
    if (known) return known
    try {
      const lines = await read(code)
      if (lines.split('\n').length !== linesOfLanguage) return english()
      const locale = makeLocale(code, lines)
      learnt.set(code, locale)
      return locale
    } catch {
      return english()
    }
  }
}
