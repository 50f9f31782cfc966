/**
 * Where a line of a message stands. A tool signs below a text: in the lines that end the message,
 * or the part of it that a squash merge joined. What stands in the subject, between paragraphs, in
 * a quotation or in code is talked about.
 */
import { codeBlocks, type Block } from './code-blocks.ts'
import { endOfLine, startOfLine } from './lines.ts'
import { isSignatureLine } from './signature-lines.ts'

/** Whether the line at `start` signs the commit, and is no part of the text. */
export type SignatureTest = (start: number, standing: Standing) => boolean

/**
 * How much a line proves by its form: `line` is one that only a tool writes, `words` are plain words
 * that must have their paragraph for themselves, `broken` has lost the line breaks around it.
 */
export type Standing = 'line' | 'words' | 'broken'

/** The end of a text: signatures and blank lines, and nothing else. */
type Tail = {
  readonly from: number
  /** From where on whole paragraphs are signatures. */
  readonly wordsFrom: number
}

/**
 * The test for the lines of one message, to be asked from the first to the last. `proven` holds the
 * starts of the lines that are known to prove something, so that they need no further look;
 * what is behind `endOfText` is of no matter.
 */
export function signatureTest(
  message: string,
  proven: ReadonlySet<number>,
  endOfText: number,
): SignatureTest {
  const subjectEnd = endOfLine(message, startOfText(message))
  const textEnd = Math.min(quotedByRevert(message), endOfText)
  const isIndentedSquash = message.includes(squashHeading)
  const parts = partsOf(message, { from: subjectEnd + 1, to: textEnd, isIndentedSquash })
  const blocks = codeBlocks(message, parts)
  let part = 0
  let block = 0
  let tail: Tail | null = null
  let run: Run = { end: -1, isIntroduced: false }

  return function isSignature(start, standing) {
    if (start >= textEnd || isQuoted(message, start)) return false
    if (!isIndentedSquash && isIndented(message, start)) return false
    if (start <= subjectEnd && standing !== 'broken') return false
    while (block < blocks.length && blocks[block]!.end < start) block++
    if (block < blocks.length && blocks[block]!.start <= start) return false
    while (part + 1 < parts.length && parts[part + 1]!.start <= start) {
      part++
      tail = null
    }
    tail ??= tailOf(message, parts[part]!, { proven, isIndentedSquash })
    if (start <= subjectEnd) return tail.from <= subjectEnd + 1
    if (start < (standing === 'words' ? tail.wordsFrom : tail.from)) return false
    if (start > run.end) run = runAround(message, start, tail.from)
    return !run.isIntroduced
  }
}

/**
 * The texts that a message joins, after its subject. GitHub's squash merges list them as `* `
 * bullets from the first line on; `git merge --squash` heads each with its commit.
 */
function partsOf(
  message: string,
  { from, to, isIndentedSquash }: { from: number; to: number; isIndentedSquash: boolean },
): Block[] {
  if (!isIndentedSquash && !/^\s*\* /.test(message.slice(from, from + 80)))
    return [{ start: from, end: to }]
  const starts = [from]
  const heading = isIndentedSquash ? '\ncommit ' : '\n* '
  let at = message.indexOf(heading, from)
  for (; at !== -1 && at < to; at = message.indexOf(heading, at + 1)) starts.push(at + 1)
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? to }))
}

function tailOf(
  message: string,
  { start, end }: Block,
  { proven, isIndentedSquash }: { proven: ReadonlySet<number>; isIndentedSquash: boolean },
): Tail {
  const margin = isIndentedSquash ? 4 : 0
  let from = end
  let isFolded = false
  for (let lineEnd = end; lineEnd >= start; ) {
    const lineStart = Math.max(start, startOfLine(message, lineEnd))
    const line = message.slice(lineStart + margin, Math.min(lineEnd, lineStart + 160))
    if (proven.has(lineStart)) {
      from = lineStart
      isFolded = false
    } else if (line.trim() === '') {
      if (isFolded) break
    } else if (/^\s/.test(line)) {
      // It goes on from a trailer above, or it is text.
      isFolded = true
    } else if (isSignatureLine(line)) {
      from = lineStart
      isFolded = false
    } else break
    lineEnd = lineStart - 1
  }
  return { from, wordsFrom: paragraphFrom(message, from, start) }
}

/** Signatures without a blank line between them. */
type Run = { readonly end: number; readonly isIntroduced: boolean }

function runAround(message: string, at: number, tailFrom: number): Run {
  let start = at
  while (start > tailFrom) {
    const above = startOfLine(message, start - 1)
    if (message.slice(above, start).trim() === '') break
    start = above
  }
  const next = blankLine(message, at)
  return { end: next, isIntroduced: isIntroduced(message, start) }
}

/** Where the line before the next blank one ends. */
function blankLine(message: string, from: number): number {
  const blank = /\n[ \t\r]*\n/g
  blank.lastIndex = from
  return blank.exec(message)?.index ?? message.length
}

/** The start of the first paragraph that begins at `from` or behind it. */
function paragraphFrom(message: string, from: number, partStart: number): number {
  if (from <= partStart) return from
  const above = message.slice(startOfLine(message, from - 1), from)
  return above.trim() === '' ? from : blankLine(message, from)
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

/** Words with which a sentence leads up to an example, whatever stands behind them. */
const leadingUp = /\b(?:such as|like|e\.g\.|i\.e\.|namely|for example|as follows|says?|said|reads?)$/i

/** Whether a sentence that breaks off leads up to here: then what follows is its example. */
function isIntroduced(message: string, at: number): boolean {
  const before = message.slice(Math.max(0, at - 300), at).trimEnd()
  if (leadingUp.test(before)) return true
  if (!before.endsWith(':')) return false
  return /^[^#*].*\s/.test(before.slice(before.lastIndexOf('\n') + 1))
}

const repeatedMessage =
  /^(?:the )?(?:original|reverted|previous) (?:commit|change|message|description|pull request)/im

/**
 * Where a revert begins to repeat the message that it takes back, by a heading or by the subject
 * that it quotes; infinite where it does not.
 */
function quotedByRevert(message: string): number {
  const revert = /^\s*revert\S*\s*(?:"([^\n]+)")?/i.exec(message.slice(0, 400))
  if (!revert) return Infinity
  const heading = message.search(repeatedMessage)
  const subject = revert[1] === undefined ? -1 : message.indexOf(`\n${revert[1]}`)
  return Math.min(heading === -1 ? Infinity : heading, subject === -1 ? Infinity : subject)
}

function startOfText(message: string): number {
  return message.charCodeAt(0) > 32 ? 0 : Math.max(0, message.search(/\S/))
}
