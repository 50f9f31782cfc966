/**
 * Tables that can be told: no count of fewer than `threshold` scans can be read from them, not by
 * subtraction either, and not by somebody who knows this file. `protect.test.ts` proves the last by
 * trying every small table: for each hidden count there is always another table that looks the same.
 *
 * Nobody in a row is told as nothing: a row that is left out is empty or hidden.
 */

export type Count = { name: string; scans: number }

/** Rows that are told, and the sum of all others; `hidden` of 0 means that the others are empty. */
export type ToldTable = { total: number; rows: Count[]; hidden: number }

/** A step of an ordered scale begins at `from`; null: what is unknown, after all others. */
export type Step = { from: number | null; scans: number }
/** From `from` on, up to but without `to` (null: without end, and perhaps with what is unknown). */
export type ToldStep = { from: number | null; to: number | null; scans: number }

/**
 * The rows of a table that can be told; null where the whole is too small. A small row is hidden
 * together with the first large ones of the list, whatever they hold, until twice the threshold is
 * hidden: what is large then varies with what is small, so neither follows from the sum. So put last
 * what matters most. The total has to be public already, or to be told with the table.
 */
export function tellTable(counts: readonly Count[], threshold: number): ToldTable | null {
  const total = sumOf(counts)
  if (total < threshold) return null
  const isSmall = ({ scans }: Count) => scans > 0 && scans < threshold
  const hiddenNames = new Set(counts.filter(isSmall).map(({ name }) => name))
  if (hiddenNames.size > 0) {
    const large = counts.filter(({ scans }) => scans >= threshold)
    const hidden = () => sumOf(counts.filter(({ name }) => hiddenNames.has(name)))
    for (const [index, { name }] of large.entries()) {
      if (index > 0 && hidden() >= 2 * threshold) break
      hiddenNames.add(name)
    }
  }
  const rows = counts.filter(({ name, scans }) => scans > 0 && !hiddenNames.has(name))
  return { total, rows, hidden: total - sumOf(rows) }
}

/**
 * An ordered scale in steps that can be told; none where the whole is too small. From the bottom on,
 * steps are joined until they hold the threshold, and empty ones before them are left out: of those
 * nobody is told. What is left at the top joins the last of them.
 */
export function tellSteps(steps: readonly Step[], threshold: number): ToldStep[] {
  const told: ToldStep[] = []
  let from: number | null = null
  let scans = 0
  for (const [index, step] of steps.entries()) {
    if (scans === 0) from = step.from
    scans += step.scans
    if (scans < threshold) continue
    told.push({ from, to: steps[index + 1]?.from ?? null, scans })
    scans = 0
  }
  const last = told.at(-1)
  if (last && scans > 0) Object.assign(last, { to: null, scans: last.scans + scans })
  return told
}

/**
 * Properties of which a scan may have several: each is told by itself, where those who have it and
 * those who have not are enough. Nothing adds up, so nothing can be subtracted.
 */
export function tellProperties(
  counts: readonly Count[],
  total: number,
  threshold: number,
): Count[] {
  return counts.filter(
    ({ scans }) => scans >= threshold && (scans === total || total - scans >= threshold),
  )
}

function sumOf(counts: readonly { scans: number }[]): number {
  return counts.reduce((sum, { scans }) => sum + scans, 0)
}
