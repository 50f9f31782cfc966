/**
 * Text that somebody else wrote, with a mark for every sign that nobody would see: what turns the direction of
 * others around, joins, has no width, or looks like a space and is none (Unicode, "Trojan Source" attacks).
 */

/** Control signs but the tab, marks of direction, what has no width, halves of characters, spaces but the usual one. */
const unseen = /[^\P{C}\t]|\p{Default_Ignorable_Code_Point}|\p{Zl}|\p{Zp}|(?! )\p{Zs}/u

/** The text in pieces: as it is, or as the number of a sign that is not seen. */
export function piecesOf(text: string): { text: string; isMark: boolean }[] {
  const pieces: { text: string; isMark: boolean }[] = []
  let plain = ''
  for (const sign of text) {
    if (!unseen.test(sign)) {
      plain += sign
      continue
    }
    if (plain !== '') pieces.push({ text: plain, isMark: false })
    plain = ''
    pieces.push({ text: numberOf(sign), isMark: true })
  }
  if (plain !== '') pieces.push({ text: plain, isMark: false })
  return pieces
}

const numberOf = (sign: string) =>
  `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** The same as plain text, for where there is no room for more: names of things that are read aloud. */
export const visibleText = (text: string): string =>
  piecesOf(text)
    .map((piece) => piece.text)
    .join('')

export function ShownText({ text }: { text: string }) {
  return (
    <>
      {piecesOf(text).map(({ text: piece, isMark }) =>
        isMark ? <span class="unseen">{piece}</span> : piece,
      )}
    </>
  )
}

/** A sentence of a rule: what stands between backticks is code. It is English, whatever the page is. */
export function RuleText({ text }: { text: string }) {
  const parts = text.split('`')
  // Without a second one, the last backtick is a sign like any other.
  const pairs = parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), parts.slice(-2).join('`')]
  return (
    <span lang="en" dir="ltr">
      {pairs.map((part, at) =>
        at % 2 === 1 ? (
          <code>
            <ShownText text={part} />
          </code>
        ) : (
          <ShownText text={part} />
        ),
      )}
    </span>
  )
}
