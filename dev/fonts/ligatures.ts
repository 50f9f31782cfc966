/** A table of ligatures (OpenType 1.9.1, "GSUB", lookup type 4). */

import { viewOf } from './sfnt.ts'

/** Glyphs that are replaced by one. */
export type Ligature = { from: readonly number[]; to: number }

/** Scripts that the rule holds in: by their new and old tags, where there are two. */
const scripts = ['DFLT', 'beng', 'bng2', 'dev2', 'deva', 'latn', 'thai']

/**
 * A `GSUB` table with one rule, `ccmp`: shapers follow it before anything else, so that all that
 * comes after meets the whole syllable.
 */
export function ligatures(rules: readonly Ligature[]): Uint8Array {
  const language = [0, 0xffff, 1, 0]
  const scriptStart = 2 + scripts.length * 6
  const scriptList = [
    ...word(scripts.length),
    ...scripts.flatMap((tag) => [...letters(tag), ...word(scriptStart)]),
    ...words([4, 0, ...language]),
  ]
  const featureList = [...word(1), ...letters('ccmp'), ...word(8), ...words([0, 1, 0])]
  const lookupList = [...words([1, 4, 4, 0, 1, 8]), ...subtable(rules)]
  const header = 10
  const starts = [header, header + scriptList.length]
  starts.push(starts[1]! + featureList.length)
  return Uint8Array.from([
    ...words([1, 0, ...starts]),
    ...scriptList,
    ...featureList,
    ...lookupList,
  ])
}

function subtable(rules: readonly Ligature[]): number[] {
  const byFirst = Map.groupBy(rules, ({ from }) => from[0]!)
  const sets = [...byFirst].toSorted(([one], [two]) => one - two)
  const header = 6 + 2 * sets.length
  const coverage = words([1, sets.length, ...sets.map(([glyph]) => glyph)])
  const bodies = sets.map(([, set]) => ligatureSet(set))
  const starts = startsOf(bodies, header + coverage.length)
  return [...words([1, header, sets.length, ...starts]), ...coverage, ...bodies.flat()]
}

/** The longest come first: shapers take the first that fits. */
function ligatureSet(rules: readonly Ligature[]): number[] {
  const sorted = rules.toSorted((one, two) => two.from.length - one.from.length)
  const bodies = sorted.map(({ from, to }) => words([to, from.length, ...from.slice(1)]))
  return [...words([rules.length, ...startsOf(bodies, 2 + 2 * rules.length)]), ...bodies.flat()]
}

function startsOf(bodies: readonly number[][], first: number): number[] {
  const starts = []
  let start = first
  for (const body of bodies) {
    starts.push(start)
    start += body.length
  }
  if (start > 0xffff) throw new RangeError(`${bodies.length} rules do not fit in a subtable`)
  return starts
}

const word = (value: number) => [value >> 8, value & 0xff]
const words = (values: readonly number[]) => values.flatMap(word)
const letters = (tag: string) => [...tag].map((letter) => letter.charCodeAt(0))

/** The rules of a table that `ligatures` has made; of any other none. */
export function ligaturesIn(table: Uint8Array): Ligature[] {
  const view = viewOf(table)
  const lookup = view.getUint16(8) + 4
  const start = lookup + 8
  const isOurs = view.getUint16(view.getUint16(8)) === 1 && view.getUint16(lookup) === 4
  if (!isOurs || view.getUint16(lookup + 6) !== 8) return []
  const coverage = start + view.getUint16(start + 2)
  return Array.from({ length: view.getUint16(start + 4) }, (_, index) => {
    const first = view.getUint16(coverage + 4 + 2 * index)
    const set = start + view.getUint16(start + 6 + 2 * index)
    return Array.from({ length: view.getUint16(set) }, (__, place): Ligature => {
      const rule = set + view.getUint16(set + 2 + 2 * place)
      const others = Array.from({ length: view.getUint16(rule + 2) - 1 }, (___, other) =>
        view.getUint16(rule + 4 + 2 * other),
      )
      return { from: [first, ...others], to: view.getUint16(rule) }
    })
  }).flat()
}
