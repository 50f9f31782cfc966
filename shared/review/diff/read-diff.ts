/**
 * Reads a unified diff of many files, as `git diff`, `diff -u` and the hosts write it. What cannot be read of
 * a file leaves that file without hunks; nothing makes it throw. Source: git-diff, "Generating patch text
 * with -p".
 */
import type { FileStatus } from '../change.ts'
import { bareLines, isEncodedMail } from './bare-lines.ts'
import { takeNamedFile } from './foreign.ts'
import { hasNoContext, isOfNothing, takeHunks, type Hunk, type LineCursor } from './hunks.ts'
import { commonPath, isRepositoryPath, nameIn, namesInHeader, withoutPrefixes } from './paths.ts'

export interface FileDiff {
  path: string
  previousPath?: string
  status: FileStatus
  isBinary: boolean
  /** It was empty or not there before: its hunks are all of it. */
  isFromNothing: boolean
  /** Missing where they cannot be read: cut off, of more than two sides, or no hunks at all. */
  hunks?: readonly Hunk[]
}

export interface Diff {
  files: FileDiff[]
  /** How many files are left out, for their names are of no file in a repository. */
  nameless: number
}

/** What the lines between `diff` and the first hunk say. */
interface Header {
  names: [string | undefined, string | undefined]
  status: FileStatus | undefined
  renamedFrom: string | undefined
  isBinary: boolean
  /** What it was made of is no part of the diff. */
  isCopy: boolean
  isModeChange: boolean
  wasEmpty: boolean
}

/** A file as it was read, and whether git wrote it. */
interface Read {
  file: FileDiff
  isPlain: boolean
}

/** The files of a diff. What stands around them (mails, commits' messages) is passed over. */
export function readDiff(text: string): Diff {
  const cursor: LineCursor = { lines: bareLines(text), at: 0 }
  const isComparison = cursor.lines.some((line) => /^diff -[^-]/.test(line))
  const read: Read[] = []
  for (let next = nextFile(cursor, isComparison); next; next = nextFile(cursor, isComparison))
    read.push(next)
  const withoutContext = read.some(({ file }) => file.hunks?.some(hasNoContext))
  const isEncoded = isEncodedMail(text)
  const diff: Diff = { files: [], nameless: 0 }
  for (const { file: told, isPlain } of read) {
    const file = settled(told, isPlain && !withoutContext, isEncoded)
    const isSafe = [file.path, file.previousPath ?? file.path].every(isRepositoryPath)
    if (isSafe) diff.files.push(file)
    else diff.nameless += 1
  }
  return diff
}

/**
 * A file with what all of the diff tells of it. Where nothing was before, or is now, and no header says so, the file is
 * new or gone; without lines around hunks that may as well be its first lines.
 */
function settled(file: FileDiff, isTold: boolean, isEncoded: boolean): FileDiff {
  if (isEncoded) {
    const { hunks: _, ...rest } = file
    return { ...rest, isFromNothing: false }
  }
  const [only, ...more] = file.hunks ?? []
  if (!isTold || only === undefined || more.length > 0 || file.status !== 'modified') return file
  if (isOfNothing(only, '-')) return { ...file, status: 'added', isFromNothing: true }
  return isOfNothing(only, '+') ? { ...file, status: 'removed' } : file
}

function nextFile(cursor: LineCursor, isComparison: boolean): Read | undefined {
  for (; cursor.at < cursor.lines.length; cursor.at += 1) {
    const line = cursor.lines[cursor.at]!
    if (line.startsWith('diff --git ')) return { file: gitFile(cursor), isPlain: false }
    const combined = /^diff --(?:cc|combined) (.*)$/.exec(line)?.[1]
    if (combined !== undefined) {
      cursor.at += 1
      return { file: unknownFile(nameIn(combined)), isPlain: false }
    }
    if (isNamePair(cursor)) return { file: plainFile(cursor), isPlain: true }
    const named = takeNamedFile(cursor, isComparison)
    if (named) return { file: unknownFile(named.path, named.isBinary), isPlain: true }
  }
  return undefined
}

const unknownFile = (path: string, isBinary = false): FileDiff => ({
  path,
  status: 'modified',
  isBinary,
  isFromNothing: false,
})

