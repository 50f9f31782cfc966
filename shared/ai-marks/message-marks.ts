/**
 * The marks in a commit message. One scan finds the few places that could be a mark; only those
 * lines are read, and only a line that proves something is asked where it stands.
 */
import { proveFooter } from './footers.ts'
import { messageLayout } from './message-layout.ts'
import type { Proof } from './match-identity.ts'
import { proveTrailer } from './trailers.ts'

export type MessageMark = Proof & { readonly place: 'trailer' | 'footer' }

/** Everything that a mark contains; what this does not find is none. */
const candidate =
  /-(?:by|with|using|via|session|thread-id|logs-url|agent|model|tool|assisted|generated) ?:|(?:ed|de|ten|lt) (?:with|by|using|via) |:\/\/(?:claude\.ai\/code|chatgpt\.com\/(?:codex|s)\/|copilot-workspace\.|(?:www\.)?cursor\.com\/|app\.devin\.ai\/|jules\.google\.com\/|ampcode\.com\/)/gi

/** Marks that a message carries, in the order in which they stand. */
export function marksOfMessage(message: string): MessageMark[] {
  candidate.lastIndex = 0
  if (!candidate.test(message)) return []
  const marks: MessageMark[] = []
  const layout = messageLayout(message)
  candidate.lastIndex = 0
  for (let hit = candidate.exec(message); hit; hit = candidate.exec(message)) {
    const start = message.lastIndexOf('\n', hit.index) + 1
    const end = endOfLine(message, hit.index)
    for (const mark of marksOfLine(message, start, end)) {
      if (layout.isSignature(start, end, mark)) marks.push(mark)
    }
    candidate.lastIndex = Math.max(end, candidate.lastIndex)
  }
  return marks
}

type LineMark = MessageMark & {
  readonly needsOwnParagraph: boolean
  readonly followsLiteralBreak: boolean
}

function marksOfLine(message: string, start: number, end: number): LineMark[] {
  const line = message.slice(start, end)
  const segments = line.split(segmentBorder)
  return segments.flatMap((segment, index) => {
    const isLast = index === segments.length - 1
    const text = isLast ? segment + folded(message, end) : segment
    const mark = markOfSegment(text)
    return mark ? [{ ...mark, followsLiteralBreak: index > 0 && line.includes('\\n') }] : []
  })
}

/** Breaks that went missing: a literal `\n`, a bar, or a trailer straight after an address. */
const segmentBorder =
  /(?:\\r)?\\n|\s[|·•]\s+(?=[A-Za-z-]{3,30}: )|(?<=>)[ \t,;]+(?=[A-Za-z-]{3,30}-by: )/i

const trailerPattern = /^ {0,3}([A-Za-z][A-Za-z0-9-]{0,60})[ \t]{0,3}:[ \t]*(.*)$/

function markOfSegment(text: string): Omit<LineMark, 'followsLiteralBreak'> | null {
  const trailer = trailerPattern.exec(text)
  const proof = trailer && proveTrailer(trailer[1]!, trailer[2]!.trim())
  if (proof) return { ...proof, place: 'trailer', needsOwnParagraph: false }
  const footer = proveFooter(text.trim())
  return footer && { ...footer, place: 'footer' }
}

/** The continuation of a value: following lines that begin with a space, and a link cut in two. */
function folded(message: string, end: number): string {
  let text = ''
  for (let lines = 0, at = end; lines < 3 && at < message.length; lines++) {
    const next = endOfLine(message, at + 1)
    const line = message.slice(at + 1, next)
    const isCutLink = lines === 0 && /^[^[\]\n]{0,60}\]\(https?:/.test(line)
    if (!/^[ \t]+\S/.test(line) && !isCutLink) break
    text += ` ${line.trim()}`
    at = next
  }
  return text
}

function endOfLine(message: string, from: number): number {
  const end = message.indexOf('\n', from)
  return end === -1 ? message.length : end
}
