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

/** Signatures up to a line, without a blank line between them. */
type Run = {
  /** Where the line begins. */
  readonly at: number
  /** Whether nothing but signatures stands above it in its paragraph. */
  readonly isWhole: boolean
  /** Whether a sentence leads up to the signatures, so that they are its example. */
  readonly isIntroduced: boolean
}

type Reading = {
  readonly message: string
  readonly proven: ReadonlySet<number>
  /** How far the lines are indented. */
  readonly margin: number
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
  const reading = { message, proven, margin: isIndentedSquash ? 4 : 0 }
  let part = 0
  let block = 0
  let tailFrom: number | null = null
  let run: Run | null = null

  return function isSignature(start, standing) {
    if (start >= textEnd || isQuoted(message, start)) return false
    if (!isIndentedSquash && isIndented(message, start)) return false
    if (start <= subjectEnd && standing !== 'broken') return false
    while (block < blocks.length && blocks[block]!.end < start) block++
    if (block < blocks.length && blocks[block]!.start <= start) return false
    while (part + 1 < parts.length && parts[part + 1]!.start <= start) {
      part++
      tailFrom = run = null
    }
    const from = Math.max(start, parts[part]!.start)
    tailFrom ??= startOfTail(reading, from, parts[part]!.end)
    if (from < tailFrom) return false
    if (start <= subjectEnd) return true
    run = runTo(reading, start, { partStart: parts[part]!.start, before: run })
    return !run.isIntroduced && (run.isWhole || standing !== 'words')
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

/** The first line at `from` or behind it from which on all lines are signatures or blank. */
function startOfTail(reading: Reading, from: number, end: number): number {
  const { message } = reading
  let tailFrom = end
  let isFolded = false
  for (let lineEnd = end; lineEnd >= from;) {
    const start = Math.max(from, startOfLine(message, lineEnd))
    const kind = kindOf(reading, start, lineEnd)
    if (kind === 'text' || (kind === 'blank' && isFolded)) break
    // A line that begins with a space goes on from a trailer above, or it is text.
    if (kind === 'signature') tailFrom = start
    if (kind !== 'blank') isFolded = kind === 'folded'
    lineEnd = start - 1
  }
  return tailFrom
}

/** The run of signatures that ends in the line at `at`; `before` is the last one found. */
function runTo(
  reading: Reading,
  at: number,
  { partStart, before }: { partStart: number; before: Run | null },
): Run {
  const { message } = reading
  let start = at
  while (start > partStart) {
    if (before?.at === start) return { ...before, at }
    const above = startOfLine(message, start - 1)
    const kind = kindOf(reading, above, start - 1)
    if (kind !== 'signature' && kind !== 'folded')
      return { at, isWhole: kind === 'blank', isIntroduced: isIntroduced(message, start) }
    start = above
  }
  return { at, isWhole: true, isIntroduced: isIntroduced(message, start) }
}

function kindOf(
  { message, proven, margin }: Reading,
  start: number,
  end: number,
): 'signature' | 'blank' | 'folded' | 'text' {
  if (proven.has(start)) return 'signature'
  const line = message.slice(start + margin, Math.min(end, start + 160))
  if (line.trim() === '') return 'blank'
  if (line.charCodeAt(0) <= 32) return 'folded'
  return isSignatureLine(line) ? 'signature' : 'text'
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
const leadingUp =
  /\b(?:such as|like|e\.g\.|i\.e\.|namely|for example|as follows|says?|said|reads?)$/i

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
