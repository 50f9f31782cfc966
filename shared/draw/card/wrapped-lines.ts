/** Breaks a text into lines. */
import { fitted, widthOf } from '../text/metrics.ts'

/**
 * Lines of at most that width (pixels, at a size in pixels), broken at spaces, and within what has
 * none and is wider than a line. What is too long for `most` lines ends in an ellipsis.
 */
export function wrappedLines(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = []
  let rest = text.trim()
  while (rest !== '') {
    const end = lines.length === most - 1 ? rest.length : lineEnd(rest, width, size)
    lines.push(fitted(rest.slice(0, end).trim(), width, size))
    rest = rest.slice(end).trim()
  }
  return lines
}

/** How many UTF-16 units of the text stand on its first line: at least one character. */
function lineEnd(text: string, width: number, size: number): number {
  if (widthOf(text, size) <= width) return text.length
  let end = 0
  let lastSpace = 0
  for (const character of text) {
    if (widthOf(text.slice(0, end + character.length), size) > width) break
    if (character === ' ') lastSpace = end
    end += character.length
  }
  return lastSpace || end || [...text][0]!.length
}
