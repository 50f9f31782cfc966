/** What Python assigns to: names, attributes, items, and patterns of them. */
import type { SyntaxNode } from '../../syntax/node.ts'
import { childOf } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { Expression } from '../form.ts'
import { lowerExpression } from './expressions.ts'

export function lowerTarget(node: SyntaxNode, file: SourceFile): Expression {
  switch (node.type) {
    case 'pattern_list':
    case 'tuple_pattern':
    case 'list_pattern':
    case 'tuple':
    case 'list':
    case 'expression_list':
      return {
        kind: 'list',
        items: node.children
          .filter(({ type }) => type !== 'comment')
          .map((child) => lowerTarget(child, file)),
        node,
      }
    case 'list_splat_pattern':
    case 'parenthesized_expression':
      return node.children[0] === undefined
        ? { kind: 'parts', parts: [], node }
        : lowerTarget(node.children[0], file)
    case 'subscript': {
      const expression = lowerExpression(node, file)
      const object = childOf(node, 'value')
      if (expression.kind === 'index' || object === undefined) return expression
      // A slice that is assigned to is an item that is not known.
      const index: Expression = { kind: 'parts', parts: [], node }
      return { kind: 'index', object: lowerExpression(object, file), index, node }
    }
    default:
      return lowerExpression(node, file)
  }
}
