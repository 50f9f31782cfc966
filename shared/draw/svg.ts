/** Text and attributes as they may stand in a drawing: whatever comes in, what goes out is XML. */

/** Longer texts are cut: nothing that is drawn has room for more. */
export const mostCharacters = 256

/**
 * What XML 1.0 forbids, C1 controls, lone surrogates, noncharacters, and characters that turn the
 * direction of what follows or show nothing. Joiners stay: scripts and emoji need them.
 */
const unfit =
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]/gu

/** Most of what is drawn: words in ASCII with single spaces between. */
const plainAlready = /^[!-~]+(?: [!-~]+)*$/

/** One line of plain text of at most `most` characters, without anything that is not text. */
export function plainText(text: string, most = mostCharacters): string {
  if (text.length <= most && plainAlready.test(text)) return text
  const shortened = text.length > 4 * most ? text.slice(0, 4 * most) : text
  const spaced = shortened.replace(/\s+/gu, ' ').replace(unfit, '')
  const line = spaced.replace(/ {2,}/g, ' ').trim()
  const characters = [...line]
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : line
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Plain text, escaped for an element's content or an attribute. */
export const escapeXml = (text: string): string => escapePlain(plainText(text))

/** The same for what is plain text already, or that and marks of direction that are ours. */
export function escapePlain(plain: string): string {
  return /[&<>"']/.test(plain)
    ? plain.replace(/[&<>"']/g, (character) => entities[character]!)
    : plain
}

/** A length with at most two decimals: drawings have no use for more. */
export function length(value: number): string {
  return String(Math.round(value * 100) / 100)
}
