/** Texts, characters and numbers as Java reads them. */
import type { SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  s: ' ',
}

const unescaped = (text: string): string =>
  text.replaceAll(
    /\\(?:u+([0-9a-fA-F]{4})|([0-7]{1,3})|(\n)|(.))/g,
    (_, unicode, octal, line, one) => {
      if (unicode !== undefined) return String.fromCharCode(Number.parseInt(unicode, 16))
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8))
      return line === undefined ? (escapes[one] ?? one) : ''
    },
  )

/** The text of a string literal or a text block. */
export function stringText(node: SyntaxNode, file: SourceFile): string {
  const text = file.textOf(node)
  if (!text.startsWith('"""')) return unescaped(text.slice(1, -1))
  const lines = text
    .slice(3, -3)
    .replace(/^[ \t]*\n/, '')
    .split('\n')
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  const indent = Math.min(...indents, lines.at(-1)?.length ?? 0)
  return unescaped(lines.map((line) => line.slice(indent)).join('\n'))
}

/** A character is a text of one sign: what is compared with it comes from texts. */
export const characterText = (node: SyntaxNode, file: SourceFile): string =>
  unescaped(file.textOf(node).slice(1, -1))

export function numberOf(node: SyntaxNode, file: SourceFile): number {
  const text = file.textOf(node).replaceAll('_', '')
  if (/^0[xb]/i.test(text)) return Number(text.replace(/l$/i, ''))
  if (/^0[0-7]+l?$/i.test(text)) return Number.parseInt(text, 8)
  return Number.parseFloat(text)
}
