/**
 * Makes a change whole: a host lists files and shows what it likes of their hunks; what is read in full, what is
 * compared here, and what is left unread and why, is decided here, for all hosts alike.
 */
import type {
  Change,
  ChangedFile,
  FileStatus,
  UnreadReason,
} from '../../../shared/review/change.ts'
import {
  baseOf,
  hunksBetween,
  isRepositoryPath,
  placesOf,
  type Hunk,
} from '../../../shared/review/diff/index.ts'
import { languageOf } from '../../../shared/review/language.ts'
import {
  isGeneratedText,
  isLockfile,
  readText,
  unreadByName,
} from '../../../shared/review/which-files.ts'
import { HostProblem } from './host-problem.ts'
import { AnswerTooLarge } from './requests.ts'

/** A file of a change, as the host lists it. */
export interface ListedFile {
  path: string
  previousPath?: string | undefined
  status: FileStatus
  isBinary?: boolean
  /** The host itself calls it so. */
  isGenerated?: boolean
  /** Missing where the host shows none: that says nothing about what changed. */
  hunks?: readonly Hunk[] | undefined
}

export interface ReadingLimits {
  files: number
  /** Files read in full. */
  wholeFiles: number
  fileBytes: number
  allBytes: number
  /** Lines of hunks, in all files together. */
  patchLines: number
}

/** Sources: GitHub lists 3,000 files of a pull request; larger texts are mostly no person's work. */
export const readingLimits: ReadingLimits = {
  files: 3_000,
  wholeFiles: 100,
  fileBytes: 1024 * 1024,
  allBytes: 16 * 1024 * 1024,
  patchLines: 20_000,
}

/** How the bytes of a file are read: at the end of the change, and where it began. */
export interface FileReaders {
  head: (path: string) => Promise<Uint8Array>
  base: (path: string) => Promise<Uint8Array>
}

/** The hunks of each file, by its path: where comments may stand. */
export type HunksByPath = ReadonlyMap<string, readonly Hunk[]>

/** Each worth a word in the summary; the others are left out because nobody would review them. */
const kept: ReadonlySet<UnreadReason> = new Set(['binary', 'generated', 'vendored', 'excluded'])

/** How many files are read at once: what comes is counted before the next are asked for. */
const atOnce = 6

/**
 * The change of the files listed, `unlisted` further ones being known by number alone. A file that cannot be
 * read is left unread, but problems of the host as a whole (credentials, limits, deadlines) reject.
 */
export async function completeChange(
  listed: readonly ListedFile[],
  unlisted: number,
  readers: FileReaders,
  limits: ReadingLimits = readingLimits,
): Promise<{ change: Change; hunks: HunksByPath }> {
  const sound = listed.filter(hasSoundNames)
  const files = sound.map(withoutText)
  markThoseBeyond(files, sound, limits)
  await readWhole(files, sound, readers, limits)
  const unread = files.filter((file) => file.unread && !kept.has(file.unread)).length
  const hunks = new Map(
    sound.flatMap(({ path, hunks: own }) => (own ? [[path, own] as const] : [])),
  )
  return { change: { files, unreadFiles: unread + unlisted + listed.length - sound.length }, hunks }
}

const hasSoundNames = ({ path, previousPath = path }: ListedFile): boolean =>
  isRepositoryPath(path) && isRepositoryPath(previousPath)

function withoutText(file: ListedFile): ChangedFile {
  const { path, previousPath, status, hunks = [] } = file
  const { addedLines, removedLines, commentable } = placesOf(hunks)
  const isRemoved = status === 'removed'
  const reason = file.isBinary ? 'binary' : (unreadByName(path) ?? hostReason(file))
  const previousText = isRemoved && file.hunks ? baseOf('', hunks) : undefined
  return {
    path,
    ...(previousPath !== undefined && previousPath !== path && { previousPath }),
    status,
    addedLines,
    removedLines,
    commentable,
    ...(previousText !== undefined && { previousText }),
    ...(reason && { unread: reason }),
  }
}

const hostReason = ({ isGenerated }: ListedFile): UnreadReason | undefined =>
  isGenerated ? 'generated' : undefined

/** Behind so many files, and so many lines, nothing is read. */
function markThoseBeyond(
  files: ChangedFile[],
  listed: readonly ListedFile[],
  limits: ReadingLimits,
): void {
  let lines = 0
  for (const [index, file] of files.entries()) {
    if (file.unread) continue
    for (const hunk of listed[index]!.hunks ?? []) lines += hunk.lines.length
    if (index >= limits.files) file.unread = 'too_many_files'
    else if (lines > limits.patchLines) file.unread = 'too_large'
  }
}

