/**
 * Which of our fonts a text is set in. resvg sets a text in the font that is named for it and looks
 * for others letter by letter, up to the first letter that none has; it takes the rules of one script
 * for the whole. So a text comes to it without such letters, and where no font has all of it in runs
 * of one font each.
 */
import { isolated } from '../../../shared/draw/text/bidi.ts'
import { clustersOf, countIn, families, has, withoutUnknown } from './covered.ts'
import type { FontFamily } from './fonts.ts'

/** A part of a text, with the one font that has it. */
export type Run = { family: FontFamily; text: string }

type Direction = 'ltr' | 'rtl'
type Directed = Run & { direction: Direction }

/** A text of a drawing in runs, in the order in which they stand from left to right. */
export function runsOf(text: string, own: FontFamily): Run[] {
  if (has(own, text)) return [{ family: own, text }]
  const known = withoutUnknown(text)
  if (known === '') return []
  const order = mostOf(known, own)
  const [first = own] = order
  if (has(first, known)) return [{ family: first, text: known }]
  const base = known.startsWith('\u2067') ? 'rtl' : 'ltr'
  // Without the bounds of direction a mark may come to stand by a letter that it has no font with.
  const plain = withoutUnknown(known.replace(/[\u2066-\u2069]/g, ''))
  const words = plain.match(/\s+|\S+/gu) ?? []
  const pieces = words.flatMap((word) => piecesOf(word, order))
  return inOrderOfSight(joined(directed(pieces, base)), base).map(
    ({ family, text: run, direction }) => ({
      family,
      text: direction === 'rtl' ? isolated(run) : run,
    }),
  )
}

/** Where families have as much of a text, Chinese characters look as most who write them have them. */
const preferred: readonly FontFamily[] = ['latin', 'simplified', 'traditional', 'japanese']

/** All families, first those that have most of the text, of these the drawing's own. */
function mostOf(text: string, own: FontFamily): FontFamily[] {
  const ranked = [...new Set([own, ...preferred, ...families])]
  return ranked.toSorted((one, other) => countIn(other, text) - countIn(one, text))
}

/** A word in one font, or letter by letter where none has the whole. */
function piecesOf(word: string, order: readonly FontFamily[]): Run[] {
  const familyOf = (part: string) => order.find((family) => has(family, part))
  const whole = familyOf(word)
  if (whole) return [{ family: whole, text: word }]
  return clustersOf(word).map((one) => ({ family: familyOf(one)!, text: one }))
}

/** What has no letters reads as its neighbours do where they agree, else as the whole text. */
function directed(pieces: readonly Run[], base: Direction): Directed[] {
  const directions = pieces.map(({ text }) => directionOf(text))
  return pieces.map((piece, index) => {
    const before = directions.slice(0, index).findLast((one) => one !== null) ?? base
    const after = directions.slice(index + 1).find((one) => one !== null) ?? base
    return { ...piece, direction: directions[index] ?? (before === after ? before : base) }
  })
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

function directionOf(text: string): Direction | null {
  const letter = /\p{L}/u.exec(text)?.[0]
  if (letter === undefined) return null
  return rightToLeft.test(letter) ? 'rtl' : 'ltr'
}

/**
 * What is alike and stands beside each other in one. A space is part of a run only within it: resvg
 * takes spaces at the ends away, and the algorithm of directions moves them.
 */
function joined(pieces: readonly Directed[]): Directed[] {
  const runs: Directed[] = []
  for (const piece of pieces) {
    const [before, last] = runs.slice(-2)
    if (last && isAlike(last, piece) && !isSpace(last) && !isSpace(piece)) last.text += piece.text
    else if (before && last && isSpace(last) && isAlike(before, piece) && isAlike(before, last)) {
      before.text += last.text + piece.text
      runs.pop()
    } else runs.push({ ...piece })
  }
  return runs
}

const isSpace = ({ text }: Run) => text.trim() === ''

/** Every font has a space. */
const isAlike = (one: Directed, other: Directed) =>
  one.direction === other.direction && (one.family === other.family || isSpace(other))

/** As the Unicode Bidirectional Algorithm has it, for runs: what reads from the right is turned. */
function inOrderOfSight(runs: readonly Directed[], base: Direction): Directed[] {
  const groups: Directed[][] = []
  for (const run of runs) {
    const group = groups.at(-1)
    if (group?.[0]?.direction === run.direction) group.push(run)
    else groups.push([run])
  }
  const turned = groups.map((group) => (group[0]?.direction === 'rtl' ? group.toReversed() : group))
  return (base === 'rtl' ? turned.toReversed() : turned).flat()
}
