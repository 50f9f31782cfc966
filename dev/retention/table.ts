/** The report on what is stored, as a table for a terminal. */
import type { Retention, RetentionClass } from '../../shared/api/retention.ts'

const titles = ['what', 'kept', 'oldest', 'next end', 'at most', '']

/** The table, with a line on what cannot be counted and one that says whether all is kept. */
export function retentionTable({ at, isKept, classes, notCounted }: Retention): string {
  const rows = [titles, ...classes.map(rowOf)]
  const widths = titles.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  )
  return [
    ...lines,
    '',
    'Not counted:',
    ...notCounted.map(({ name, why }) => `  ${name}: ${why}`),
    '',
    isKept
      ? `As of ${at} nothing is kept for longer than it may be.`
      : `As of ${at} something is kept for longer than it may be: see BREACH.`,
  ].join('\n')
}

function rowOf(one: RetentionClass): string[] {
  const { name, count, isWhole, oldestSeconds, nextEndSeconds, limitSeconds, isBreach } = one
  return [
    name,
    count === null ? 'unknown' : `${count}${isWhole ? '' : '+'}`,
    oldestSeconds === null ? '–' : timeOf(oldestSeconds),
    nextEndSeconds === null ? '–' : timeOf(nextEndSeconds),
    limitSeconds === null ? 'no end' : timeOf(limitSeconds),
    isBreach ? 'BREACH' : '',
  ]
}

/** In the largest unit of which there are two or more. */
function timeOf(seconds: number): string {
  const minutes = Math.round(seconds / 60)
  if (minutes < 120) return `${minutes} min`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} d`
}
