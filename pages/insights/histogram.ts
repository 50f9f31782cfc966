/**
 * Steps of a scale as columns whose area is the number of scans. Steps may overlap, for each span of
 * weeks joins small ones in its own way: where they do, their densities add up.
 */

/** From `from` on, up to but without `to`; null: what is unknown, and without end. */
export type Step = { from: number | null; to: number | null; count: number }

/** How values lie on an axis. */
export type Axis = {
  /** Where a value lies, in any unit. */
  at(value: number): number
  /** Where a step without end ends that begins at this value. */
  endAfter(from: number): number
}

/** A column from one place on the axis to another; `density` is scans per unit of the axis. */
export type Column = { start: number; end: number; density: number }

/** Scores: evenly from 0 to 100. */
export const scoreAxis: Axis = { at: (value) => value, endAfter: () => 100 }

/** Counts: every unit doubles them. A step without end is drawn one doubling wide. */
export const countAxis: Axis = {
  at: (value) => Math.log2(value + 1),
  endAfter: (from) => 2 * from + 1,
}

/** The columns, from the lowest on, without gaps between the first and the last. */
export function columnsOf(steps: readonly Step[], axis: Axis): Column[] {
  const known = steps.flatMap(({ from, to, count }) => {
    if (from === null) return []
    const [start, end] = [axis.at(from), axis.at(to ?? axis.endAfter(from))]
    return [{ start, end, density: count / (end - start) }]
  })
  const bounds = [...new Set(known.flatMap(({ start, end }) => [start, end]))].toSorted(
    (one, other) => one - other,
  )
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index]!
    const over = known.filter((step) => step.start <= start && step.end >= end)
    return { start, end, density: over.reduce((sum, step) => sum + step.density, 0) }
  })
}

/** Scans of whom it is unknown. */
export function unknownIn(steps: readonly Step[]): number {
  return steps.reduce((sum, { from, count }) => (from === null ? sum + count : sum), 0)
}
