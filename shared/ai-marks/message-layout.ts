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
  const isListedSquash = !isIndentedSquash && isListedSubject(message, subjectEnd + 1)
  const heading = isIndentedSquash ? '\ncommit ' : isListedSquash ? '\n* ' : null
  const parts = partsOf(message, { from: subjectEnd + 1, to: textEnd, heading })
  const blocks = codeBlocks(message, parts)
  const reading = { message, proven, margin: isIndentedSquash ? 4 : 0 }
  let part = 0
  let block = 0
  let tailFrom: number | null = null
  let run: Run | null = null
  let isExample = false

  return function isSignature(start, standing) {
    if (start >= textEnd || isQuoted(message, start)) return false
    if (!isIndentedSquash && isIndented(message, start)) return false
    if (isListedSquash && message.charCodeAt(start) <= 32) return false
    if (start <= subjectEnd && standing !== 'broken') return false
    while (block < blocks.length && blocks[block]!.end < start) block++
    if (block < blocks.length && blocks[block]!.start <= start) return false
    while (part + 1 < parts.length && parts[part + 1]!.start <= start) {
      part++
      tailFrom = run = null
      isExample = false
    }
    const from = Math.max(start, parts[part]!.start)
    tailFrom ??= startOfTail(reading, from, parts[part]!.end)
    if (from < tailFrom) return false
    if (start <= subjectEnd) return true
    run = runTo(reading, start, { partStart: parts[part]!.start, before: run })
    // What is quoted may be several paragraphs of signatures.
    isExample ||= run.isIntroduced
    return !isExample && (run.isWhole || standing !== 'words')
  }
}

/** The texts that a message joins, after its subject, each below its heading. */
function partsOf(
  message: string,
  { from, to, heading }: { from: number; to: number; heading: string | null },
): Block[] {
  if (heading === null) return [{ start: from, end: to }]
  const starts = [from]
  let at = message.indexOf(heading, from)
  for (; at !== -1 && at < to; at = message.indexOf(heading, at + 1))
    if (heading !== '\n* ' || isBelowBlank(message, at)) starts.push(at + 1)
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? to }))
}

/**
 * Whether a body begins as GitHub's squash merges do, with the subject of a commit behind `* `, and
 * no list: there the next item follows, or what belongs to the item, indented.
 */
function isListedSubject(message: string, bodyStart: number): boolean {
  const start = bodyStart + Math.max(0, message.slice(bodyStart, bodyStart + 80).search(/\S/))
  if (!message.startsWith('* ', start)) return false
  const next = endOfLine(message, start) + 1
  return !/^(?:[ \t]+\S|\* )/.test(message.slice(next, next + 80))
}

/** Whether the line that ends at `end` is blank. */
function isBelowBlank(message: string, end: number): boolean {
  return message.slice(startOfLine(message, end), end).trim() === ''
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
      return {
        at,
        isWhole: kind === 'blank',
        isIntroduced: isIntroduced(message.slice(Math.max(partStart, start - 300), start)),
      }
    start = above
  }
  return { at, isWhole: true, isIntroduced: false }
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

/** Words with which a sentence leads up to an example, or breaks off before it. */
const leadingUp =
  /\b(?:such as|e\.g\.|i\.e\.|namely|for example|as follows|example:|(?:the|this|these|following) trailers?|(?:this|these|following) (?:lines?|footers?|signatures?)|(?:do not|don['’]t|never) (?:add|append|write|include))$/i

/** Gitmoji as people write it. */
const closingShortcode = /\s:[a-z\d_+-]{2,40}:$/

/**
 * Whether a sentence that breaks off leads up to what follows, which is its example then. The text
 * is what stands above, without the subject: subjects may end as they like.
 */
function isIntroduced(above: string): boolean {
  const before = above.trimEnd().replace(closingShortcode, '').trimEnd()
  if (leadingUp.test(before)) return true
  if (!before.endsWith(':')) return false
  return /^[^#].*\s/.test(before.slice(before.lastIndexOf('\n') + 1))
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
