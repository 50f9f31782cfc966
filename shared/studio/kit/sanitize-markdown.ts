/**
 * Markdown that a model wrote, as it may stand in somebody's README. What could become a link, an
 * image or HTML is taken out by its characters and not by parsing: parsers disagree, and without `<`,
 * `[`, `://`, `www.` and `@` none of them finds one. Nor is there a fence or a control character that
 * could swallow what follows.
 */
import { visible } from '../visible.ts'

export type Sanitizing = {
  /**
   * Pieces of Markdown or HTML of our own making, without empty lines and of lines below
   * `longestLine`, that are kept where they occur to the letter. Each becomes a block of its own.
   */
  fragments?: readonly string[]
  mostLines?: number
}

/** In UTF-16 units, of any line; what others wrote is cut to half of it. */
const longestLine = 2_000
const longestTextLine = 1_000

/**
 * The safe part of `markdown`, without spaces or empty lines at its ends. Once more through it, it
 * stays as it is.
 */
export function sanitizeMarkdown(
  markdown: string,
  { fragments = [], mostLines = 200 }: Sanitizing = {},
): string {
  const text = visible(markdown.slice(0, mostLines * longestLine))
  const blocks = splitAt(text, fragments).map((piece) => {
    const isOurs = fragments.includes(piece)
    return { isOurs, text: isOurs ? piece : withoutLinks(piece) }
  })
  return firstLines(blocks, mostLines)
}

/** The text as pieces that are a fragment each, and what is between them. */
function splitAt(text: string, fragments: readonly string[]): string[] {
  // The longest first: a fragment may hold another.
  const [fragment, ...shorter] = fragments
    .filter((one) => one !== '' && text.includes(one))
    .toSorted((one, two) => two.length - one.length)
  if (fragment === undefined) return [text]
  return text
    .split(fragment)
    .flatMap((piece, index) => [...(index > 0 ? [fragment] : []), ...splitAt(piece, shorter)])
}

/**
 * What is readable is made first, then what is left of markup loses its meaning. There nothing is
 * removed without a space in its place, so that no step makes up what one before it took out.
 */
function withoutLinks(text: string): string {
  const readable = text
    .replace(/<[a-z/!?][^<>]*>/gi, '')
    .replace(/!\[[^[\]]*\]\([^()]*\)/g, '')
    .replace(/\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, '$1')
  const inert = visible(readable)
    .replace(/[[\]]/g, (bracket) => (bracket === '[' ? '(' : ')'))
    .replaceAll('<', '&lt;')
    .replace(/`{3,}|~{3,}/g, ' ')
    .replace(/\S+/g, withoutAddress)
    // Commands of GitHub's mathematics, which has one for links.
    .replace(/(?<!\\)\\+(?=[a-z])/gi, ' ')
    .replace(/&(?!(?:amp|lt|gt|quot);)(?=#|\w+;)/g, '&amp;')
  return tidyLines(inert)
}

/** Nothing of a word that is an address; else without the sign that makes mentions and mail addresses. */
function withoutAddress(word: string): string {
  if (/:\/\/|www\.|\w@\w/i.test(word)) return ' '
  return word.replaceAll('@', ' ')
}

function tidyLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.slice(0, longestTextLine).toWellFormed().trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
}

type Block = { isOurs: boolean; text: string }

/** The blocks with an empty line between, until there is no room for more: ours are never cut. */
function firstLines(blocks: readonly Block[], most: number): string {
  const lines: string[] = []
  for (const { isOurs, text } of blocks) {
    if (text === '') continue
    const added = [...(lines.length > 0 ? [''] : []), ...text.split('\n')]
    const room = most - lines.length
    if (added.length > room) {
      if (!isOurs) lines.push(...added.slice(0, room))
      break
    }
    lines.push(...added)
  }
  return lines.join('\n').trimEnd()
}
