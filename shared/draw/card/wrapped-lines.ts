/** Breaks a text into lines. */
import { type Face, fitted, roomyFace, widthOf } from '../text/metrics.ts'

/**
 * Lines of at most that width (pixels, at a size in pixels), broken at spaces, and within what has
 * none and is wider than a line. What is too long for `most` lines ends in an ellipsis.
 */
export function wrappedLines(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = []
  const face = roomyFace(text)
  let rest = text.trim()
  if (rest !== '' && widthOf(rest, size, face) <= width) return [rest]
  while (rest !== '') {
    const end = lines.length === most - 1 ? rest.length : lineEnd(rest, width, size, face)
    lines.push(fitted(rest.slice(0, end).trim(), width, size, face))
    rest = rest.slice(end).trim()
  }
  return lines
}

/** The lines in the first of the sizes (pixels) in which all of the text has room; else the last. */
export function wrappedToFit(
  text: string,
  width: number,
  sizes: readonly [number, ...number[]],
  most: number,
): { size: number; lines: string[] } {
  const [size, ...smaller] = sizes
  const lines = wrappedLines(text, width, size, most)
  const isWhole = lines.join('').replaceAll(' ', '') === text.replaceAll(' ', '')
  const [next, ...others] = smaller
  return isWhole || next === undefined
    ? { size, lines }
    : wrappedToFit(text, width, [next, ...others], most)
}

/** A character with which a letter begins: marks and what is joined belong to the letter before. */
const beginning = /(?<!\u200d)[^\p{M}\u200d]/gu

/** How many UTF-16 units of the text stand on its first line: at least one letter. */
function lineEnd(text: string, width: number, size: number, face: Face): number {
  const [, ...ends] = [...[...text.matchAll(beginning)].map(({ index }) => index), text.length]
  let lastLetter = ends[0] ?? text.length
  let lastWord = 0
  let start = 0
  let taken = 0
  for (const end of ends) {
    taken += widthOf(text.slice(start, end), size, face)
    start = end
    if (taken > width) break
    lastLetter = end
    if (end === text.length || text[end] === ' ') lastWord = end
  }
  return lastWord || lastLetter
}
