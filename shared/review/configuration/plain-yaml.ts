/**
 * Refuses of YAML what a configuration needs nothing of, before it is read: anchors and aliases (bombs),
 * tags, keys behind `?` (a few thousand of them keep the reader busy for minutes), and what is nested
 * deeply. Only the words of the language are looked at, once.
 */
import { Lexer } from 'yaml'

const deepest = 12
const mostIndentation = 48

/** The line of the first thing that is refused, counted from 1; `undefined` where all is plain. */
export function unreadableLine(text: string): number | undefined {
  let line = 1
  let openBrackets = 0
  let dashes = 0
  let isLineStart = true
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') openBrackets += 1
    if (token === ']' || token === '}') openBrackets -= 1
    if (token === '-') dashes += 1
    const isIndented = isLineStart && token.startsWith(' ') && token.length > mostIndentation
    const isTooDeep = openBrackets > deepest || dashes > deepest || isIndented
    if (isTooDeep || token === '?' || /^[&*!]/.test(token)) return line
    const breaks = token.split('\n').length - 1
    if (breaks > 0) dashes = 0
    line += breaks
    isLineStart = breaks > 0
  }
  return undefined
}
