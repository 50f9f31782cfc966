/** Where the parts of a score card stand; the notice in its place has the same size. */
import { cardPadding, titleHeight } from '../frame.ts'
import type { Look } from '../look.ts'

/** Top left corner and width of a part, pixels, in a drawing that reads from left to right. */
export type Place = { x: number; y: number; width: number }

const parts = ['head', 'radar', 'signals', 'next', 'coverage'] as const
export type ScorePart = (typeof parts)[number]

/** Pixels from the top of a part to the top of what follows. */
const heights: Readonly<Record<ScorePart, number>> = {
  head: 60,
  radar: 140,
  signals: 76,
  next: 40,
  coverage: 36,
}

const wideWidth = 500
const compactWidth = 320
const rightColumn = 184
const gap = 20

export type ScoreLayout = {
  width: number
  height: number
  /** Hidden parts have no place. */
  places: ReadonlyMap<ScorePart, Place>
}

/** Depends on the look alone, never on the person: the card stays as high as it was. */
export function scoreLayout(look: Look): ScoreLayout {
  const shown = parts.filter((part) => part === 'head' || !look.hide.has(part))
  const width = look.layout === 'wide' ? wideWidth : compactWidth
  const room = width - 2 * cardPadding
  const isRight = (part: ScorePart) =>
    look.layout === 'wide' && shown.includes('radar') && (part === 'radar' || part === 'coverage')
  const right = shown.filter(isRight)
  const left = shown.filter((part) => !isRight(part))
  const leftRoom = right.length > 0 ? room - rightColumn - gap : room
  const top = look.hide.has('title') ? cardPadding - 4 : titleHeight
  const places = new Map<ScorePart, Place>()
  const bottoms = [
    stack(left, { x: cardPadding, y: top, width: leftRoom }, places),
    stack(right, { x: width - cardPadding - rightColumn, y: top, width: rightColumn }, places),
  ]
  return { width, height: Math.max(...bottoms) + 8, places }
}

/** Places the parts below each other and gives where the last one ends. */
function stack(column: readonly ScorePart[], start: Place, places: Map<ScorePart, Place>): number {
  let { y } = start
  for (const part of column) {
    places.set(part, { ...start, y })
    y += heights[part]
  }
  return y
}
