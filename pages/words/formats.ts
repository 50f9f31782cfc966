/** Numbers, shares, days and lists as a language of the pages writes them, by Intl. */
import { formatsOf } from '../../shared/draw/locale/formats.ts'
import { type LanguageCode, languages } from './languages.ts'

export type Formats = {
  /** With at most one decimal. */
  number(value: number): string
  /** A share from 0 to 1, cut and not rounded: a floor stays one. */
  percent(share: number): string
  /** 12,345 as 12K, the way the language does. */
  compact(value: number): string
  /** A day (`2026-01-31`); empty for what is no day. */
  date(day: string): string
  /** A month (`2026-01`) with its year; empty for what is no month. */
  monthOfYear(month: string): string
  /** The short name of a month (`2026-01`), without its year. */
  shortMonth(month: string): string
  /** How long ago, in the largest fitting unit. */
  ago(seconds: number): string
  /** In how much time, in the largest fitting unit and never less: "in 2 minutes". */
  ahead(seconds: number): string
  /** "A, B and C". */
  list(items: readonly string[]): string
  /** Text that is none of the language's, such as a name, kept in its own direction. */
  foreign(text: string): string
  /** The form of a message that fits the count; its places are left as they are. */
  formFor(message: string, count: number): string
}

const made = new Map<LanguageCode, Formats>()

/** The formats of a language, made once: those of Intl are costly to make. */
export function formatsIn(code: LanguageCode): Formats {
  const formats = made.get(code) ?? makeFormats(code)
  made.set(code, formats)
  return formats
}

function makeFormats(code: LanguageCode): Formats {
  const { tag, direction } = languages[code]
  const { number, percent, compact, date, month, ago } = formatsOf(tag)
  const latin = `${tag}-u-ca-gregory-nu-latn`
  const plurals = new Intl.PluralRules(tag)
  return {
    number: (value) => unbroken(number(value)),
    percent: (share) => unbroken(percent(share)),
    compact: (value) => unbroken(compact(value)),
    date,
    ago,
    shortMonth: (yearAndMonth) => month(Number(yearAndMonth.slice(5, 7))),
    monthOfYear(yearAndMonth) {
      const time = Date.parse(`${yearAndMonth}-01`)
      const format = new Intl.DateTimeFormat(latin, {
        year: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      })
      return Number.isNaN(time) ? '' : format.format(time)
    },
    ahead(seconds) {
      const [unit, length] = units.find(([, least]) => seconds >= least) ?? units[2]
      return new Intl.RelativeTimeFormat(latin).format(Math.ceil(seconds / length), unit)
    },
    list: (items) => new Intl.ListFormat(tag).format(items),
    foreign: (text) => (direction === 'rtl' ? `\u2068${text}\u2069` : text),
    formFor(message, count) {
      const category = plurals.select(count)
      const forms = message.split('|')
      const form = forms.find((one) => one.startsWith(`${category}:`)) ?? forms.at(-1)!
      return form.replace(`${category}:`, '')
    },
  }
}

/** No line ends inside of a number. */
const unbroken = (text: string) => text.replaceAll(' ', '\u00A0')

const units = [
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const
