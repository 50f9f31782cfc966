/** A parsed file: its text, its tree, and where its lines begin. */
import type { Language } from '../language.ts'
import type { SyntaxNode } from './node.ts'

export class SourceFile {
  readonly path: string
  readonly language: Language
  readonly text: string
  readonly root: SyntaxNode
  /** Every node, parents before children, in the order of the text. */
  readonly nodes: readonly SyntaxNode[]
  private lineStarts: number[] | undefined

  constructor(
    path: string,
    language: Language,
    text: string,
    root: SyntaxNode,
    nodes: readonly SyntaxNode[],
  ) {
    this.path = path
    this.language = language
    this.text = text
    this.root = root
    this.nodes = nodes
  }

  textOf(node: SyntaxNode): string {
    return this.text.slice(node.start, node.end)
  }

  /** The line, counted from 1, of a place in the text. */
  lineAt(index: number): number {
    this.lineStarts ??= startsOfLines(this.text)
    let low = 0
    let high = this.lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.lineStarts[middle]! <= index) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  lineOf(node: SyntaxNode): number {
    return this.lineAt(node.start)
  }

  endLineOf(node: SyntaxNode): number {
    return this.lineAt(Math.max(node.start, node.end - 1))
  }
}

function startsOfLines(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
