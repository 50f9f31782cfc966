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
import { lineCount, mostPatchLines, type ReadPatch } from './patch-budget.ts'
import { AnswerTooLarge } from './requests.ts'

/** A file of a change, as the host lists it. Without hunks it is not known what changed. */
export interface ListedFile extends ReadPatch {
  path: string
  previousPath?: string | undefined
  status: FileStatus
  isBinary?: boolean
  /** The host itself calls it so. */
  isGenerated?: boolean
}

export interface ReadingLimits {
  files: number
  /** Files read in full. */
  wholeFiles: number
  fileBytes: number
  fileLines: number
  allBytes: number
  /** Lines of hunks, in all files together. */
  patchLines: number
}

/**
 * Sources: GitHub lists 3,000 files of a pull request, GitLab shows 50,000 lines of one; larger texts are mostly no
 * person's work.
 */
export const readingLimits: ReadingLimits = {
  files: 3_000,
  wholeFiles: 100,
  fileBytes: 1024 * 1024,
  fileLines: 50_000,
  allBytes: 16 * 1024 * 1024,
  patchLines: mostPatchLines,
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

/** A file as it is put together. */
interface Draft {
  file: ChangedFile
  hunks: readonly Hunk[] | undefined
}

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
  const drafts = listed.filter(hasSoundNames).map(draftOf)
  for (const { file } of drafts.slice(limits.files)) file.unread ??= 'too_many_files'
  const room = createRoom(limits.patchLines)
  for (const { file, hunks } of drafts)
    if (!file.unread && hunks && !room.take(hunks)) file.unread = 'too_large'
  await readWhole(drafts, readers, room, limits)
  const files = drafts.map(({ file }) => file)
  const unread = files.filter((file) => file.unread && !kept.has(file.unread)).length
  const nameless = listed.length - drafts.length
  return {
    change: { files, unreadFiles: unread + unlisted + nameless },
    hunks: new Map(drafts.flatMap(({ file, hunks }) => (hunks ? [[file.path, hunks]] : []))),
  }
}

const hasSoundNames = ({ path, previousPath = path }: ListedFile): boolean =>
  isRepositoryPath(path) && isRepositoryPath(previousPath)

function draftOf(listed: ListedFile): Draft {
  const { path, previousPath, status, hunks } = listed
  const isBinary = listed.isBinary || isSubmodule(hunks ?? [])
  const reason = isBinary ? 'binary' : (unreadByName(path) ?? hostReason(listed))
  const previousText = status === 'removed' && hunks ? baseOf('', hunks) : undefined
  const file: ChangedFile = {
    path,
    ...(previousPath !== undefined && previousPath !== path && { previousPath }),
    status,
    ...placesIn(hunks ?? []),
    ...(previousText !== undefined && { previousText }),
    ...(reason && { unread: reason }),
  }
  return { file, hunks }
}

/** Another repository at one of its commits: there is no file to read. Source: git-diff, `--submodule=short`. */
const isSubmodule = (hunks: readonly Hunk[]): boolean =>
  hunks.length === 1 &&
  hunks[0]!.lines.every(({ text }) => /^Subproject commit [0-9a-f]{40,64}\n?$/.test(text))

function hostReason({ isGenerated, isBeyond }: ListedFile): UnreadReason | undefined {
  if (isGenerated) return 'generated'
  return isBeyond ? 'too_large' : undefined
}

function placesIn(hunks: readonly Hunk[]) {
  const { addedLines, removedLines, commentable } = placesOf(hunks)
  return { addedLines, removedLines, commentable }
}

/** Room for so many lines of hunks. */
interface Room {
  /** Whether they still fit; those that do not take no room from others. */
  take: (hunks: readonly Hunk[]) => boolean
}

function createRoom(most: number): Room {
  let left = most
  return {
    take(hunks) {
      const lines = hunks.reduce((sum, hunk) => sum + hunk.lines.length, 0)
      if (lines > left) return false
      left -= lines
      return true
    },
  }
}

/** Reads files in full: those whose syntax is known first, then the others, as the host lists them. */
async function readWhole(
  drafts: readonly Draft[],
  readers: FileReaders,
  room: Room,
  limits: ReadingLimits,
): Promise<void> {
  const wanted = drafts.filter(({ file }) => isWanted(file))
  wanted.sort((a, b) => Number(isPlain(a.file)) - Number(isPlain(b.file)))
  for (const { file } of wanted.slice(limits.wholeFiles)) file.unread ??= 'too_many_files'
  const chosen = wanted.slice(0, limits.wholeFiles)
  let bytesLeft = limits.allBytes
  for (let at = 0; at < chosen.length; at += atOnce) {
    const batch = chosen.slice(at, at + atOnce)
    if (bytesLeft <= 0) {
      for (const { file } of batch) file.unread ??= 'too_large'
      continue
    }
    const sizes = await Promise.all(batch.map((draft) => readOne(draft, readers, room, limits)))
    bytesLeft -= sizes.reduce((sum, size) => sum + size, 0)
  }
}

const isWanted = ({ path, status, unread }: ChangedFile): boolean =>
  status !== 'removed' && (unread === undefined || (unread === 'generated' && isLockfile(path)))

const isPlain = ({ path }: ChangedFile): boolean => languageOf(path) === undefined

/** Reads one file into its draft; gives how many bytes that took. */
async function readOne(
  draft: Draft,
  readers: FileReaders,
  room: Room,
  limits: ReadingLimits,
): Promise<number> {
  const { file } = draft
  const head = await readOrWhy(readers.head, file.path, limits)
  if (head.text === undefined) {
    file.unread ??= head.unread
    return 0
  }
  if (!isLockfile(file.path) && isGeneratedText(head.text)) {
    file.unread = 'generated'
    return 0
  }
  const shown = draft.hunks && ofText(draft.hunks)
  const previousText = shown && baseOf(head.text, shown)
  if (shown && previousText !== undefined) {
    Object.assign(file, { text: head.text, previousText })
    return head.size
  }
  // What is not shown, or is of another commit, is compared here.
  const old = await readBase(file, readers, limits)
  if (old.text === undefined) {
    file.unread ??= 'diff_missing'
    return head.size
  }
  const hunks = hunksBetween(old.text, head.text)
  if (!room.take(hunks)) {
    file.unread ??= 'too_large'
    return head.size
  }
  draft.hunks = hunks
  Object.assign(file, placesIn(hunks), { text: head.text, previousText: old.text })
  return head.size + old.size
}

/** What the file was before the change: nothing, where that added it. */
const readBase = async (
  { path, previousPath = path, status }: ChangedFile,
  readers: FileReaders,
  limits: ReadingLimits,
): Promise<FileText> =>
  status === 'added' ? { text: '', size: 0 } : readOrWhy(readers.base, previousPath, limits)

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
  { fileBytes, fileLines }: ReadingLimits,
): Promise<FileText> {
  try {
    const bytes = await read(path)
    if (bytes.length > fileBytes) return { size: 0, unread: 'too_large' }
    const { text, unread } = readText(bytes)
    if (text === undefined) return { size: 0, unread }
    if (lineCount(text) > fileLines) return { size: 0, unread: 'too_large' }
    return { text, size: bytes.length }
  } catch (error) {
    if (error instanceof AnswerTooLarge) return { size: 0, unread: 'too_large' }
    if (error instanceof HostProblem && ofOneFile.has(error.kind))
      return { size: 0, unread: 'unavailable' }
    throw error
  }
}
