/** Numbers and texts of Python, with f-strings and texts that stand side by side. */
import type { SyntaxNode } from '../../syntax/node.ts'
import { childOf, childOfType } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { Expression } from '../form.ts'

/** An integer or float as written: `0o755`, `0777` of Python 2, `1_000`, `0xff`; `NaN` for imaginary ones. */
export function numberOf(text: string): number {
  const plain = text.replaceAll('_', '').replace(/[lL]$/, '')
  if (/^0\d+$/.test(plain)) return Number.parseInt(plain, 8)
  return Number(plain)
}

/** A text, or texts side by side, which Python joins; pieces of an f-string are lowered by `lower`. */
export function lowerText(
  node: SyntaxNode,
  file: SourceFile,
  lower: (node: SyntaxNode) => Expression,
): Expression {
  const parts = partsOf(node, file, lower)
  if (parts.every((part) => part.kind === 'literal')) {
    return { kind: 'literal', value: parts.map(({ value }) => String(value)).join(''), node }
  }
  return { kind: 'text', parts, node }
}

function partsOf(
  node: SyntaxNode,
  file: SourceFile,
  lower: (node: SyntaxNode) => Expression,
): Expression[] {
  if (node.type === 'concatenated_string') {
    return node.children
      .filter(({ type }) => type !== 'comment')
      .flatMap((child) => partsOf(child, file, lower))
  }
  const start = childOfType(node, 'string_start')
  const prefix = start === undefined ? '' : file.textOf(start).replace(/['"]+$/, '')
  const isRaw = /r/i.test(prefix)
  const isFormat = /f/i.test(prefix)
  return node.children.flatMap((child): Expression[] => {
    if (child.type === 'string_content') {
      const text = file.textOf(child)
      const unescaped = isRaw ? text : withoutEscapes(text)
      const value = isFormat ? unescaped.replaceAll('{{', '{').replaceAll('}}', '}') : unescaped
      return [{ kind: 'literal', value, node: child }]
    }
    if (child.type !== 'interpolation') return []
    const value = childOf(child, 'expression')
    return value === undefined ? [] : [lower(value)]
  })
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '0': '\u{0}',
  '\n': '',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
}

const escape = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g

function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text
  return text.replaceAll(escape, (whole, ...groups: (string | undefined)[]) => {
    const [two, four, eight, one] = groups
    const code = Number.parseInt(two ?? four ?? eight ?? '', 16)
    if (!Number.isNaN(code)) return code > 0x10_ff_ff ? whole : String.fromCodePoint(code)
    if (one === undefined) return whole
    if ('\\\'"'.includes(one)) return one
    return escapes[one] ?? whole
  })
}
