/** Expressions of Go. */
import { childOf, type SyntaxNode } from '../../syntax/node.ts'
import type { Argument, Expression } from '../form.ts'
import { lowerFunction } from './declarations.ts'
import { compositeLiteral, literal, literalValue, numberOf, stringText } from './literals.ts'
import { textOf, withoutComments, type Place } from './place.ts'
import { typeText } from './types.ts'

export function lowerExpression(node: SyntaxNode, place: Place): Expression {
  switch (node.type) {
    case 'identifier':
    case 'field_identifier':
    case 'package_identifier':
    case 'type_identifier':
      return { kind: 'name', name: nameIn(node, place), node }
    case 'interpreted_string_literal':
    case 'raw_string_literal':
      return literal(stringText(node, place), node)
    case 'rune_literal':
      return literal(textOf(node, place).slice(1, -1), node)
    case 'int_literal':
    case 'float_literal':
      return literal(numberOf(textOf(node, place)), node)
    case 'true':
    case 'false':
      return literal(node.type === 'true', node)
    case 'nil':
      return literal(null, node)
    case 'selector_expression':
    case 'qualified_type':
      return memberExpression(node, place)
    case 'index_expression':
      return {
        kind: 'index',
        object: lowerAt(node, 'operand', place),
        index: lowerAt(node, 'index', place),
        node,
      }
    case 'slice_expression':
      return { kind: 'same', value: lowerAt(node, 'operand', place), node }
    case 'call_expression':
      return callExpression(node, place)
    case 'type_conversion_expression':
      return { kind: 'same', value: lowerAt(node, 'operand', place), node }
    case 'type_assertion_expression':
      return assertion(node, place)
    case 'parenthesized_expression': {
      const inner = withoutComments(node.children)[0]
      return inner === undefined ? parts([], node) : lowerExpression(inner, place)
    }
    case 'unary_expression':
      return unaryExpression(node, place)
    case 'binary_expression':
      return {
        kind: 'operation',
        operator: childOf(node, 'operator')?.type ?? '?',
        operands: [lowerAt(node, 'left', place), lowerAt(node, 'right', place)],
        node,
      }
    case 'composite_literal':
      return compositeLiteral(node, place)
    case 'literal_value':
      return literalValue(node, undefined, place)
    case 'func_literal':
      return { kind: 'function', function: lowerFunction(node, place), node }
    case 'variadic_argument':
      return parts(lowerAll(node, place), node)
    case 'expression_list': {
      const items = withoutComments(node.children).filter(({ type }) => type !== ',')
      return items.length === 1 && items[0] !== undefined
        ? lowerExpression(items[0], place)
        : { kind: 'list', items: items.map((item) => lowerExpression(item, place)), node }
    }
    case 'comment':
    case 'type_arguments':
    case 'slice_type':
    case 'map_type':
    case 'array_type':
    case 'pointer_type':
    case 'channel_type':
    case 'struct_type':
    case 'interface_type':
    case 'function_type':
      return parts([], node)
    default:
      return parts(lowerAll(node, place), node)
  }
}

const parts = (values: Expression[], node: SyntaxNode): Expression => ({
  kind: 'parts',
  parts: values,
  node,
})

const lowerAll = (node: SyntaxNode, place: Place): Expression[] =>
  withoutComments(node.children).map((child) => lowerExpression(child, place))

export const lowerAt = (node: SyntaxNode, field: string, place: Place): Expression => {
  const child = childOf(node, field)
  return child === undefined ? parts([], node) : lowerExpression(child, place)
}

const nameIn = (node: SyntaxNode, place: Place): string => {
  const name = textOf(node, place)
  return name === place.receiver ? 'this' : name
}

function memberExpression(node: SyntaxNode, place: Place): Expression {
  const property = childOf(node, 'field') ?? childOf(node, 'name')
  return {
    kind: 'member',
    object: lowerAt(node, node.type === 'qualified_type' ? 'package' : 'operand', place),
    property: property === undefined ? '?' : textOf(property, place),
    node,
  }
}

/** `string(x)` and `[]byte(x)` are x in other clothes. */
const conversions = new Set(['string', 'any', 'error'])

function callExpression(node: SyntaxNode, place: Place): Expression {
  const called = childOf(node, 'function')
  const list = withoutComments(childOf(node, 'arguments')?.children ?? [])
  const given = list.map((child): Argument => ({
    value: lowerExpression(child, place),
    ...(child.type === 'variadic_argument' && { isSpread: true }),
  }))
  if (called?.type === 'identifier' && given.length === 1) {
    const name = textOf(called, place)
    if (conversions.has(name)) return { kind: 'same', value: given[0]!.value, node }
    const type = name === 'new' && list[0] ? namedType(list[0], place) : undefined
    if (type !== undefined) return { kind: 'call', callee: type, arguments: [], isNew: true, node }
  }
  const callee = called === undefined ? parts([], node) : lowerExpression(called, place)
  return { kind: 'call', callee, arguments: given, isNew: false, node }
}

const namedType = (node: SyntaxNode, place: Place): Expression | undefined =>
  ['identifier', 'type_identifier', 'qualified_type', 'selector_expression'].includes(node.type)
    ? lowerExpression(node, place)
    : undefined

function assertion(node: SyntaxNode, place: Place): Expression {
  const type = childOf(node, 'type')
  const name = type && typeText(type, place)
  return {
    kind: 'same',
    value: lowerAt(node, 'operand', place),
    node,
    ...(name !== undefined && name !== 'string' && { type: name }),
  }
}

function unaryExpression(node: SyntaxNode, place: Place): Expression {
  const operator = childOf(node, 'operator')?.type ?? '?'
  const value = lowerAt(node, 'operand', place)
  if (operator === '&') return { kind: 'same', value, isAddress: true, node }
  if (operator === '*') return { kind: 'same', value, node }
  if (operator === '<-') return parts([value], node)
  return { kind: 'operation', operator, operands: [value], node }
}
