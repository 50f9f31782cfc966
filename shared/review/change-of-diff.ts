/** A change made of what somebody sends: a unified diff, whole files, or both. */
import { missedFiles, unreadIn } from './comments/outcome.ts'
import { mostFiles, type Change, type ChangedFile, type UnreadReason } from './change.ts'
import {
  baseOf,
  headOf,
  joined,
  linesOf,
  placesOf,
  readDiff,
  type FileDiff,
  type Hunk,
} from './diff/index.ts'
import { longestText } from './syntax/parsers.ts'
import { isGeneratedText, isLockfile, unreadByName } from './which-files.ts'

export interface GivenFile {
  path: string
  content: string
}

/**
 * The change of a diff. A file that the diff adds is whole in it; of the others the head files may be given. Without
 * them only what hunks show is known (`isPartial`): rules over text read it, those over syntax cannot.
 */
export function changeOfDiff(diff: string, given: readonly GivenFile[] = []): Change {
  const { files: told, nameless } = readDiff(diff)
  const contents = new Map(given.map(({ path, content }) => [path, content]))
  const files = joined(told).map((file, index) =>
    limited(fileOfDiff(file, contents.get(file.path)), index),
  )
  return {
    files,
    unreadFiles: nameless + missedIn(files),
  }
}

/** As the hosts count: without what is left alone on purpose. */
const missedIn = (files: readonly ChangedFile[]): number =>
  missedFiles({ unread: unreadIn(files) }).length

/** The change that brings whole files: every line of them is added. */
export function changeOfFiles(given: readonly GivenFile[]): Change {
  const files = given.map(({ path, content }, index) => limited(wholeFile(path, content), index))
  return { files, unreadFiles: missedIn(files) }
}

function wholeFile(path: string, content: string): ChangedFile {
  const lines = linesOf(content).map((_, index) => index + 1)
  return {
    path,
    status: 'added',
    addedLines: lines,
    removedLines: 0,
    commentable: lines,
    text: content,
  }
}

function fileOfDiff(file: FileDiff, content: string | undefined): ChangedFile {
  const { path, previousPath, status, hunks = [] } = file
  const { addedLines, removedLines, commentable } = placesOf(hunks)
  return {
    path,
    ...(previousPath !== undefined && { previousPath }),
    status,
    addedLines,
    removedLines,
    commentable,
    ...(status === 'removed' ? {} : textOf(file, content)),
  }
}

/** The head file: as given where the diff fits it, from the diff where that is whole, else what hunks show. */
function textOf(
  file: FileDiff,
  content: string | undefined,
): Pick<ChangedFile, 'text' | 'previousText' | 'unread' | 'isPartial'> {
  if (file.isBinary) return { unread: 'binary' }
  if (file.hunks === undefined) return { unread: 'diff_missing' }
  const previousText = content === undefined ? undefined : baseOf(content, file.hunks)
  if (content !== undefined && previousText !== undefined) return { text: content, previousText }
  const whole = file.isFromNothing ? headOf('', file.hunks) : undefined
  if (whole !== undefined) return { text: whole }
  // Another name or mode is nothing to be read.
  if (file.hunks.length === 0) return {}
  return { text: shownBy(file.hunks), isPartial: true, unread: 'unavailable' }
}

/** The lines that hunks show, each at its number, and nothing between them. */
function shownBy(hunks: readonly Hunk[]): string {
  const lines: string[] = []
  for (const { newStart, lines: shown } of hunks) {
    let line = newStart
    for (const { mark, text } of shown) {
      if (mark === '-') continue
      if (line > longestText) return lines.join('')
      while (lines.length < line - 1) lines.push('\n')
      lines.push(text)
      line += 1
    }
  }
  return lines.join('')
}

/** What is nobody's code, too large or too much is named and not read. */
function limited(file: ChangedFile, index: number): ChangedFile {
  const reason = leftOut(file, index)
  if (reason === undefined || file.unread === 'binary') return file
  const { text, previousText: _, ...rest } = file
  // Rules of dependencies read what package managers wrote.
  return isLockfile(file.path) && text !== undefined
    ? { ...file, unread: reason }
    : { ...rest, unread: reason }
}

function leftOut({ path, text }: ChangedFile, index: number): UnreadReason | undefined {
  if (index >= mostFiles) return 'too_many_files'
  const byName = unreadByName(path)
  if (byName !== undefined) return byName
  if (text === undefined) return undefined
  if (text.length > longestText) return 'too_large'
  if (text.includes('\0')) return 'binary'
  return isGeneratedText(text) ? 'generated' : undefined
}
