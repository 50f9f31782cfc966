/**
 * Where a line of a message stands. A tool signs below a text: in a run of trailers and footers at
 * the end of a paragraph. What stands in the subject, in a quotation or in code is talked about.
 */

export type MessageLayout = {
  /** Whether the line from `start` to `end` is a signature and not a part of the text. */
  isSignature(start: number, end: number, line: Line): boolean
}

type Line = { readonly needsOwnParagraph: boolean; readonly followsLiteralBreak: boolean }
type Paragraph = { readonly start: number; readonly end: number; readonly runs: Set<number> }

const signatureLine =
  /^ {0,3}[A-Za-z][\w-]*\s?:(?:\s|$)|^\s|^https?:\/\/|^[-=*_]{3,}\s*$|^\(cherry picked|^\[|^<|^[^\p{L}\p{N}]{0,12}(?:Generated|Made|Created|Assisted|Built|Written|Co-authored) /iu
const bulletLine = /^[*-] /

/** The layout of a message, worked out as far as it is asked for and in one pass over the text. */
export function messageLayout(message: string): MessageLayout {
  const subjectEnd = endOfLine(message, message.search(/\S|$/))
  let code: [number, number][] | null = null
  let quotedFrom: number | null = null
  let paragraph: Paragraph | null = null

  return {
    isSignature(start, end, line) {
      if (start <= subjectEnd && !line.followsLiteralBreak) return false
      if (/^(?: {4}|\t|\s*>)/.test(message.slice(start, start + 80))) return false
      code ??= codeBlocks(message)
      if (code.some(([from, to]) => from <= start && end <= to)) return false
      quotedFrom ??= quotedByRevert(message)
      if (start >= quotedFrom) return false
      if (!paragraph || start > paragraph.end) paragraph = paragraphAt(message, start)
      if (line.followsLiteralBreak) return true
      if (!paragraph.runs.has(start)) return false
      if (line.needsOwnParagraph && !paragraph.runs.has(paragraph.start)) return false
      return !isIntroduced(message, paragraph.start, start)
    },
  }
}

/** The paragraph around a line, with the starts of those lines below which nothing but signatures stand. */
function paragraphAt(message: string, at: number): Paragraph {
  const start = startOfParagraph(message, at)
  const starts: number[] = []
  let end = start
  for (let next = start; next < message.length; next = end + 1) {
    end = endOfLine(message, next)
    if (message.slice(next, end).trim() === '') {
      end = Math.max(start, next - 1)
      break
    }
    starts.push(next)
  }
  const runs = new Set<number>()
  let isOpen = true
  for (const lineStart of starts.reverse()) {
    const line = message.slice(lineStart, Math.min(endOfLine(message, lineStart), lineStart + 200))
    if (bulletLine.test(line)) isOpen = true
    else if (isOpen && signatureLine.test(line)) runs.add(lineStart)
    else isOpen = false
  }
  return { start, end, runs }
}

function startOfParagraph(message: string, at: number): number {
  let start = at
  while (start > 0) {
    const previous = message.lastIndexOf('\n', start - 2) + 1
    if (message.slice(previous, start).trim() === '') break
    start = previous
  }
  return start
}

/** Whether a sentence that ends in a colon leads up to the line: then it shows it, as an example. */
function isIntroduced(message: string, paragraphStart: number, start: number): boolean {
  const before = message.slice(Math.max(0, start - 400), start).trimEnd()
  if (paragraphStart === start && !before.endsWith(':')) return false
  const lastLine = before.slice(before.lastIndexOf('\n') + 1)
  return /\s.*:$/.test(lastLine)
}

function codeBlocks(message: string): [number, number][] {
  const fences = [...message.matchAll(/^ {0,3}(?:```|~~~).*$/gm)]
  const blocks: [number, number][] = []
  for (let index = 0; index + 1 < fences.length; index += 2) {
    blocks.push([fences[index]!.index, fences[index + 1]!.index])
  }
  return blocks
}

/** Where a revert begins to repeat the message that it takes back; past the end where it does not. */
function quotedByRevert(message: string): number {
  if (!/^\s*revert/i.test(message)) return Infinity
  const at = message.search(/^original (?:commit|change|message|description|pull request)[^\n]*$/im)
  return at === -1 ? Infinity : at
}

function endOfLine(message: string, from: number): number {
  const end = message.indexOf('\n', from)
  return end === -1 ? message.length : end
}
