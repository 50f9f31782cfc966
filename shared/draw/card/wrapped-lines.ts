/** Breaks a text into lines. */
import { type Face, fitted, roomyFace, widthOf } from '../text/metrics.ts'

/**
 * Lines of at most that width (pixels, at a size in pixels), broken at spaces and between Chinese or
 * Japanese signs, and within a word that is wider than a line. What is too long for `most` lines ends in an ellipsis.
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

/**
 * A space, or between two Chinese or Japanese signs, which make up no words that one could see; a
 * small or a lengthening one stays with the sign before it.
 */
const wordEnd =
  / |(?<=[\u3041-\u30ff\u3400-\u9fff，。、！？：）」])(?=[\u3042-\u30fa\u3400-\u9fff])(?![ぃぅぇぉっゃゅょァィゥェォッャュョ])/g

/** How many UTF-16 units of the text stand on its first line: whole words, or at least one letter. */
function lineEnd(text: string, width: number, size: number, face: Face): number {
  return (
    lastWithin(wordsOf(text), text, width, size, face) ??
    lastWithin(lettersOf(text), text, width, size, face) ??
    lettersOf(text)[0]!
  )
}

/** Where each word ends. */
function wordsOf(text: string): number[] {
  const ends = breaksBetweenSigns.test(text)
    ? [...text.matchAll(wordEnd)].map(({ index }) => index)
    : spacesOf(text)
  return [...ends, text.length]
}

/** Most texts have nothing to break at but spaces. */
const breaksBetweenSigns = /[\u3042-\u9fff]/

function spacesOf(text: string): number[] {
  const spaces: number[] = []
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaces.push(at)
  return spaces
}

/** Where each letter ends. */
function lettersOf(text: string): number[] {
  const [, ...ends] = [...[...text.matchAll(beginning)].map(({ index }) => index), text.length]
  return ends.length > 0 ? ends : [text.length]
}

/** The last of the places to which the text has room; null where it has to none. */
function lastWithin(
  ends: readonly number[],
  text: string,
  width: number,
  size: number,
  face: Face,
): number | null {
  let last: number | null = null
  let taken = 0
  for (const end of ends) {
    taken += widthOf(text.slice(last ?? 0, end), size, face)
    if (taken > width) break
    last = end
  }
  return last
}