/** Reads files in full: those whose syntax is known first, then the others, as the host lists them. */
async function readWhole(
  files: ChangedFile[],
  listed: readonly ListedFile[],
  readers: FileReaders,
  limits: ReadingLimits,
): Promise<void> {
  const wanted = [...files.keys()]
    .filter((index) => isWanted(files[index]!))
    .sort((a, b) => Number(isPlain(files[a]!)) - Number(isPlain(files[b]!)) || a - b)
  for (const index of wanted.slice(limits.wholeFiles)) files[index]!.unread ??= 'too_many_files'
  const chosen = wanted.slice(0, limits.wholeFiles)
  let bytesLeft = limits.allBytes
  for (let at = 0; at < chosen.length; at += atOnce) {
    const batch = chosen.slice(at, at + atOnce)
    if (bytesLeft <= 0) {
      for (const index of batch) files[index]!.unread ??= 'too_large'
      continue
    }
    const sizes = await Promise.all(
      batch.map((index) => readOne(files[index]!, listed[index]!, readers, limits)),
    )
    bytesLeft -= sizes.reduce((sum, size) => sum + size, 0)
  }
}

const isWanted = ({ path, status, unread }: ChangedFile): boolean =>
  status !== 'removed' && (unread === undefined || (unread === 'generated' && isLockfile(path)))

const isPlain = ({ path }: ChangedFile): boolean => languageOf(path) === undefined

/** Reads one file into `file`; gives how many bytes that took. */
async function readOne(
  file: ChangedFile,
  listed: ListedFile,
  readers: FileReaders,
  { fileBytes }: ReadingLimits,
): Promise<number> {
  const head = await readOrWhy(readers.head, file.path, fileBytes)
  if (head.text === undefined) {
    file.unread ??= head.unread
    return 0
  }
  if (!isLockfile(file.path) && isGeneratedText(head.text)) {
    file.unread = 'generated'
    return 0
  }
  let bytes = head.size
  let hunks = listed.hunks && ofText(listed.hunks)
  let base = hunks && baseOf(head.text, hunks)
  if (base === undefined && file.status === 'added') base = ''
  if (base === undefined) {
    // What is not shown, or is of another commit, is compared here.
    const old = await readOrWhy(readers.base, file.previousPath ?? file.path, fileBytes)
    bytes += old.size
    base = old.text
    hunks = undefined
  }
  if (base === undefined) {
    file.unread ??= 'diff_missing'
    return bytes
  }
  hunks ??= hunksBetween(base, head.text)
  listed.hunks = hunks
  Object.assign(file, placesInChange(hunks), { text: head.text, previousText: base })
  return bytes
}

function placesInChange(hunks: readonly Hunk[]) {
  const { addedLines, removedLines, commentable } = placesOf(hunks)
  return { addedLines, removedLines, commentable }
}

/** The hunks without the mark of byte order, which is no part of texts. */
function ofText(hunks: readonly Hunk[]): readonly Hunk[] {
  const [first] = hunks
  if (!first?.lines.some(({ text }) => text.startsWith('\u{feff}'))) return hunks
  const lines = first.lines.map(({ mark, text }) => ({
    mark,
    text: text.replace(/^\u{feff}/u, ''),
  }))
  return [{ ...first, lines }, ...hunks.slice(1)]
}

/** Problems of one file alone. */
const ofOneFile: ReadonlySet<string> = new Set(['not-found', 'refused', 'forbidden', 'redirected'])

type FileText =
  | { text: string; size: number; unread?: undefined }
  | { text?: undefined; size: 0; unread: UnreadReason }

async function readOrWhy(
  read: (path: string) => Promise<Uint8Array>,
  path: string,
  mostBytes: number,
): Promise<FileText> {
  try {
    const bytes = await read(path)
    if (bytes.length > mostBytes) return { size: 0, unread: 'too_large' }
    const { text, unread } = readText(bytes)
    return text === undefined ? { size: 0, unread } : { text, size: bytes.length }
  } catch (error) {
    if (error instanceof AnswerTooLarge) return { size: 0, unread: 'too_large' }
    if (error instanceof HostProblem && ofOneFile.has(error.kind))
      return { size: 0, unread: 'unavailable' }
    throw error
  }
}
