/** The order of what is written from right to left and of what stands in it from left to right. */

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * Numbers with their signs and units, logins, names such as C++, and what of it stands with single
 * spaces between: one thing that is read from the left. Without a bound around it a sign beside an
 * Arabic letter changes sides: 83% reads %83, and `ada-` reads `-ada`. A hyphen after a letter is a
 * hyphen, no sign.
 */
const leftToRight =
  /(?:(?<!\p{L})[+\u2212-])?[@_\p{Script=Latin}\d](?:[!-~\p{Script=Latin}\p{M}]*[\p{Script=Latin}\d%+#\]_-])?(?: \/(?= \d)| [!-~\p{Script=Latin}\p{M}]*[\p{Script=Latin}\d%+#\]_-])*/gu

/**
 * A text for a drawing that reads from the right: in a right-to-left script as a whole between
 * U+2067 and U+2069, and what is read from the left in it between U+2066 and U+2069.
 */
export function isolated(text: string): string {
  if (!rightToLeft.test(text)) return text
  return `\u2067${text.replace(leftToRight, '\u2066$&\u2069')}\u2069`
}
