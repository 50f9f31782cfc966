/** The recorded changes that the model learns from. Whence they come, and their licence: models/README.md. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChangeMetrics } from '../../shared/review/risk/metrics.ts'

export interface RecordedChange {
  project: string
  /** Whether it is of the last stretch of time that there is of its project. */
  isLate: boolean
  /** Whether a later change mended what this one wrote, as its makers found by the issues that changes name. */
  isBuggy: boolean
  metrics: ChangeMetrics
}

const folder = join(import.meta.dirname, 'data')
const columns = 'row,buggy,ns,nd,nf,entropy,la,ld,lt'

/** Rows of the source that follow each other are one stretch of time. */
const widestGap = 50

/** All recorded changes, by project and by time. Throws where a file is not of the form. */
export const readChanges = (): RecordedChange[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .toSorted()
    .flatMap((name) => readProject(name.slice(0, -'.csv'.length)))

function readProject(project: string): RecordedChange[] {
  const [head, ...lines] = readFileSync(join(folder, `${project}.csv`), 'utf8')
    .trimEnd()
    .split('\n')
  if (head !== columns) throw new Error(`${project}.csv begins with ${head}, not with ${columns}.`)
  let stretch = 0
  let last = -Infinity
  const rows = lines.map((line) => {
    const numbers = line.split(',').map(Number)
    if (numbers.length !== 9 || !numbers.every((number) => number >= 0))
      throw new Error(`${project}.csv: ${line} is no row of nine numbers.`)
    const [row, buggy, , directories, files, , added, deleted] = numbers as Row
    if (row <= last) throw new Error(`${project}.csv: row ${row} is not behind row ${last}.`)
    if (row - last > widestGap && last >= 0) stretch += 1
    last = row
    return {
      project,
      stretch,
      isBuggy: buggy === 1,
      metrics: { added, deleted, directories, files },
    }
  })
  return rows.map(({ stretch: of, ...row }) => ({ ...row, isLate: of === stretch }))
}

type Row = [number, number, number, number, number, number, number, number, number]
