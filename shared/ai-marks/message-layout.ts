/**
 * Where a line of a message stands. A tool signs below a text, in a run of trailers and footers at
 * an end of a paragraph. What stands in the subject, in a quotation or in code is talked about.
 */
import { endOfLine, startOfLine } from './lines.ts'

/** Whether the line from `start` to `end` signs the commit, and is no part of the text. */
export type SignatureTest = (start: number, end: number, standing: Standing) => boolean

/**
 * How much a line proves by its form: `line` is one that only a tool writes, `words` are plain words
 * that must have their paragraph for themselves, `broken` has lost the line breaks around it.
 */
export type Standing = 'line' | 'words' | 'broken'

type Paragraph = {
  readonly start: number
  readonly end: number
  /** Where the run of signature lines begins that ends the paragraph; `end` where there is none. */
  readonly tailFrom: number
  /** Where the run of two trailers or more ends that opens the paragraph; `start` without one. */
  readonly headTo: number
}

/** The test for the lines of one message. It reads each part of the text once, when it is asked. */
export function signatureTest(message: string): SignatureTest {
  const subjectEnd = endOfLine(message, startOfText(message))
  const blocks = codeBlocks(message)
  const quotedFrom = quotedByRevert(message)
  const isSquash = message.includes(squashHeading)
  let block = 0
  let paragraph: Paragraph | null = null

  return function isSignature(start, end, standing) {
    if (start >= quotedFrom || isQuoted(message, start)) return false
    if (!isSquash && isIndented(message, start)) return false
    while (block < blocks.length && blocks[block]!.end < start) block++
    if (block < blocks.length && blocks[block]!.start <= start) return false
    if (standing === 'broken') return true
    if (start <= subjectEnd) return false
    if (!paragraph || start > paragraph.end) paragraph = paragraphAt(message, start)
    const { tailFrom, headTo } = paragraph
    if (standing === 'words' && tailFrom > paragraph.start) return false
    if (end + 1 >= tailFrom) return !isIntroduced(message, Math.min(tailFrom, start))
    return end <= headTo && !isIntroduced(message, paragraph.start)
  }
}

/**
 * The paragraph around a line: to a blank line, or to a bullet, because squash merges list the
 * messages that they join as `* ` bullets.
 */
function paragraphAt(message: string, at: number): Paragraph {
  let start = at
  while (start > 0 && !isBullet(message, start)) {
    const previous = startOfLine(message, start - 1)
    if (isBlank(message, previous, start - 1)) break
    start = previous
  }
  let end = endOfLine(message, at)
  while (end < message.length && !isBullet(message, end + 1)) {
    const next = endOfLine(message, end + 1)
    if (isBlank(message, end + 1, next)) break
    end = next
  }
  return { start, end, tailFrom: tailOf(message, start, end), headTo: headOf(message, start, end) }
}

function tailOf(message: string, start: number, end: number): number {
  let tailFrom = end + 1
  while (tailFrom > start) {
    const previous = startOfLine(message, tailFrom - 1)
    if (!isSignatureLine(message.slice(previous, Math.min(tailFrom - 1, previous + 160)))) break
    tailFrom = previous
  }
  return tailFrom
}

function headOf(message: string, start: number, end: number): number {
  let headTo = start
  let trailers = 0
  for (let at = start; at < end; at = headTo + 1, trailers++) {
    const lineEnd = endOfLine(message, at)
    if (!hyphenatedTrailer.test(message.slice(at, Math.min(lineEnd, at + 80)))) break
    headTo = lineEnd
  }
  return trailers >= 2 ? headTo : start
}

const hyphenatedTrailer = /^[A-Za-z]+(?:-[A-Za-z]+)+: \S/
const trailerLine = /^[A-Za-z][A-Za-z0-9-]* ?:(?:\s|$)/
const otherSignature =
  /^(?:\s|https?:\/\/|[-=*_]{3,}\s*$|\(cherry picked|\[|<|[^[\]]{1,60}\]\(https?:|(?:using|via|with) )|^[^A-Za-z0-9]{0,12}(?:Generated|Made|Created|Assisted|Built|Written|Co-authored|Ultraworked) /i

function isSignatureLine(line: string): boolean {
  return trailerLine.test(line) || otherSignature.test(line)
}

/** `git merge --squash` lists the messages that it joins below this, indented by four spaces. */
const squashHeading = 'Squashed commit of the following:'

/** Markdown's code block without fences. */
function isIndented(message: string, start: number): boolean {
  return /^(?: {4}|\t)/.test(message.slice(start, start + 4))
}

function isQuoted(message: string, start: number): boolean {
  return /^\s*>/.test(message.slice(start, start + 8))
}

function isBullet(message: string, start: number): boolean {
  return message.startsWith('* ', start)
}

function isBlank(message: string, start: number, end: number): boolean {
  return start >= end || message.slice(start, end).trim() === ''
}

/** Whether a sentence that ends in a colon leads up to here: then what follows is its example. */
function isIntroduced(message: string, at: number): boolean {
  const before = message.slice(Math.max(0, at - 300), at).trimEnd()
  if (!before.endsWith(':')) return false
  return /^[^#*].*\s/.test(before.slice(before.lastIndexOf('\n') + 1))
}

type Block = { readonly start: number; readonly end: number }

function codeBlocks(message: string): Block[] {
  if (!message.includes('```') && !message.includes('~~~')) return []
  const fences = [...message.matchAll(/^ {0,3}(?:```|~~~)/gm)].map((fence) => fence.index)
  const blocks: Block[] = []
  for (let index = 0; index + 1 < fences.length; index += 2) {
    blocks.push({ start: fences[index]!, end: fences[index + 1]! })
  }
  return blocks
}

const repeatedMessage = /^original (?:commit|change|message|description|pull request)/im

/** Where a revert begins to repeat the message that it takes back; infinite where it does not. */
function quotedByRevert(message: string): number {
  if (!/^\s*revert/i.test(message.slice(0, 40))) return Infinity
  const at = message.search(repeatedMessage)
  return at === -1 ? Infinity : at
}

function startOfText(message: string): number {
  return message.charCodeAt(0) > 32 ? 0 : Math.max(0, message.search(/\S/))
}
