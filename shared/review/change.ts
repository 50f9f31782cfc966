/** A change as the reviewer reads it: the files of a pull request or of a diff, held in memory only. */

export type FileStatus = 'added' | 'modified' | 'removed' | 'renamed'

/** Why a changed file was not read. A file that was not read is never called clean. */
export const unreadReasons = [
  'binary',
  'generated',
  'vendored',
  'too_large',
  'too_many_files',
  'diff_missing',
  'not_text',
  'excluded',
  'unavailable',
  'too_slow',
] as const
export type UnreadReason = (typeof unreadReasons)[number]

export interface ChangedFile {
  path: string
  previousPath?: string
  status: FileStatus
  /** Lines that the change adds, in the head file, counted from 1, ascending. */
  addedLines: readonly number[]
  /** How many lines the change removes. */
  removedLines: number
  /** Lines of the head file that a comment may stand on: those of the hunks, context included. */
  commentable: readonly number[]
  /** The whole head file. Missing where it was removed or not read. */
  text?: string
  /** The whole base file, where it was read. */
  previousText?: string
  unread?: UnreadReason
  /** Of the text only the lines near the change are known: rules over text read it, those over syntax do not. */
  isPartial?: true
}

export interface Change {
  files: readonly ChangedFile[]
  /**
   * How many files the host or our limits kept from us: those unread that somebody may have written, and those that are
   * not even named.
   */
  unreadFiles: number
}

/** How many files of a change are read; those behind them are named and left. */
export const mostFiles = 100
