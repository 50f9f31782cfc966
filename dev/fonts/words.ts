/** What our drawings can say in a locale: the texts that the fonts of pictures must be able to show. */
import { localeOf, signalName } from '../../shared/draw/locale/locale-of.ts'
import { signalIds } from '../../shared/draw/locale/messages.ts'

/** Numbers that bring out the forms that languages have for one, two, few and many. */
const amounts = [0, 1, 2, 3, 5, 8, 11, 21, 83, 100, 1_204, 12_345, 1_234_567, 2_000_000_000]
const secondsInUnits = [1, 60, 3_600, 86_400, 2_592_000, 31_536_000]
const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** All messages of the locale and what its formats give for a choice of numbers and days. */
export function wordsOf(code: string): string[] {
  const locale = localeOf(code)
  return [
    ...textsIn(locale.messages),
    ...signalIds.map((id) => signalName(locale, id, id)),
    ...amounts.flatMap((amount) => [locale.number(amount), locale.compact(amount)]),
    ...[0, 0.005, 0.22, 1].map((share) => locale.percent(share)),
    ...months.map((month) => locale.month(month)),
    ...months.map((month) => locale.date(`2026-${String(month).padStart(2, '0')}-28`)),
    ...secondsInUnits.flatMap((unit) => amounts.map((amount) => locale.ago(amount * unit))),
  ]
}

function textsIn(messages: unknown): string[] {
  if (typeof messages === 'string') return [messages]
  return messages && typeof messages === 'object' ? Object.values(messages).flatMap(textsIn) : []
}
