/**
 * The imports of JavaScript and TypeScript: one walk over the letters that knows comments, strings,
 * templates and regular expressions, and looks only where a statement may begin.
 */
import type { Import } from './imports-of.ts'

const isLetter = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  code === 36

/** Behind these a slash begins a regular expression and does not divide. */
const beforePattern = new Set('(,=:[!&|?{};+-*%<>~^')
const wordsBeforePattern = new Set([
  'return',
  'typeof',
  'case',
  'in',
  'of',
  'delete',
  'void',
  'throw',
  'new',
  'else',
  'do',
  'await',
  'yield',
])

const statement =
  /(?:import|export)\s{1,8}(type\s{1,8}(?!from\b|,))?(?:[\w$*{][^"'`;()=]{0,2000}?from\s{0,8})?(["'])([^"'\n]{1,400})\2/y
const call = /(?:require|import)\s{0,4}\(\s{0,40}(["'])([^"'\n]{1,400})\1/y

/** The imports, re-exports and calls of `require` and `import()` with a literal, in their order. */
export function scriptImports(text: string): Import[] {
  const found: Import[] = []
  let line = 1
  let previous = ''
  let at = 0
  const skipTo = (end: number) => {
    for (; at < end && at < text.length; at++) if (text.charCodeAt(at) === 10) line++
  }
  const last = lastMention(text)
  while (at <= last) {
    const letter = text[at]!
    if (letter === '\n') line++
    if (letter === '/' && text[at + 1] === '/') skipTo(endOf(text, '\n', at))
    else if (letter === '/' && text[at + 1] === '*') skipTo(endOf(text, '*/', at + 2) + 2)
    else if (letter === '"' || letter === "'" || letter === '`') {
      skipTo(endOfString(text, at))
      previous = letter
    } else if (
      letter === '/' &&
      (beforePattern.has(previous) || wordsBeforePattern.has(previous) || previous === '')
    ) {
      skipTo(endOfPattern(text, at))
      previous = '/'
    } else if (isLetter(text.charCodeAt(at))) {
      const end = endOfWord(text, at)
      const word = text.slice(at, end)
      const isMember = previous === '.'
      if (!isMember && (word === 'import' || word === 'export' || word === 'require')) {
        const one = importAt(text, at)
        if (one) found.push({ ...one, line })
      }
      previous = word
      at = end
    } else {
      if (letter > ' ') previous = letter
      at++
    }
  }
  return found
}

/** Behind the last word that an import needs there is nothing to look for: most of a file. */
function lastMention(text: string): number {
  const marks = ['import', 'require', "from '", 'from "', "from'", 'from"']
  return Math.max(...marks.map((mark) => text.lastIndexOf(mark)))
}

function importAt(text: string, at: number): Omit<Import, 'line'> | undefined {
  statement.lastIndex = at
  const stated = statement.exec(text)
  if (stated) {
    const isTypeOnly = stated[1] !== undefined || onlyTypes.test(stated[0])
    return { target: stated[3]!, isTypeOnly }
  }
  call.lastIndex = at
  const called = call.exec(text)
  return called ? { target: called[2]!, isTypeOnly: false } : undefined
}

/** `import { type A, type B } from`. */
const onlyTypes = /^(?:import|export)\s+\{(?:\s*type\s+[\w$]+(?:\s+as\s+[\w$]+)?\s*,?)+\s*\}/

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from)
  return end < 0 ? text.length : end
}

function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length && isLetter(text.charCodeAt(at))) at++
  return at
}

/** A string ends at its quote, or with its line where somebody forgot it; a template goes on. */
function endOfString(text: string, from: number): number {
  const quote = text[from]!
  for (let at = from + 1; at < text.length; at++) {
    const letter = text[at]
    if (letter === '\\') at++
    else if (letter === quote) return at + 1
    else if (letter === '\n' && quote !== '`') return at
  }
  return text.length
}

function endOfPattern(text: string, from: number): number {
  let isInClass = false
  for (let at = from + 1; at < text.length; at++) {
    const letter = text[at]
    if (letter === '\\') at++
    else if (letter === '\n') return at
    else if (letter === '[') isInClass = true
    else if (letter === ']') isInClass = false
    else if (letter === '/' && !isInClass) return at + 1
  }
  return text.length
}
