/** Which characters a locale's drawings can need: what the fonts of PNGs are cut down to. */
import { localeOf } from '../../shared/draw/locale/locale-of.ts'
import { localeCodes } from '../../shared/draw/locale/tags.ts'
import type { Locale } from '../../shared/draw/locale/locale.ts'

/** Logins, names of languages and tools, and what drawings put between words. */
const everywhere =
  Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('') +
  '·…+−–—≥≤×%’'

/** All characters of all messages and of whatever `Intl` writes in the locale; sorted. */
export function charactersOfLocale(code: string): string {
  const locale = localeOf(code)
  const texts = [everywhere, ...wordsOf(locale), ...writtenBy(locale)]
  return [...new Set(texts.join(''))].toSorted().join('')
}

/** The same for all locales together. */
export function charactersOfAllLocales(): string {
  return [...new Set(localeCodes.map(charactersOfLocale).join(''))].toSorted().join('')
}

/** Every text of a locale's words, plural forms with their marks. */
export function wordsOf({ messages, signalNames }: Locale): string[] {
  return [...textsIn(messages), ...signalNames]
}

function textsIn(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsIn)
}

/** Every month, every unit of time, every power of ten and every plural form. */
function writtenBy(locale: Locale): string[] {
  const months = Array.from({ length: 12 }, (_, index) => index + 1)
  const powers = Array.from({ length: 13 }, (_, index) => 1.234 * 10 ** index)
  const counts = Array.from({ length: 121 }, (_, index) => index)
  const units = [1, 60, 3_600, 86_400, 2_592_000, 31_536_000]
  return [
    ...months.map(locale.month),
    ...months.map((month) => locale.date(`2026-${String(month).padStart(2, '0')}-28`)),
    ...powers.flatMap((power) => [locale.number(power), locale.compact(power)]),
    ...[0, 0.001, 0.5, 1].map(locale.percent),
    ...units.flatMap((unit) => counts.map((count) => locale.ago(count * unit))),
    ...counts.map((count) => locale.plural(locale.messages.days, count)),
  ]
}
