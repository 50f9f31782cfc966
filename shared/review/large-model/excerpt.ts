/** What of a change a large model is shown: added lines with some lines around them, within a budget. */
import type { Change, ChangedFile } from '../change.ts'
import { maskedText } from './masked-text.ts'

export interface SentLine {
  /** In the head file, counted from 1. */
  number: number
  isAdded: boolean
  text: string
}

export interface SentFile {
  path: string
  lines: readonly SentLine[]
}

export interface Excerpt {
  files: readonly SentFile[]
  /** Added lines that were read and are not sent: no room was left, or their file holds secrets. */
  leftOut: number
}

/** Characters of all that is sent: about twenty thousand tokens. */
export const mostSent = 60_000
/** So that one file leaves room for others. */
const mostOfFile = 20_000
/** Less says nothing of a file, and every file is looked through for secrets first. */
const leastOfFile = 500
const mostOfLine = 400
const linesAround = 6
/** What a line costs beside its text: its number, its sign, quotes. */
const costOfLine = 12

/** `isLeftOut`: what the repository's configuration keeps from reviews. */
export function excerptOf(
  { files }: Change,
  isLeftOut: (path: string) => boolean = () => false,
): Excerpt {
  const sent: SentFile[] = []
  let leftOut = 0
  let left = mostSent
  for (const file of files) {
    if (!isRead(file) || isLeftOut(file.path) || file.addedLines.length === 0) continue
    const room = Math.min(left - file.path.length, mostOfFile)
    const lines = room >= leastOfFile ? linesOf(file, room) : []
    const isAdded = lines.filter((line) => line.isAdded).length
    leftOut += file.addedLines.length - isAdded
    if (isAdded === 0) continue
    left -= file.path.length + costOf(lines)
    sent.push({ path: file.path, lines })
  }
  return { files: sent, leftOut }
}

const isRead = ({ text, unread, isPartial }: ChangedFile): boolean =>
  text !== undefined && (unread === undefined || isPartial === true)

function linesOf(file: ChangedFile, room: number): SentLine[] {
  const all = linesAsSent(file.path, file.text!)
  if (all === undefined) return []
  const added = new Set(file.addedLines)
  const lines: SentLine[] = []
  let left = room
  for (const number of shownLines(file, all.length)) {
    const line = { number, isAdded: added.has(number), text: all[number - 1]! }
    left -= costOf([line])
    if (left < 0) break
    lines.push(line)
  }
  return lines
}

/** The lines of a file as a model is shown them; `undefined` where it is shown none of them. */
export const linesAsSent = (path: string, text: string): string[] | undefined =>
  maskedText(path, text)
    ?.split('\n')
    .map((line) => shortened(line))

/** Ascending. Of a file that is known in part only the lines of the diff are shown. */
function shownLines({ addedLines, commentable, isPartial }: ChangedFile, count: number): number[] {
  const shown = new Set<number>(isPartial === true ? commentable : [])
  for (const line of addedLines) {
    shown.add(line)
    if (isPartial === true) continue
    for (let near = line - linesAround; near <= line + linesAround; near += 1) shown.add(near)
  }
  return [...shown].filter((line) => line >= 1 && line <= count).toSorted((a, b) => a - b)
}

const shortened = (line: string): string =>
  line.length <= mostOfLine ? line : `${line.slice(0, mostOfLine).toWellFormed()}…`

const costOf = (lines: readonly SentLine[]): number =>
  lines.reduce((sum, { text }) => sum + text.length + costOfLine, 0)
