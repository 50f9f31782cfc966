/** Literals of Go: texts, numbers, runes, and composite literals of structs, lists and maps. */
import { childOf, type SyntaxNode } from '../../syntax/node.ts'
import type { Expression } from '../form.ts'
import { lowerExpression } from './expressions.ts'
import { textOf, withoutComments, type Place } from './place.ts'
import { typeText } from './types.ts'

const simpleEscapes: Readonly<Record<string, string>> = {
  '\\n': '\n',
  '\\t': '\t',
  '\\r': '\r',
  '\\a': '\x07',
  '\\b': '\b',
  '\\f': '\f',
  '\\v': '\v',
  '\\\\': '\\',
  '\\"': '"',
  "\\'": "'",
}

export function stringText(node: SyntaxNode, place: Place): string {
  if (node.type === 'raw_string_literal') return textOf(node, place).slice(1, -1)
  return node.children
    .map((child) => {
      const text = textOf(child, place)
      return child.type === 'escape_sequence' ? unescaped(text) : text
    })
    .join('')
}

function unescaped(escape: string): string {
  const simple = simpleEscapes[escape]
  if (simple !== undefined) return simple
  const hex = /^\\[xuU]([0-9a-fA-F]+)$/.exec(escape)?.[1]
  const code = hex === undefined ? Number.parseInt(escape.slice(1), 8) : Number.parseInt(hex, 16)
  return Number.isNaN(code) ? escape.slice(1) : String.fromCodePoint(Math.min(code, 0x10ffff))
}

/** Whole and broken numbers in all of the language's ways: `1_000`, `0x1F`, `0o755`, `0755`, `1e3`. */
export function numberOf(text: string): number {
  const plain = text.replaceAll('_', '')
  return /^0[0-7]+$/.test(plain) ? Number.parseInt(plain, 8) : Number(plain)
}

/**
 * `T{A: 1}` makes an instance: a call of the type with its fields as a map. Lists and maps are themselves.
 */
export function compositeLiteral(node: SyntaxNode, place: Place): Expression {
  const type = childOf(node, 'type')
  const body = childOf(node, 'body')
  const value = literalValue(body ?? node, type, place)
  const name = type && typeText(type, place)
  if (name === undefined || type?.type.endsWith('array_type')) return value
  return {
    kind: 'call',
    callee: typeName(name, type ?? node),
    arguments: [{ value }],
    isNew: true,
    node,
  }
}

/** A type as the expression that names it: `http.Cookie`. */
export function typeName(name: string, node: SyntaxNode): Expression {
  const [first = '', ...rest] = name.split('.')
  return rest.reduce<Expression>(
    (object, property) => ({ kind: 'member', object, property, node }),
    {
      kind: 'name',
      name: first,
      node,
    },
  )
}

/** What stands between the braces; elements without a type of their own have that of the list around them. */
export function literalValue(
  body: SyntaxNode,
  type: SyntaxNode | undefined,
  place: Place,
): Expression {
  const elements = withoutComments(body.children)
  const inner = type && (childOf(type, 'element') ?? childOf(type, 'value'))
  const isList =
    type?.type === 'slice_type' ||
    type?.type.endsWith('array_type') ||
    // Types by name may be lists, too: `bson.D{{"$where", script}}`.
    ((type === undefined || elements.length > 0) &&
      elements.every((element) => element.type !== 'keyed_element'))
  if (isList) {
    return {
      kind: 'list',
      items: elements.map((element) =>
        lowerElement(childOf(element, 'value') ?? element, inner, place),
      ),
      node: body,
    }
  }
  return { kind: 'map', entries: elements.map((one) => entryOf(one, inner, place)), node: body }
}

function entryOf(element: SyntaxNode, inner: SyntaxNode | undefined, place: Place) {
  if (element.type !== 'keyed_element')
    return { key: undefined, value: lowerElement(element, inner, place) }
  const [keyNode, valueNode] = withoutComments(element.children)
  const key = keyNode && (keyNode.children[0] ?? keyNode)
  const isText = key?.type.endsWith('string_literal')
  return {
    key: key === undefined ? undefined : isText ? stringText(key, place) : textOf(key, place),
    value: valueNode === undefined ? literal(null, element) : lowerElement(valueNode, inner, place),
  }
}

function lowerElement(
  element: SyntaxNode,
  inner: SyntaxNode | undefined,
  place: Place,
): Expression {
  const own = element.type === 'literal_element' ? (element.children[0] ?? element) : element
  if (own.type !== 'literal_value') return lowerExpression(own, place)
  const name = inner && typeText(inner, place)
  const value = literalValue(own, inner, place)
  if (inner === undefined || name === undefined || inner.type.startsWith('slice')) return value
  return {
    kind: 'call',
    callee: typeName(name, inner),
    arguments: [{ value }],
    isNew: true,
    node: own,
  }
}

export const literal = (value: string | number | boolean | null, node: SyntaxNode): Expression => ({
  kind: 'literal',
  value,
  node,
})