const isNamePair = ({ lines, at }: LineCursor): boolean =>
  lines[at]!.startsWith('--- ') &&
  lines[at + 1]?.startsWith('+++ ') === true &&
  lines[at + 2]?.startsWith('@@ ') === true

function gitFile(cursor: LineCursor): FileDiff {
  const header = takeHeader(cursor)
  const [old, young] = header.names
  const path = young ?? old ?? ''
  const status = header.status ?? statusOf(old, young)
  const taken = header.isBinary ? undefined : takeHunks(cursor)
  // A change without hunks is one of the name or the mode; else its hunks are kept back.
  const isWithout = taken?.length === 0 && status === 'modified' && !header.isModeChange
  const hunks = isWithout ? undefined : taken
  const previousPath = status === 'renamed' ? (header.renamedFrom ?? old) : undefined
  return {
    path,
    ...(previousPath !== undefined && previousPath !== path && { previousPath }),
    status,
    isBinary: header.isBinary,
    isFromNothing: header.wasEmpty || (status === 'added' && !header.isCopy),
    ...(hunks && { hunks }),
  }
}

/** A file of `diff -u`, which has no header of git's. */
function plainFile(cursor: LineCursor): FileDiff {
  const [old, young] = takeNames(cursor)
  const hunks = takeHunks(cursor)
  const status = statusOf(old, young)
  const path = commonPath(old ?? young ?? '', young ?? old ?? '')
  return {
    path,
    status,
    isBinary: false,
    isFromNothing: status === 'added',
    ...(hunks && { hunks }),
  }
}

function statusOf(old: string | undefined, young: string | undefined): FileStatus {
  if (old === undefined) return 'added'
  return young === undefined ? 'removed' : 'modified'
}

function takeHeader(cursor: LineCursor): Header {
  const written = namesInHeader(cursor.lines[cursor.at]!.slice('diff --git '.length))
  const header: Header = {
    names: written ? withoutPrefixes(...written) : [undefined, undefined],
    status: undefined,
    renamedFrom: undefined,
    isBinary: false,
    isCopy: false,
    isModeChange: false,
    wasEmpty: false,
  }
  for (cursor.at += 1; cursor.at < cursor.lines.length; cursor.at += 1) {
    const line = cursor.lines[cursor.at]!
    if (line.startsWith('@@') || line.startsWith('diff --')) break
    if (isNamePair(cursor)) {
      header.names = takeNames(cursor)
      break
    }
    readHeaderLine(header, line)
    if (header.isBinary) break
  }
  return header
}

function readHeaderLine(header: Header, line: string): void {
  const [, word, rest = ''] =
    /^(new file mode|deleted file mode|rename from|rename to|copy to|Binary files|GIT binary patch|old mode|index )(.*)$/.exec(
      line,
    ) ?? []
  if (word === 'new file mode') header.status = 'added'
  if (word === 'deleted file mode') header.status = 'removed'
  if (word === 'Binary files' || word === 'GIT binary patch') header.isBinary = true
  if (word === 'old mode') header.isModeChange = true
  if (word === 'index ') header.wasEmpty = isEmptyBlob(rest.split('..', 1)[0]!)
  if (word === 'rename from') {
    header.status = 'renamed'
    header.renamedFrom = nameIn(rest.slice(1))
  }
  if (word === 'rename to') header.names = [header.renamedFrom, nameIn(rest.slice(1))]
  if (word === 'copy to') {
    header.status = 'added'
    header.isCopy = true
    header.names = [undefined, nameIn(rest.slice(1))]
  }
}

/** What git calls a file with nothing in it, by SHA-1 and by SHA-256. */
const emptyBlobs = [
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]

const isEmptyBlob = (name: string): boolean =>
  name.length >= 7 && emptyBlobs.some((blob) => blob.startsWith(name))

function takeNames(cursor: LineCursor): [string | undefined, string | undefined] {
  const [old, young] = [cursor.lines[cursor.at]!, cursor.lines[cursor.at + 1]!]
  cursor.at += 2
  return withoutPrefixes(nameIn(old.slice(4)), nameIn(young.slice(4)))
}
