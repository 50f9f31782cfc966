/** Text of strangers, made safe for a terminal. */
import { withoutTowers } from './width.ts'

/**
 * Controls (C0, C1, DEL) begin escape sequences; marks of direction turn the rest of a line around;
 * tags, fillers and other invisible characters hide what a reader does not see.
 */
const unsafe =
  /[\p{Cc}\p{Cs}\p{Co}\u00ad\u061c\u115f\u1160\u180b-\u180f\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc\u{e0000}-\u{e0fff}]/gu

const mostCharacters = 2000

/** The text on one line, without what a terminal obeys or a reader cannot see. */
export function printable(text: string): string {
  const oneLine = text
    .slice(0, mostCharacters)
    .toWellFormed()
    .replace(/[\p{Zl}\p{Zp}\s]+/gu, ' ')
  return withoutTowers(oneLine.replace(unsafe, '')).trim()
}

const inAscii: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '…': '...',
  '–': '-',
  '—': '-',
  '·': '-',
  '−': '-',
  '×': 'x',
}

/** The same in ASCII: letters without their accents, and `?` for what it has nothing like. */
export function asciiOf(text: string): string {
  return text
    .replace(/[“”‘’…–—·−×]/g, (sign) => inAscii[sign]!)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]/gu, '?')
}
