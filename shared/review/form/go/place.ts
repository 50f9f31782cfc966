/** Where a lowering is: the file, and what the method it stands in calls its receiver. */
import type { SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'

export interface Place {
  file: SourceFile
  /** The receiver's name in the method around: `s` of `func (s *Server) Run()`. It is lowered to `this`. */
  receiver: string | undefined
}

export const textOf = (node: SyntaxNode, place: Place): string => place.file.textOf(node)

export const withoutComments = (nodes: readonly SyntaxNode[]): SyntaxNode[] =>
  nodes.filter(({ type }) => type !== 'comment')
