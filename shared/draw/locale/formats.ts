/**
 * Numbers, shares and dates as a language writes them, by the runtime's own `Intl`. Formatters are
 * costly to make (a tenth of a millisecond and more): each is made when it is first asked for.
 *
 * Digits are always 0–9 and the calendar is always the Gregorian: ar, fa, hi and bn have digits of
 * their own that the fonts of our PNGs lack, and a heat map's months are those of GitHub's calendar
 * whatever year Persia or Thailand counts.
 */
import { plainText } from '../svg.ts'
import type { Locale } from './locale.ts'

type Formats = Pick<Locale, 'number' | 'percent' | 'compact' | 'date' | 'month' | 'ago' | 'plural'>

/** In seconds, as long as they usually are; the largest first. */
const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

/** `code` has to be a well-formed BCP 47 tag; where the runtime lacks it, it falls back itself. */
export function formatsOf(code: string): Formats {
  const tag = `${code}-u-ca-gregory-nu-latn`
  const numbers = once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }))
  const compactNumbers = once(() => new Intl.NumberFormat(tag, { notation: 'compact' }))
  const percentsWith = (digits: Intl.NumberFormatOptions) =>
    once(() => new Intl.NumberFormat(tag, { style: 'percent', roundingMode: 'trunc', ...digits }))
  const wholePercents = percentsWith({ maximumFractionDigits: 0 })
  const smallPercents = percentsWith({ maximumSignificantDigits: 1 })
  const dates = once(
    () =>
      new Intl.DateTimeFormat(tag, {
        year: 'numeric',
        month: 'short',
        day: 'numeric',
        timeZone: 'UTC',
      }),
  )
  const months = once(() => new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' }))
  const times = once(() => new Intl.RelativeTimeFormat(tag))
  const now = once(() => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }))
  const plurals = once(() => new Intl.PluralRules(tag))

  /** There are a hundred of them, and each takes `Intl` as long as the drawing of a line. */
  const written: string[] = []

  const number = (value: number) =>
    looksAlikeEverywhere(value) ? String(value) : plainText(numbers().format(value))
  return {
    number,
    compact: (value) => plainText(compactNumbers().format(value)),
    percent(share) {
      if (share < 0.01) return plainText(smallPercents().format(share))
      const whole = wholePercentOf(share)
      return (written[whole] ??= plainText(wholePercents().format(whole / 100)))
    },
    date(day) {
      const time = Date.parse(day)
      return Number.isNaN(time) ? '' : plainText(dates().format(time))
    },
    month(value) {
      const time = Date.UTC(2000, value - 1)
      return Number.isNaN(time) ? '' : plainText(months().format(time))
    },
    ago(seconds) {
      if (!Number.isFinite(seconds)) return ''
      const [unit, length] = units.find(([, least]) => seconds >= least) ?? ['second', 1]
      const count = Math.floor(seconds / length)
      return plainText(count > 0 ? times().format(-count, unit) : now().format(0, 'second'))
    },
    plural(message, count) {
      return formFor(message, plurals().select(count)).replace('{count}', number(count))
    },
  }
}

/** The form of a message for a category of plurals, else the last; its places are left. */
export function formFor(message: string, category: Intl.LDMLPluralRule): string {
  const forms = message.split('|')
  const form = forms.find((one) => one.startsWith(`${category}:`)) ?? forms.at(-1)!
  return form.replace(`${category}:`, '')
}

/** Most numbers of a badge: without `Intl`, whose first use in a process takes milliseconds. */
const looksAlikeEverywhere = (value: number) =>
  Number.isInteger(value) && value >= 0 && value < 1_000 && !Object.is(value, -0)

/** The whole percents of a share, cut; 0.29 has 29 of them, though 100 times its double has not. */
const wholePercentOf = (share: number) => Math.floor(share * 100 + 1e-9)

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}
