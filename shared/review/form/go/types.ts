/** Types of Go, as written, without what they point to and are filled with. */
import { childOf, childOfType, type SyntaxNode } from '../../syntax/node.ts'
import { textOf, type Place } from './place.ts'

/** `*http.Request`: `http.Request`. `undefined` of what has no name of its own: lists, maps, functions. */
export function typeText(node: SyntaxNode, place: Place): string | undefined {
  switch (node.type) {
    case 'type_identifier':
    case 'qualified_type':
      return textOf(node, place)
    case 'pointer_type':
    case 'parenthesized_type': {
      const inner = node.children[0]
      return inner && typeText(inner, place)
    }
    case 'generic_type': {
      const inner = childOf(node, 'type') ?? childOfType(node, 'type_identifier', 'qualified_type')
      return inner && typeText(inner, place)
    }
    default:
      return undefined
  }
}
