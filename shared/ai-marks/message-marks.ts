/**
 * The marks in a commit message: only lines that could hold one are read, and only a line that
 * proves something is asked where it stands.
 */
import { withoutAppendedText } from './appended-text.ts'
import { candidatesIn } from './candidates.ts'
import { proveFooter } from './footers.ts'
import { endOfLine, startOfLine } from './lines.ts'
import type { Proof } from './match-identity.ts'
import { signatureTest, type Standing } from './message-layout.ts'
import { isSignatureLine } from './signature-lines.ts'
import { proveTrailer } from './trailers.ts'

export type MessageMark = Proof & { readonly place: 'co-author' | 'trailer' | 'footer' }

/** Marks that a message carries, in the order in which they stand. */
export function marksOfMessage(whole: string): MessageMark[] {
  let candidates = candidatesIn(whole)
  if (candidates.length === 0) return nothing
  const message = withoutAppendedText(whole)
  if (message.length < whole.length) candidates = candidatesIn(message)
  const found: LineMark[] = []
  let readTo = -1
  for (const candidate of candidates.sort((one, other) => one - other)) {
    if (candidate <= readTo) continue
    const line = lineAround(message, candidate)
    readTo = line.end
    readMarks(message, line, found)
  }
  return found.length === 0 ? nothing : signed(message, found)
}

const nothing: MessageMark[] = []

function signed(message: string, found: readonly LineMark[]): MessageMark[] {
  const proven = new Set<number>()
  for (const { start } of found) proven.add(start)
  const isSignature = signatureTest(message, proven, endOfText(message, found))
  const marks: MessageMark[] = []
  for (const { mark, standing, start } of found) if (isSignature(start, standing)) marks.push(mark)
  return marks
}

/** A hook of Claude Code appends its whole plan to its trailers. */
function endOfText(message: string, found: readonly LineMark[]): number {
  const hasPlan = found.some(({ mark }) => mark.rule === 'trailer:Claude-Generated-By')
  const plan = hasPlan ? message.indexOf('\nClaude-Plan:') : -1
  return plan === -1 ? message.length : plan
}

type Line = { readonly start: number; readonly end: number }
type LineMark = {
  readonly mark: MessageMark
  readonly standing: Standing
  /** Where its line begins. */
  readonly start: number
}

/** The line; and the line before it as well where the text of a link was cut in two. */
function lineAround(message: string, at: number): Line {
  const start = startOfLine(message, at)
  const end = endOfLine(message, at)
  const isLink = message.startsWith('//', at + 1)
  const isCut =
    isLink && start > 0 && /^[^[\]]{1,60}\]\(https?:/.test(message.slice(start, start + 80))
  return { start: isCut ? startOfLine(message, start - 1) : start, end }
}

/** Breaks that went missing: a literal `\n`, a bar, or a trailer straight after an address. */
const missingBreak =
  /(?:\\r)?\\n| \| {1,4}(?=[A-Za-z-]{3,30}: )|(?<=>) {1,4}(?=[A-Za-z-]{3,30}-by: )/i

function mayLackBreak(line: string): boolean {
  return line.includes('\\n') || line.includes('|') || line.includes('> ')
}

function readMarks(message: string, { start, end }: Line, found: LineMark[]): void {
  const line = message.slice(start, end)
  if (!mayLackBreak(line)) return readMark(line + folded(message, end), 'line', start, found)
  const hasLiteralBreak = line.includes('\\n')
  const parts = line.split(missingBreak)
  const lastOfText = parts.findLastIndex((part) => part.trim() !== '' && !isSignatureLine(part))
  // A block of trailers has a blank line above, with literal breaks as with real ones.
  const blank = hasLiteralBreak ? parts.indexOf('') : 0
  for (let index = 0; index < parts.length; index++) {
    const isBroken = hasLiteralBreak && index > 0
    if (index < lastOfText || (isBroken && (blank === -1 || index < blank))) continue
    readMark(parts[index]!, isBroken ? 'broken' : 'line', start, found)
  }
}

/** git allows no space before the key; people write some, and squashes indent by four. */
const keyPattern = /^ {0,4}[A-Za-z][A-Za-z0-9-]{0,60} {0,3}$/

function readMark(
  text: string,
  standing: 'line' | 'broken',
  start: number,
  found: LineMark[],
): void {
  const colon = text.indexOf(':')
  const before = text.slice(0, colon)
  if (keyPattern.test(before)) {
    const key = before.trim().toLowerCase()
    const mark = proveTrailer(key, text.slice(colon + 1).trim())
    if (mark) found.push({ mark, standing, start })
    if (mark || key.endsWith('-by')) return
  }
  const footer = proveFooter(text.replace('\n', ' ').trim())
  if (!footer) return
  const { form, ...proof } = footer
  const mark: MessageMark = { ...proof, place: 'footer' }
  found.push({ mark, standing: form === 'words' ? 'words' : standing, start })
}

/** The continuation of a value: at most three following lines that begin with a space. */
function folded(message: string, end: number): string {
  let text = ''
  for (let lines = 0, at = end; lines < 3 && at + 1 < message.length; lines++) {
    const first = message.charCodeAt(at + 1)
    if (first !== 32 && first !== 9) break
    const next = endOfLine(message, at + 1)
    text += ` ${message.slice(at + 1, next).trim()}`
    at = next
  }
  return text
}
