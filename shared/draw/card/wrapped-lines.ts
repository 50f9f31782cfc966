/** Breaks a text into lines. */
import { fitted, widthOf } from '../text/metrics.ts'

/**
 * Lines of at most that width (pixels, at a size in pixels), broken at spaces, and within what has
 * none and is wider than a line. What is too long for `most` lines ends in an ellipsis.
 */
export function wrappedLines(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = []
  let rest = text.trim()
  if (rest !== '' && widthOf(rest, size) <= width) return [rest]
  while (rest !== '') {
    const end = lines.length === most - 1 ? rest.length : lineEnd(rest, width, size)
    lines.push(fitted(rest.slice(0, end).trim(), width, size))
    rest = rest.slice(end).trim()
  }
  return lines
}

/** A character with which a letter begins: marks and what is joined belong to the letter before. */
const beginning = /(?<!\u200d)[^\p{M}\u200d]/gu

/** How many UTF-16 units of the text stand on its first line: at least one letter. */
function lineEnd(text: string, width: number, size: number): number {
  const [, ...ends] = [...[...text.matchAll(beginning)].map(({ index }) => index), text.length]
  let lastLetter = ends[0] ?? text.length
  let lastWord = 0
  let start = 0
  let taken = 0
  for (const end of ends) {
    taken += widthOf(text.slice(start, end), size)
    start = end
    if (taken > width) break
    lastLetter = end
    if (end === text.length || text[end] === ' ') lastWord = end
  }
  return lastWord || lastLetter
}
