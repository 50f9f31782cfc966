/** Text with nothing in it that cannot be seen. */

/**
 * Controls, formats, surrogates and private use; what a font may leave out (tags and variation
 * selectors among it, in which sentences can be hidden); the empty Braille cell. Line feeds stay.
 * Source: Unicode Standard Annex 44, General_Category and Default_Ignorable_Code_Point.
 */
const invisible = /(?!\n)[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** More of them in a row cover neighbouring lines. No script needs as many. */
const mostMarks = 4
const tooManyMarks = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, 'gu')

/** The text without what cannot be seen; every kind of line break is a line feed. */
export function visible(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', '  ')
    .replace(invisible, '')
    .replace(tooManyMarks, '$1')
}
