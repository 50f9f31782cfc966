/** Lengths of time and moments as a language of the pages writes them, by Intl. */
import { type LanguageCode, languages } from './languages.ts'
import { oncePer } from './once-per.ts'

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const

/** How long something lasts, in seconds: in the largest unit of which there are two or more. */
export function duration(seconds: number, code: LanguageCode): string {
  const [unit, length] = units.find(([, each]) => seconds >= 2 * each) ?? units[2]
  return durationFormat(code)(unit).format(seconds / length)
}

/** A moment (ISO 8601) as day and time, in UTC and saying so. */
export function moment(at: string, code: LanguageCode): string {
  return momentFormat(code).format(new Date(at))
}

/** Digits and calendar are the same in all languages, as everywhere on the pages. */
const latin = (code: LanguageCode) => `${languages[code].tag}-u-ca-gregory-nu-latn`

const durationFormat = oncePer((code: LanguageCode) =>
  oncePer(
    (unit: (typeof units)[number][0]) =>
      new Intl.NumberFormat(latin(code), {
        style: 'unit',
        unit,
        unitDisplay: 'long',
        maximumFractionDigits: 0,
      }),
  ),
)

const momentFormat = oncePer(
  (code: LanguageCode) =>
    new Intl.DateTimeFormat(latin(code), {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'UTC',
      timeZoneName: 'short',
    }),
)
