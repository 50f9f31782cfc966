/**
 * The marks in a commit message: only lines that could hold one are read, and only a line that
 * proves something is asked where it stands.
 */
import { candidatesIn } from './candidates.ts'
import { proveFooter } from './footers.ts'
import { endOfLine, startOfLine } from './lines.ts'
import type { Proof } from './match-identity.ts'
import { signatureTest, type SignatureTest, type Standing } from './message-layout.ts'
import { proveTrailer } from './trailers.ts'

export type MessageMark = Proof & { readonly place: 'co-author' | 'trailer' | 'footer' }

/** Marks that a message carries, in the order in which they stand. */
export function marksOfMessage(message: string): MessageMark[] {
  const candidates = candidatesIn(message)
  if (candidates.length === 0) return []
  const marks: MessageMark[] = []
  let isSignature: SignatureTest | null = null
  let readTo = -1
  for (const candidate of candidates.sort((one, other) => one - other)) {
    if (candidate <= readTo) continue
    const line = lineAround(message, candidate)
    readTo = line.end
    for (const { mark, standing } of marksOfLine(message, line)) {
      isSignature ??= signatureTest(message)
      if (isSignature(line.start, line.end, standing)) marks.push(mark)
    }
  }
  return marks
}

type Line = { readonly start: number; readonly end: number }
type LineMark = { readonly mark: MessageMark; readonly standing: Standing }

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

function marksOfLine(message: string, { start, end }: Line): LineMark[] {
  const line = message.slice(start, end)
  if (!mayLackBreak(line)) return markOf(line + folded(message, end), 'line')
  const hasLiteralBreak = line.includes('\\n')
  const parts = line.split(missingBreak)
  return parts.flatMap((part, index) =>
    markOf(part, hasLiteralBreak && index > 0 ? 'broken' : 'line'),
  )
}

const nothing: LineMark[] = []

/** git allows no space before the key; people write some, and squashes indent by four. */
const keyPattern = /^ {0,4}[A-Za-z][A-Za-z0-9-]{0,60} {0,3}$/

function markOf(text: string, standing: 'line' | 'broken'): LineMark[] {
  const colon = text.indexOf(':')
  const before = text.slice(0, colon)
  if (keyPattern.test(before)) {
    const key = before.trim().toLowerCase()
    const mark = proveTrailer(key, text.slice(colon + 1).trim())
    if (mark) return [{ mark, standing }]
    if (key.endsWith('-by')) return nothing
  }
  const footer = proveFooter(text.replace('\n', ' ').trim())
  if (!footer) return nothing
  const { form, ...signed } = footer
  const mark: MessageMark = { ...signed, place: 'footer' }
  return [{ mark, standing: form === 'words' ? 'words' : standing }]
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
