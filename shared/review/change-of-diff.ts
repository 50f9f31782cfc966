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
  const room: Room = { emptyLines: mostEmptyLines }
  const files = joined(told).map((file, index) => {
    const { path } = file
    const isRead = index < mostFiles || isLockfile(path)
    const text = isRead ? textOf(file, contents.get(path), room) : {}
    return limited({ ...placesIn(file), ...text }, index)
  })
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

function placesIn({ path, previousPath, status, isBinary, hunks = [] }: FileDiff): ChangedFile {
  const { addedLines, removedLines, commentable } = placesOf(hunks)
  return {
    path,
    ...(previousPath !== undefined && { previousPath }),
    status,
    addedLines,
    removedLines,
    commentable,
    ...(isBinary && status !== 'removed' && { unread: 'binary' }),
  }
}

/** The head file: as given where the diff fits it, from the diff where that is whole, else what hunks show. */
function textOf(
  file: FileDiff,
  content: string | undefined,
  room: Room,
): Pick<ChangedFile, 'text' | 'previousText' | 'unread' | 'isPartial'> {
  if (file.status === 'removed' || file.isBinary) return {}
  if (file.hunks === undefined) return { unread: 'diff_missing' }
  const previousText = content === undefined ? undefined : baseOf(content, file.hunks)
  if (content !== undefined && previousText !== undefined) return { text: content, previousText }
  const whole = file.isFromNothing ? headOf('', file.hunks) : undefined
  if (whole !== undefined) return { text: whole }
  // Another name or mode is nothing to be read.
  if (file.hunks.length === 0) return {}
  const shown = shownBy(file.hunks, room)
  return shown === undefined
    ? { unread: 'unavailable' }
    : { text: shown, isPartial: true, unread: 'unavailable' }
}

/** Between what hunks show, in all files together: a hunk of a few signs may stand at any line. */
const mostEmptyLines = longestText
type Room = { emptyLines: number }

/** The lines that hunks show, each at its number, and nothing between them; `undefined` where no room is left. */
function shownBy(hunks: readonly Hunk[], room: Room): string | undefined {
  const pieces: string[] = []
  let at = 1
  for (const { newStart, lines: shown } of hunks) {
    const here = shown.filter(({ mark }) => mark !== '-')
    if (here.length === 0) continue
    const empty = Math.max(0, newStart - at)
    if (empty > room.emptyLines) return undefined
    room.emptyLines -= empty
    pieces.push('\n'.repeat(empty), here.map(({ text }) => text).join(''))
    at = newStart + here.length
  }
  return pieces.join('')
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
