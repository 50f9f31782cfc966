/** Text of others on its way to a terminal: it may not steer it, nor hide or turn what stands there. */

/**
 * Control characters (C0 but line feed and tab, DEL, C1), what turns the direction of text (bidi
 * controls), and letters that nobody sees (zero width, tags, line separators).
 */
const steering =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu

/** The text without anything that a terminal takes for an order. */
export function clean(text: string): string {
  return text.replaceAll(steering, '')
}

/** The same, on one line. */
export function cleanLine(text: string): string {
  return clean(text).replaceAll(/\s+/g, ' ').trim()
}

/** JSON in which such characters are written as escapes: the same data, and harmless to look at. */
export function cleanJson(value: unknown, space?: number): string {
  return (JSON.stringify(value, null, space) ?? 'null').replaceAll(steering, (found) =>
    [...Array(found.length).keys()]
      .map((index) => `\\u${found.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}
