/** Hunks and one of the two texts give the other text. */
import type { Hunk, HunkLine } from './hunks.ts'

/** The head text, from the base text; `undefined` where the hunks are not of that text. */
export const headOf = (base: string, hunks: readonly Hunk[]): string | undefined =>
  otherSide(base, hunks, '-', '+', (hunk) => hunk.oldStart)

/** The base text, from the head text; `undefined` where the hunks are not of that text. */
export const baseOf = (head: string, hunks: readonly Hunk[]): string | undefined =>
  otherSide(head, hunks, '+', '-', (hunk) => hunk.newStart)

function otherSide(
  text: string,
  hunks: readonly Hunk[],
  here: HunkLine['mark'],
  there: HunkLine['mark'],
  startOf: (hunk: Hunk) => number,
): string | undefined {
  const lines = linesOf(text)
  const pieces: string[] = []
  let at = 0
  for (const hunk of hunks) {
    const isEmptyHere = !hunk.lines.some(({ mark }) => mark !== there)
    const begin = isEmptyHere ? startOf(hunk) : startOf(hunk) - 1
    if (begin < at || begin > lines.length) return undefined
    for (; at < begin; at += 1) pieces.push(lines[at]!)
    for (const line of hunk.lines) {
      if (line.mark === there) {
        pieces.push(line.text)
        continue
      }
      if (lines[at] !== line.text) return undefined
      at += 1
      if (line.mark !== here) pieces.push(line.text)
    }
  }
  for (; at < lines.length; at += 1) pieces.push(lines[at]!)
  return pieces.join('')
}

/** The lines of a text, each with the break that ends it, as diffs count them. */
export function linesOf(text: string): string[] {
  const lines: string[] = []
  let begin = 0
  while (begin < text.length) {
    const found = text.indexOf('\n', begin)
    const end = found < 0 ? text.length : found + 1
    lines.push(text.slice(begin, end))
    begin = end
  }
  return lines
}
