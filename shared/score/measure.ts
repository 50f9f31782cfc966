/** What was measured of a signal: how much, how much of the evidence was seen, and what it could be. */
import type { Field, UnknownReason } from '../evidence/index.ts'

/** What parts of the evidence a measure may rest on alone; `asFarAsSeen` has the words. */
export const seenParts = [
  'own-commits-alone',
  'own-commits-read',
  'own-commits',
  'first-repositories',
  'newest-pull-requests',
  'lists-given',
  'listed',
  'parts-of-repositories',
  'repositories',
  'repositories-listed',
] as const

/** The part that was seen, and where they are known how many of how many it is. */
export type Seen = { of: (typeof seenParts)[number]; read: number | null; all: number | null }

/** So many of so many; null where nobody knows. */
export function partly(
  of: Seen['of'],
  read: number | null = null,
  all: number | null = null,
): Seen {
  return { of, read, all }
}

export type Measure =
  | {
      known: true
      value: number
      /** The value if all that was not seen were at its best. */
      best: number
      /** Share (0–1) of the evidence for it that was seen. */
      coverage: number
      /** What of the evidence was seen; null where it was all of it. */
      seen: Seen | null
    }
  | {
      known: false
      reason: UnknownReason
      /** What it could be at most; infinite where nothing bounds it. */
      best: number
    }

/** A value of which all the evidence was seen. */
export function exactly(value: number): Measure {
  return { known: true, value, best: value, coverage: 1, seen: null }
}

/** A value that more evidence than was `seen` can only raise, up to `best`. */
export function atLeast(value: number, coverage: number, best: number, seen: Seen): Measure {
  return { known: true, value, best, coverage, seen }
}

export function unmeasured(reason: UnknownReason, best = Infinity): Measure {
  return { known: false, reason, best }
}

/** A list that is full may go on: what it shows counts for this much of what there is to see. */
const coverageOfFullList = 0.8

/** A count in a list of which GitHub gives no more than the first entries. */
export function inList(value: number, list: Seen, { isFull }: { isFull: boolean }): Measure {
  return isFull ? atLeast(value, coverageOfFullList, Infinity, list) : exactly(value)
}

/** How far a floor from other evidence stands in for the count that GitHub did not give. */
const coverageOfFloor = 0.5

/**
 * GitHub's own count, or, where that is unknown, the most that other evidence proves. Other evidence
 * can also raise a known count: two sources never make less than either of them.
 */
export function countWithFloors(count: Field<number>, floors: readonly number[]): Measure {
  const floor = Math.max(0, ...floors)
  if (count.known) return exactly(Math.max(count.value, floor))
  return floor > 0
    ? atLeast(floor, coverageOfFloor, Infinity, partly('listed'))
    : unmeasured(count.reason)
}
