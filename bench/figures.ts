/** What a bench says: progress for people on stderr, and its figures as the last line of stdout. */

export type Figure = {
  name: string
  value: number
  unit: string
  /** The bound that the figure is to keep, such as `<= 15`. */
  target: string
}

export function progress(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** Prints the figures as one line of JSON, values with two decimals. */
export function printFigures(figures: readonly Figure[]): void {
  const rounded = figures.map((figure) => ({ ...figure, value: Number(figure.value.toFixed(2)) }))
  console.log(JSON.stringify({ figures: rounded }))
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** The nearest-rank percentile: the smallest value that at least this share of all does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, two) => one - two)
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (value === undefined) throw new RangeError('a percentile of no values')
  return value
}
