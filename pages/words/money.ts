/** Sums of money as a language of the pages writes them. */
import { plainText } from '../../shared/draw/svg.ts'
import { type LanguageCode, languages } from './languages.ts'
import { oncePer } from './once-per.ts'

/** Below this, in dollars, cents say too little of a sum: two digits that are no leading noughts are told. */
const smallSum = 0.095

const formatters = oncePer((code: LanguageCode) => {
  const latin = `${languages[code].tag}-u-ca-gregory-nu-latn`
  const dollars = { style: 'currency', currency: 'USD' } as const
  return {
    large: new Intl.NumberFormat(latin, dollars),
    small: new Intl.NumberFormat(latin, { ...dollars, maximumSignificantDigits: 2 }),
  }
})

/** Millionths of a dollar, in dollars. */
export function moneyIn(code: LanguageCode, micros: number): string {
  const sum = micros / 1_000_000
  const { small, large } = formatters(code)
  // No line ends inside of it.
  return plainText((sum < smallSum ? small : large).format(sum)).replace(/\s/g, '\u00A0')
}
