/** Numbers, shares, days and lists as a language of the pages writes them, by Intl. */
import { formatsOf, formFor } from '../../shared/draw/locale/formats.ts'
import { plainText } from '../../shared/draw/svg.ts'
import { type LanguageCode, languages } from './languages.ts'
import { oncePer } from './once-per.ts'

export type Formats = {
  /** With at most one decimal. */
  number(value: number): string
  /** A share from 0 to 1, cut and not rounded: a floor stays one. */
  percent(share: number): string
  /** A share from 0 to 1, rounded to whole percents as the sentences of a scorecard have it. */
  roundPercent(share: number): string
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
  /** Sentences one after the other, with the space that the language puts between them. */
  sentences(said: readonly string[]): string
  /** Text that is none of the language's, such as a name, kept in its own direction. */
  foreign(text: string): string
  /** The form of a message that fits the count; its places are left as they are. */
  formFor(message: string, count: number): string
}

/** The formats of a language, made once. */
export const formatsIn: (code: LanguageCode) => Formats = oncePer(makeFormats)

function makeFormats(code: LanguageCode): Formats {
  const { tag, direction } = languages[code]
  const { number, percent, compact, date, month, ago } = formatsOf(tag)
  const latin = `${tag}-u-ca-gregory-nu-latn`
  const wholePercents = new Intl.NumberFormat(latin, { style: 'percent', maximumFractionDigits: 0 })
  // British, as the words are: "A, B and C" without a comma before the last.
  const spelling = code === 'en' ? 'en-GB' : tag
  const lists = new Intl.ListFormat(spelling)
  const plurals = new Intl.PluralRules(tag)
  const months = new Intl.DateTimeFormat(latin, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  const aheads = new Intl.RelativeTimeFormat(latin)
  return {
    number: (value) => unbroken(number(value)),
    percent: (share) => unbroken(percent(share)),
    roundPercent: (share) => unbroken(plainText(wholePercents.format(share))),
    compact: (value) => unbroken(compact(value)),
    date,
    ago,
    shortMonth: (yearAndMonth) => month(Number(yearAndMonth.slice(5, 7))),
    monthOfYear(yearAndMonth) {
      const time = Date.parse(`${yearAndMonth}-01T00:00:00Z`)
      return Number.isNaN(time) ? '' : months.format(time)
    },
    ahead(seconds) {
      const [unit, length] = units.find(([, least]) => seconds >= least) ?? units[2]
      return aheads.format(Math.ceil(seconds / length), unit)
    },
    // Intl sets no space between Han and the Latin letters of names.
    list: (items) => (code === 'zh' ? items.join('、') : lists.format(items)),
    sentences: (said) => said.join(code === 'ja' || code === 'zh' ? '' : ' '),
    foreign: (text) => (direction === 'rtl' ? `\u2068${text}\u2069` : text),
    formFor: (message, count) => formFor(message, plurals.select(count)),
  }
}

/** No line ends inside of a number. */
const unbroken = (text: string) => text.replace(/\s/g, '\u00A0')

const units = [
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const
