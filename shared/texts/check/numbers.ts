/**
 * The numbers of a text in any of the nine languages, each as one exact word (`1048`, `66%`), so that
 * two texts can be compared. What cannot be read as a number for certain comes out as `?`.
 */

/** A number that stands in no evidence, whatever the evidence says. */
export const unreadable = '?'

/** Groups of digits with what languages put between them; a hyphen between two numbers is none. */
const number =
  /(?<![\p{Script=Latin}\p{N}])[-−]?(?:\d{1,3}(?: \d{3})+(?!\d)(?:[.,٫]\d+)?|\d+(?:[.,'’٬٫]\d+)*)/gu

const shareBehind =
  /^\s*(?:%|٪|per ?cent\b|prozent\b|pour cent\b|por ciento\b|por cento\b|パーセント|प्रतिशत|(?:في |ب)ال?م(?:ئ|ائ)ة)/iu
const shareBefore = /百分之\s*$/u

/** What multiplies the digits before it. */
const multiplier =
  /^\s*(?:[千百十万萬亿億兆]|हज़ार|लाख|करोड़|ألف|مليون|mio\b|mrd\b|tsd\b|mil\b|mille\b)/iu

export function numbersIn(text: string): string[] {
  const plain = withPlainDigits(text)
  const found = [...plain.matchAll(number)].map((match) => {
    const behind = plain.slice(match.index + match[0].length)
    const value = valueOf(match[0])
    if (value === null || /^[A-Za-z]/.test(behind) || multiplier.test(behind)) return unreadable
    const isShare = shareBehind.test(behind) || shareBefore.test(plain.slice(0, match.index))
    return `${value}${isShare ? '%' : ''}`
  })
  // Digits within words, and what has no plain digits: Roman numerals, fractions, circled numbers.
  const isOdd = /\p{Script=Latin}-?\d/u.test(plain) || /[\p{Nl}\p{No}]/u.test(text)
  return isOdd ? [...found, unreadable] : found
}

/** The digits of all scripts as those of ASCII; 1,048 stays as it is grouped. */
function withPlainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (digit) => (/\d/.test(digit) ? digit : String(valueOfDigit(digit))))
}

/** In every script the ten digits follow each other, from a code point that no other digit precedes. */
function valueOfDigit(digit: string): number {
  const code = digit.codePointAt(0)!
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return code - zero
}

/**
 * The value, written as JavaScript does: what lies in groups of three (in India of two, but for the
 * last) is a whole number, and what follows another separator, or is no such group, is a fraction.
 */
function valueOf(written: string): string | null {
  const sign = /^[-−]/.test(written) ? '-' : ''
  const digits = written.replace(/^[-−]/, '')
  const separators = digits.replaceAll(/\d/g, '')
  const last = separators.at(-1) ?? ''
  const isMixed = separators.slice(0, -1).replaceAll(separators[0] ?? '', '') !== ''
  if (isMixed || digits.length > 20) return null
  const hasFraction =
    separators.length > 1 ? last !== separators[0] : separators !== '' && !isGrouped(digits)
  const point = hasFraction ? digits.lastIndexOf(last) : digits.length
  const whole = digits.slice(0, point)
  if (/\D/.test(whole) && !isGrouped(whole)) return null
  return `${sign}${Number(`${whole.replaceAll(/\D/g, '')}.${digits.slice(point + 1) || '0'}`)}`
}

const isGrouped = (digits: string) => /^\d{1,3}(?:\D\d{2,3})*\D\d{3}$/.test(digits)
