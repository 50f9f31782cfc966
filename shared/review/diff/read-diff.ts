/**
 * Reads a unified diff of many files, as `git diff`, `diff -u` and the hosts write it. What cannot be read of
 * a file leaves that file without hunks; nothing makes it throw. Source: git-diff, "Generating patch text
 * with -p".
 */
import type { FileStatus } from '../change.ts'
import { takeHunks, type Hunk, type LineCursor } from './hunks.ts'
import { isRepositoryPath, nameIn, namesInHeader, withoutPrefixes } from './paths.ts'

export interface FileDiff {
  path: string
  previousPath?: string
  status: FileStatus
  isBinary: boolean
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
}

/** The files of a diff. What stands around them (mails, commits' messages) is passed over. */
export function readDiff(text: string): Diff {
  const cursor: LineCursor = { lines: text.split('\n'), at: 0 }
  const diff: Diff = { files: [], nameless: 0 }
  for (let file = nextFile(cursor); file; file = nextFile(cursor)) {
    const isSafe = [file.path, file.previousPath ?? file.path].every(isRepositoryPath)
    if (isSafe) diff.files.push(file)
    else diff.nameless += 1
  }
  return diff
}

function nextFile(cursor: LineCursor): FileDiff | undefined {
  for (; cursor.at < cursor.lines.length; cursor.at += 1) {
    const line = cursor.lines[cursor.at]!
    if (line.startsWith('diff --git ')) return gitFile(cursor)
    const combined = /^diff --(?:cc|combined) (.*)$/.exec(line)?.[1]
    if (combined !== undefined) {
      cursor.at += 1
      return { path: nameIn(combined), status: 'modified', isBinary: false }
    }
    if (isNamePair(cursor)) return plainFile(cursor)
  }
  return undefined
}

const isNamePair = ({ lines, at }: LineCursor): boolean =>
  lines[at]!.startsWith('--- ') &&
  lines[at + 1]?.startsWith('+++ ') === true &&
  lines[at + 2]?.startsWith('@@ ') === true

function gitFile(cursor: LineCursor): FileDiff {
  const header = takeHeader(cursor)
  const [old, young] = header.names
  const path = young ?? old ?? ''
  const status = header.status ?? statusOf(old, young)
  const hunks = header.isBinary ? undefined : takeHunks(cursor)
  const previousPath = status === 'renamed' ? (header.renamedFrom ?? old) : undefined
  return {
    path,
    ...(previousPath !== undefined && previousPath !== path && { previousPath }),
    status,
    isBinary: header.isBinary,
    ...(hunks && { hunks }),
  }
}

/** A file of `diff -u`, which has no header of git's. */
function plainFile(cursor: LineCursor): FileDiff {
  const [old, young] = takeNames(cursor)
  const hunks = takeHunks(cursor)
  const path = young ?? old ?? ''
  return { path, status: statusOf(old, young), isBinary: false, ...(hunks && { hunks }) }
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
    /^(new file mode|deleted file mode|rename from|rename to|copy to|Binary files|GIT binary patch)(.*)$/.exec(
      line,
    ) ?? []
  if (word === 'new file mode') header.status = 'added'
  if (word === 'deleted file mode') header.status = 'removed'
  if (word === 'Binary files' || word === 'GIT binary patch') header.isBinary = true
  if (word === 'rename from') {
    header.status = 'renamed'
    header.renamedFrom = nameIn(rest.slice(1))
  }
  if (word === 'rename to') header.names = [header.renamedFrom, nameIn(rest.slice(1))]
  if (word === 'copy to') {
    header.status = 'added'
    header.names = [undefined, nameIn(rest.slice(1))]
  }
}

function takeNames(cursor: LineCursor): [string | undefined, string | undefined] {
  const [old, young] = [cursor.lines[cursor.at]!, cursor.lines[cursor.at + 1]!]
  cursor.at += 2
  return withoutPrefixes(nameIn(old.slice(4)), nameIn(young.slice(4)))
}
