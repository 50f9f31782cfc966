/**
 * What people tell the reviewer in a comment, and how our own comments keep from telling it anything. A
 * command stands at the beginning of a line (`@phantom dismiss`), outside of code, quotes and HTML.
 */
import { commands, type Command } from '../../../shared/review/event.ts'

/** No host takes longer comments; what stands behind is not read. Source: GitHub's 65,536 characters. */
const mostCharacters = 65_536

/** Up to three spaces are no indentation in Markdown. Source: CommonMark 0.31, sections 4.4 and 4.5. */
const commandLine = /^ {0,3}@phantom[ \t]+([a-z-]+)(?![\w-])/i
const fenceLine = /^ {0,3}(`{3,}|~{3,})(.*)$/
const quoteLine = /^ {0,3}>/
/** HTML that holds what is not said to anybody, and how it ends. */
const hiddenHtml: readonly (readonly [RegExp, RegExp])[] = [
  [/<!--/, /-->/],
  [/<pre[\s>]/i, /<\/pre>/i],
  [/<code[\s>]/i, /<\/code>/i],
  [/<blockquote[\s>]/i, /<\/blockquote>/i],
]

/** The first command that a comment in Markdown gives; `undefined` where it gives none. */
export function commandIn(markdown: string): Command | undefined {
  for (const line of spokenLines(markdown.slice(0, mostCharacters))) {
    const word = commandLine.exec(line)?.[1]?.toLowerCase()
    const command = commands.find((one) => one === word)
    if (command) return command
  }
  return undefined
}

/**
 * The same text, but nothing in it is a command: for the reviewer's own comments, which hosts tell it of
 * as of anybody's. A line that would be one has its name in code.
 */
export function withoutCommands(markdown: string): string {
  return markdown.replace(/^([ \t]*)(@phantom)(?![\w-])/gim, '$1`$2`')
}

/** The lines that are said: neither code, nor quoted, nor hidden. */
function* spokenLines(markdown: string): Generator<string> {
  let fence: string | undefined
  let htmlEnd: RegExp | undefined
  let isQuoted = false
  for (const line of markdown.split(/\r\n?|\n/)) {
    const isBlank = line.trim() === ''
    if (fence !== undefined) {
      if (closes(fence, line)) fence = undefined
      continue
    }
    if (htmlEnd) {
      if (htmlEnd.test(line)) htmlEnd = undefined
      continue
    }
    fence = opening(line)
    if (fence !== undefined) continue
    htmlEnd = unclosedHtml(line)
    // A line directly below a quoted one belongs to the quote (CommonMark 0.31, section 5.1).
    isQuoted = quoteLine.test(line) || (isQuoted && !isBlank)
    if (!isQuoted) yield line
  }
}

/** The fence of code that a line opens. Behind one of backticks stand no further ones. */
function opening(line: string): string | undefined {
  const [, fence, info = ''] = fenceLine.exec(line) ?? []
  if (fence === undefined || (fence.startsWith('`') && info.includes('`'))) return undefined
  return fence
}

function closes(fence: string, line: string): boolean {
  const [, other, behind = ''] = fenceLine.exec(line) ?? []
  return other !== undefined && other.startsWith(fence) && behind.trim() === ''
}

/** How the HTML ends that a line begins and does not end. */
function unclosedHtml(line: string): RegExp | undefined {
  for (const [begin, end] of hiddenHtml) {
    const at = line.search(begin)
    if (at >= 0 && !end.test(line.slice(at))) return end
  }
  return undefined
}
