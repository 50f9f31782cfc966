import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tellProperties, tellSteps, tellTable, type Count } from './protect.ts'

const threshold = 3
const isSmall = (scans: number) => scans > 0 && scans < threshold

/** All lists of `length` counts from 0 to `most`. */
function* allCounts(length: number, most: number): Generator<number[]> {
  if (length === 0) return yield []
  for (const rest of allCounts(length - 1, most))
    for (let scans = 0; scans <= most; scans += 1) yield [...rest, scans]
}

/** Lengths of the tables that are tried, with the most that they hold together. */
const sizes = [
  [1, 12],
  [2, 12],
  [3, 12],
  [4, 10],
  [5, 8],
] as const

/** Everything that can be told of some counts, and for each what the counts may have been. */
function candidates(tell: (counts: number[]) => unknown) {
  const byAnswer = new Map<string, number[][]>()
  for (const [length, most] of sizes)
    for (const counts of allCounts(length, most)) {
      // One with more has partners that hold more, too: those are not tried.
      if (counts.reduce((sum, scans) => sum + scans, 0) > most) continue
      const answer = `${length} ${JSON.stringify(tell(counts))}`
      const known = byAnswer.get(answer) ?? []
      byAnswer.set(answer, known)
      known.push(counts)
    }
  return [...byAnswer.values()]
}

/**
 * Who knows the rules and sees an answer can only list the tables that give it. Where a small count
 * is the same in all of them, it has been told.
 */
function smallCountsTold(tables: number[][]): number[] {
  const [first = []] = tables
  return first.flatMap((scans, index) =>
    isSmall(scans) && tables.every((counts) => counts[index] === scans) ? [scans] : [],
  )
}

const named = (counts: readonly number[]): Count[] =>
  counts.map((scans, index) => ({ name: `row-${index}`, scans }))
const stepped = (counts: readonly number[]) =>
  counts.map((scans, index) => ({ from: 10 * index, scans }))

describe('what is told of a table', () => {
  const tell = (counts: number[]) => tellTable(named(counts), threshold)

  it('tells no small count to anybody who knows the rules: all tables of up to five rows', () => {
    const told = candidates(tell)
    expect(told.length).toBeGreaterThan(100)
    const leaks = told.filter((tables) => smallCountsTold(tables).length > 0)
    expect(leaks.map(([counts]) => ({ counts, told: tell(counts!) }))).toEqual([])
  })

  it('is found wanting by that search where the small rows alone are hidden, or one too few', () => {
    const naive = (counts: number[]) => counts.map((scans) => (isSmall(scans) ? 'hidden' : scans))
    const withTotal = (counts: number[]) => [counts.reduce((a, b) => a + b, 0), naive(counts)]
    const told = candidates(withTotal)
    expect(told.some((tables) => smallCountsTold(tables).length > 0)).toBe(true)
  })

  it('adds up to the total, has no small part and hides nothing without need', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.nat(40), fc.nat(5_000)), { maxLength: 40 }),
        fc.integer({ min: 2, max: 50 }),
        (counts, least) => {
          const total = counts.reduce((sum, scans) => sum + scans, 0)
          const told = tellTable(named(counts), least)
          expect(told === null).toBe(total < least)
          if (told === null) return
          const { rows, hidden } = told
          expect(rows.reduce((sum, { scans }) => sum + scans, hidden)).toBe(total)
          for (const { scans } of rows) expect(scans).toBeGreaterThanOrEqual(least)
          if (hidden > 0) expect(hidden).toBeGreaterThanOrEqual(Math.min(2 * least, total))
          if (!counts.some((scans) => scans > 0 && scans < least)) expect(hidden).toBe(0)
        },
      ),
    )
  })
})

describe('what is told of a scale', () => {
  /** How many scans there are is told with every answer. */
  const tell = (counts: number[]) => ({
    total: counts.reduce((sum, scans) => sum + scans, 0),
    steps: tellSteps(stepped(counts), threshold),
  })

  it('tells no small count to anybody who knows the rules: all scales of up to five steps', () => {
    // A scale that is too small is not told at all, not even how small it is.
    const told = candidates(tell).filter(([counts]) => tell(counts!).steps.length > 0)
    expect(told.length).toBeGreaterThan(50)
    const leaks = told.filter((tables) => smallCountsTold(tables).length > 0)
    expect(leaks.map(([counts]) => ({ counts, told: tell(counts!) }))).toEqual([])
  })

  it('keeps what is unknown apart where it is enough, else it is in the last step', () => {
    const scale = (unknown: number) => [
      { from: 0, scans: 9 },
      { from: 5, scans: 9 },
      { from: null, scans: unknown },
    ]
    expect(tellSteps(scale(3), 3)).toEqual([
      { from: 0, to: 5, scans: 9 },
      { from: 5, to: null, scans: 9 },
      { from: null, to: null, scans: 3 },
    ])
    expect(tellSteps(scale(2), 3).at(-1)).toEqual({ from: 5, to: null, scans: 11 })
  })

  it('is in order, keeps the total, has no small step and leaves out only empty ones', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(0), fc.nat(60)), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 50 }),
        (counts, least) => {
          const told = tellSteps(stepped(counts), least)
          const total = counts.reduce((sum, scans) => sum + scans, 0)
          expect(told.length === 0).toBe(total < least)
          if (told.length === 0) return
          expect(told.reduce((sum, { scans }) => sum + scans, 0)).toBe(total)
          for (const [index, { from, to, scans }] of told.entries()) {
            expect(scans).toBeGreaterThanOrEqual(least)
            const end = to ?? Infinity
            const within = stepped(counts).filter((step) => step.from >= from! && step.from < end)
            expect(within.reduce((sum, step) => sum + step.scans, 0)).toBe(scans)
            expect(told[index + 1]?.from ?? Infinity).toBeGreaterThanOrEqual(end)
          }
        },
      ),
    )
  })
})

describe('what is told of properties', () => {
  it('is told where those who have it and those who have not are enough', () => {
    const counts = named([19, 20, 80, 81, 100])
    expect(tellProperties(counts, 100, 20).map(({ scans }) => scans)).toEqual([20, 80, 100])
  })
})
