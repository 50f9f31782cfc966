/**
 * What is measured of a change to say how risky it is: how much it changes, and in how many places. Source of the
 * metrics: Kamei et al., A Large-Scale Empirical Study of Just-in-Time Quality Assurance (IEEE TSE 39, 2013); counted as
 * in the data that the model learned from (models/README.md).
 */
import type { Change, ChangedFile, UnreadReason } from '../change.ts'
import { unreadByName } from '../which-files.ts'

export const metricNames = ['added', 'deleted', 'directories', 'files'] as const
export type MetricName = (typeof metricNames)[number]

/** Lines added, lines deleted, directories, and different names of files. */
export type ChangeMetrics = Record<MetricName, number>

/** Nobody wrote these by hand: they make no change larger. */
const nobodys: ReadonlySet<UnreadReason> = new Set(['binary', 'generated', 'vendored', 'not_text'])

/**
 * The metrics of a change; `undefined` where some of its lines are not known, for unknown is not zero, and where nothing
 * that people write was changed.
 */
export function metricsOf({ files, unreadFiles }: Change): ChangeMetrics | undefined {
  const written = files.filter((file) => !isNobodys(file))
  // Some who make changes count what nobody wrote among the unread, some do not: this many more have no name for sure.
  const named = files.filter(({ unread }) => unread !== undefined).length
  if (unreadFiles > named || written.some(hasUnknownLines)) return undefined
  const changed = written.filter((file) => linesOf(file) > 0)
  if (changed.length === 0) return undefined
  return {
    added: sum(changed.map(({ addedLines }) => addedLines.length)),
    deleted: sum(changed.map(({ removedLines }) => removedLines)),
    directories: new Set(changed.map(({ path }) => directoryOf(path))).size,
    files: new Set(changed.map(({ path }) => nameOf(path))).size,
  }
}

const isNobodys = ({ path, unread }: ChangedFile) =>
  (unread !== undefined && nobodys.has(unread)) || unreadByName(path) !== undefined

const linesOf = ({ addedLines, removedLines }: ChangedFile) => addedLines.length + removedLines

/** A file that was not read, and of which no line is told, changed in a way that nobody told. */
const hasUnknownLines = (file: ChangedFile) => file.unread !== undefined && linesOf(file) === 0

const directoryOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')))
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
