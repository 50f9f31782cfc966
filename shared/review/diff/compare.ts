/**
 * The hunks between two texts, where a host shows none. Method: E. W. Myers, "An O(ND) Difference
 * Algorithm and Its Variations" (1986), greedy, after what both texts begin and end with.
 */
import { linesOf } from './apply.ts'
import type { Hunk, HunkLine } from './hunks.ts'

/** Texts that differ in more lines are told as one replaced by the other: the search is quadratic in them. */
const mostDifferences = 1_000

/** The hunks that make `head` of `base`, with `context` lines around each. */
export function hunksBetween(base: string, head: string, context = 3): Hunk[] {
  return hunksOf(compareLines(linesOf(base), linesOf(head)), context)
}

/** All lines of both texts in one order. */
function compareLines(base: readonly string[], head: readonly string[]): HunkLine[] {
  let begin = 0
  while (begin < base.length && begin < head.length && base[begin] === head[begin]) begin += 1
  let [baseEnd, headEnd] = [base.length, head.length]
  while (baseEnd > begin && headEnd > begin && base[baseEnd - 1] === head[headEnd - 1]) {
    baseEnd -= 1
    headEnd -= 1
  }
  return [
    ...marked(' ', base.slice(0, begin)),
    ...compareMiddle(base.slice(begin, baseEnd), head.slice(begin, headEnd)),
    ...marked(' ', base.slice(baseEnd)),
  ]
}

const marked = (mark: HunkLine['mark'], lines: readonly string[]): HunkLine[] =>
  lines.map((text) => ({ mark, text }))

function compareMiddle(base: readonly string[], head: readonly string[]): HunkLine[] {
  const steps = base.length > 0 && head.length > 0 ? furthestReaches(base, head) : undefined
  if (!steps) return [...marked('-', base), ...marked('+', head)]
  const lines: HunkLine[] = []
  let [x, y] = [base.length, head.length]
  for (let differences = steps.length - 1; differences >= 0; differences -= 1) {
    const isAdded = isReachedByAdding(steps[differences]!, x - y, differences)
    const diagonal = isAdded ? x - y + 1 : x - y - 1
    const fromX = differences === 0 ? 0 : at(steps[differences]!, diagonal)
    const fromY = differences === 0 ? 0 : fromX - diagonal
    while (x > fromX && y > fromY) {
      y -= 1
      lines.push({ mark: ' ', text: base[(x -= 1)]! })
    }
    if (differences === 0) break
    lines.push(isAdded ? { mark: '+', text: head[fromY]! } : { mark: '-', text: base[fromX]! })
    x = fromX
    y = fromY
  }
  return lines.reverse()
}

/** For each diagonal, how far one gets; the middle one stands in the middle. */
const at = (reach: Int32Array, diagonal: number): number =>
  reach[(reach.length - 1) / 2 + diagonal] ?? -1

/** Whether one gets furthest on a diagonal by a line of the head, and not by leaving out one of the base. */
const isReachedByAdding = (reach: Int32Array, diagonal: number, differences: number): boolean =>
  diagonal === -differences ||
  (diagonal !== differences && at(reach, diagonal - 1) < at(reach, diagonal + 1))

/**
 * Before each number of differences, how far each diagonal was reached; `undefined` where it takes more
 * differences than are looked for.
 */
function furthestReaches(
  base: readonly string[],
  head: readonly string[],
): Int32Array[] | undefined {
  const steps: Int32Array[] = []
  let reach = new Int32Array(3)
  for (let differences = 0; differences <= mostDifferences; differences += 1) {
    steps.push(reach)
    const next = new Int32Array(2 * differences + 5)
    const middle = differences + 2
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      const isAdded = isReachedByAdding(reach, diagonal, differences)
      let x = isAdded ? at(reach, diagonal + 1) : at(reach, diagonal - 1) + 1
      let y = x - diagonal
      while (x < base.length && y < head.length && base[x] === head[y]) {
        x += 1
        y += 1
      }
      next[middle + diagonal] = x
      if (x >= base.length && y >= head.length) return steps
    }
    reach = next
  }
  return undefined
}

/** The lines that changed with those around them; hunks that would touch are one. */
function hunksOf(lines: readonly HunkLine[], context: number): Hunk[] {
  const hunks: Hunk[] = []
  const changed = lines.flatMap(({ mark }, index) => (mark === ' ' ? [] : [index]))
  let [oldLine, newLine, counted] = [1, 1, 0]
  for (let first = 0; first < changed.length;) {
    let last = first
    while (last + 1 < changed.length && changed[last + 1]! - changed[last]! <= 2 * context + 1)
      last += 1
    const begin = Math.max(0, changed[first]! - context)
    const own = lines.slice(begin, changed[last]! + context + 1)
    for (; counted < begin; counted += 1) {
      if (lines[counted]!.mark !== '+') oldLine += 1
      if (lines[counted]!.mark !== '-') newLine += 1
    }
    const isOldEmpty = own.every(({ mark }) => mark === '+')
    const isNewEmpty = own.every(({ mark }) => mark === '-')
    hunks.push({
      oldStart: isOldEmpty ? oldLine - 1 : oldLine,
      newStart: isNewEmpty ? newLine - 1 : newLine,
      lines: own,
    })
    first = last + 1
  }
  return hunks
}
