/** What is assigned to, and what parameters bind. */
import { childOf, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { Expression } from '../form.ts'
import { lowerExpression } from './expressions.ts'

/** A name, a member, or a pattern of names: `{ a, b: c = 1, ...d }`, `[a, b]`. */
export function lowerPattern(node: SyntaxNode, file: SourceFile): Expression {
  switch (node.type) {
    case 'object_pattern':
      return {
        kind: 'map',
        entries: node.children
          .filter(({ type }) => type !== 'comment')
          .map((child) => entryOf(child, file)),
        node,
      }
    case 'array_pattern':
      return { kind: 'list', items: node.children.map((child) => lowerPattern(child, file)), node }
    case 'assignment_pattern':
    case 'object_assignment_pattern': {
      const left = childOf(node, 'left') ?? node
      const right = childOf(node, 'right')
      return {
        kind: 'choice',
        options: [
          lowerPattern(left, file),
          ...(right === undefined ? [] : [lowerExpression(right, file)]),
        ],
        node,
      }
    }
    case 'rest_pattern':
      return node.children[0] === undefined
        ? { kind: 'parts', parts: [], node }
        : lowerPattern(node.children[0], file)
    case 'shorthand_property_identifier_pattern':
    case 'identifier':
      return { kind: 'name', name: file.textOf(node), node }
    default:
      return lowerExpression(node, file)
  }
}

function entryOf(
  node: SyntaxNode,
  file: SourceFile,
): { key: string | undefined; value: Expression } {
  if (node.type === 'pair_pattern') {
    const key = childOf(node, 'key')
    return {
      key:
        key === undefined || key.type === 'computed_property_name'
          ? undefined
          : file.textOf(key).replaceAll(/['"]/g, ''),
      value: lowerPattern(childOf(node, 'value') ?? node, file),
    }
  }
  if (node.type === 'object_assignment_pattern') {
    const left = childOf(node, 'left')
    return { key: left && file.textOf(left), value: lowerPattern(node, file) }
  }
  if (node.type === 'rest_pattern') return { key: undefined, value: lowerPattern(node, file) }
  return { key: file.textOf(node), value: lowerPattern(node, file) }
}

/** The names a pattern binds, each with the path of keys that leads to it. */
export function bindingsOf(
  pattern: Expression,
  path: readonly string[] = [],
): { name: string; path: string[] }[] {
  if (pattern.kind === 'name') return [{ name: pattern.name, path: [...path] }]
  if (pattern.kind === 'choice') {
    const [inner] = pattern.options
    return inner === undefined ? [] : bindingsOf(inner, path)
  }
  if (pattern.kind === 'map') {
    return pattern.entries.flatMap(({ key, value }) =>
      bindingsOf(value, key === undefined ? path : [...path, key]),
    )
  }
  if (pattern.kind === 'list') {
    return pattern.items.flatMap((item, index) => bindingsOf(item, [...path, String(index)]))
  }
  return []
}
