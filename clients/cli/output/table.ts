/** Rows in columns: the first holds names, the others numbers. */
import { cleanLine } from './clean.ts'

/** A line for each row, none wider than `columns`; the first row is the head. */
export function tableOf(rows: readonly (readonly string[])[], columns: number): string[] {
  const cells = rows.map((row) => row.map(cleanLine))
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  )
  return cells.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd()
      .slice(0, columns),
  )
}
