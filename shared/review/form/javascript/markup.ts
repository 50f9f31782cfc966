/** JSX: elements with their attributes and children. */
import { childOf, childOfType, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { Expression } from '../form.ts'
import { lowerExpression, stringText } from './expressions.ts'

export function lowerMarkup(node: SyntaxNode, file: SourceFile): Expression {
  const opening = childOf(node, 'open_tag') ?? childOfType(node, 'jsx_opening_element') ?? node
  const name = childOf(opening, 'name')
  const attributes = opening.children.flatMap((child) => attributeOf(child, file))
  const children =
    node.type === 'jsx_self_closing_element'
      ? []
      : node.children
          .filter((child) =>
            ['jsx_expression', 'jsx_element', 'jsx_self_closing_element'].includes(child.type),
          )
          .map((child) => lowerExpression(child, file))
  return {
    kind: 'markup',
    name: name === undefined ? '' : file.textOf(name),
    attributes,
    children,
    node,
  }
}

function attributeOf(
  node: SyntaxNode,
  file: SourceFile,
): { key: string | undefined; value: Expression }[] {
  if (node.type === 'jsx_expression') {
    return [{ key: undefined, value: lowerExpression(node, file) }]
  }
  if (node.type !== 'jsx_attribute') return []
  const [key, value] = node.children
  if (key === undefined) return []
  return [{ key: file.textOf(key), value: valueOf(value, node, file) }]
}

function valueOf(
  value: SyntaxNode | undefined,
  attribute: SyntaxNode,
  file: SourceFile,
): Expression {
  if (value === undefined) return { kind: 'literal', value: true, node: attribute }
  if (value.type === 'string')
    return { kind: 'literal', value: stringText(value, file), node: value }
  return lowerExpression(value, file)
}
