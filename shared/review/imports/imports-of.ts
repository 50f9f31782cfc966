/** What a file imports, in JavaScript, TypeScript, Python, Go and Java: enough for a graph, read without a parser. */
import { languageOf } from '../language.ts'
import { scriptImports } from './script-imports.ts'

export interface Import {
  /** As it is written: `./a.ts`, `react`, `..models`, `com.example.Thing`. */
  target: string
  /** From 1. */
  line: number
  /** Whether it is gone when the program runs (`import type`). */
  isTypeOnly: boolean
}

/** The imports of a file in their order; none where its language is not read. */
export function importsOf(path: string, text: string): Import[] {
  switch (languageOf(path)) {
    case 'javascript':
    case 'typescript':
    case 'tsx':
      return scriptImports(text)
    case 'python':
      return pythonImports(text.split('\n'))
    case 'go':
      return goImports(text.split('\n'))
    case 'java':
      return javaImports(text.split('\n'))
    default:
      return []
  }
}

const runs = (target: string, line: number): Import => ({ target, line, isTypeOnly: false })

/** `from .a import b` imports `.a.b` as far as anybody can tell: both are told. */
function pythonImports(lines: readonly string[]): Import[] {
  const found: Import[] = []
  let quote: string | undefined
  let isTypeOnly = false
  for (const [at, raw] of lines.entries()) {
    const line = raw.slice(0, 1_000)
    const wasInside = quote !== undefined
    quote = openQuoteAfter(line, quote)
    if (wasInside) continue
    if (/^if (?:typing\.)?TYPE_CHECKING:/.test(line)) isTypeOnly = true
    else if (/^\S/.test(line)) isTypeOnly = false
    const from = /^\s{0,80}from\s{1,8}([\w.]{1,200})\s{1,8}import\s(.{0,800})/.exec(line)
    if (from) {
      const [, module, names] = from
      const first = /^[\s(]{0,8}(\w{1,100})/.exec(names!)?.[1]
      const target = /^\.+$/.test(module!) && first ? `${module}${first}` : module!
      found.push({ target, line: at + 1, isTypeOnly })
      continue
    }
    const whole =
      /^\s{0,80}import\s{1,8}([\w.]{1,200}(?:\s+as\s+\w{1,100})?(?:\s{0,8},\s{0,8}[\w.]{1,200}(?:\s+as\s+\w{1,100})?){0,20})\s{0,8}(?:#.*|;.*)?$/.exec(
        line,
      )
    for (const part of whole?.[1]?.split(',') ?? [])
      found.push({ target: part.trim().split(/\s/)[0]!, line: at + 1, isTypeOnly })
  }
  return found
}

/** The kind of triple quote that stands open behind a line. */
function openQuoteAfter(line: string, open: string | undefined): string | undefined {
  let quote = open
  for (const [found] of line.matchAll(/"""|'''/g)) {
    if (quote === undefined) quote = found
    else if (quote === found) quote = undefined
  }
  return quote
}

function goImports(lines: readonly string[]): Import[] {
  const found: Import[] = []
  let isInList = false
  for (const [at, raw] of lines.entries()) {
    const line = raw.slice(0, 500).trim()
    if (/^(?:func|type|var|const)\b/.test(line)) break
    if (/^import\s*\($/.test(line)) isInList = true
    else if (isInList && line.startsWith(')')) isInList = false
    else {
      const target = (
        isInList ? /^(?:[\w.]+\s+)?"([^"]+)"/ : /^import\s+(?:[\w.]+\s+)?"([^"]+)"/
      ).exec(line)?.[1]
      if (target) found.push(runs(target, at + 1))
    }
  }
  return found
}

function javaImports(lines: readonly string[]): Import[] {
  const found: Import[] = []
  for (const [at, raw] of lines.entries()) {
    const line = raw.slice(0, 500).trim()
    if (/^(?:public |final |abstract )*(?:class|interface|enum|record)\b/.test(line)) break
    const target = /^import\s+(?:static\s+)?([\w.]+?)(?:\.\*)?\s*;/.exec(line)?.[1]
    if (target) found.push(runs(target, at + 1))
  }
  return found
}
