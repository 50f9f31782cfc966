/** Destinations of links in Markdown. Source: CommonMark 0.31.2, 6.3 and 4.7. */
import type { Found } from './found.ts'
import { unescapeMarkdown } from './unescape.ts'

/** More parentheses within each other are no destination, so that none is looked for in vain. */
const mostParentheses = 32

/** What stands in the parentheses of a link that begins at `offset`; null where it is no link. */
export function inlineDestination(text: string, offset: number): Found | null {
  const found = destinationAt(text, afterWhiteSpace(text, offset))
  if (found === null) return null
  const behind = found.end + (text[found.start - 1] === '<' ? 1 : 0)
  const next = afterWhiteSpace(text, behind)
  // Titles are not read to their end: it is enough that one begins.
  const isTitle = next > behind && `"'(`.includes(text[next] ?? '-')
  return text[next] === ')' || isTitle ? found : null
}

/** What a definition leads to, behind its colon. */
export function definedDestination(text: string, offset: number): Found | null {
  return destinationAt(text, afterWhiteSpace(text, offset))
}

function destinationAt(text: string, start: number): Found | null {
  if (text[start] === '<') {
    const close = endOfBracketed(text, start + 1)
    return close === null ? null : foundAt(text, start + 1, close)
  }
  const close = endOfBare(text, start)
  return close === null || close === start ? null : foundAt(text, start, close)
}

const foundAt = (text: string, start: number, end: number): Found => ({
  place: 'markdown',
  start,
  end,
  address: unescapeMarkdown(text.slice(start, end)),
})

function endOfBracketed(text: string, start: number): number | null {
  for (let offset = start; offset < text.length; offset++) {
    const character = text[offset]
    if (character === '>') return offset
    if (character === '<' || character === '\n') return null
    if (character === '\\') offset += 1
  }
  return null
}

function endOfBare(text: string, start: number): number | null {
  let depth = 0
  let offset = start
  for (; offset < text.length; offset++) {
    const character = text[offset]!
    if (character <= ' ') break
    if (character === '\\' && (text[offset + 1] ?? ' ') > ' ') offset += 1
    else if (character === '(' && ++depth > mostParentheses) return null
    else if (character === ')' && --depth < 0) break
  }
  return depth > 0 ? null : offset
}

function afterWhiteSpace(text: string, offset: number): number {
  while (' \t\r\n'.includes(text[offset] ?? '-')) offset += 1
  return offset
}
