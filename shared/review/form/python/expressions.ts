/** Expressions and functions of Python. */
import { childOf, childrenOf, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { Argument, Expression, FunctionForm, Parameter, Statement } from '../form.ts'
import { lowerText, numberOf } from './literals.ts'

type Node = SyntaxNode

export function lowerExpression(node: Node, file: SourceFile): Expression {
  switch (node.type) {
    case 'identifier':
      return { kind: 'name', name: file.textOf(node), node }
    case 'true':
    case 'false':
      return { kind: 'literal', value: node.type === 'true', node }
    case 'none':
      return { kind: 'literal', value: null, node }
    case 'integer':
    case 'float':
      return lowerNumber(node, file)
    case 'string':
    case 'concatenated_string':
      return lowerText(node, file, (piece) => lowerExpression(piece, file))
    case 'attribute':
      return lowerAttribute(node, file)
    case 'dotted_name':
      return lowerDottedName(node, file)
    case 'subscript':
      return lowerSubscript(node, file)
    case 'call':
      return lowerCall(node, file)
    case 'list':
    case 'tuple':
    case 'set':
    case 'expression_list':
    case 'pattern_list':
    case 'tuple_pattern':
    case 'list_pattern':
      return { kind: 'list', items: lowerAll(node, file), node }
    case 'dictionary':
      return lowerDictionary(node, file)
    case 'list_comprehension':
    case 'set_comprehension':
    case 'dictionary_comprehension':
    case 'generator_expression':
      return lowerComprehension(node, file)
    case 'lambda':
      return { kind: 'function', function: lowerLambda(node, file), node }
    case 'binary_operator':
    case 'boolean_operator':
      return {
        kind: 'operation',
        operator: operatorOf(childOf(node, 'operator')?.type),
        operands: [lowerAt(node, 'left', file), lowerAt(node, 'right', file)],
        node,
      }
    case 'unary_operator':
    case 'not_operator':
      return {
        kind: 'operation',
        operator: node.type === 'not_operator' ? '!' : (childOf(node, 'operator')?.type ?? '?'),
        operands: [lowerAt(node, 'argument', file)],
        node,
      }
    case 'comparison_operator':
      return lowerComparison(node, file)
    case 'conditional_expression':
      return lowerConditional(node, file)
    case 'named_expression':
      return {
        kind: 'assign',
        target: lowerAt(node, 'name', file),
        value: lowerAt(node, 'value', file),
        node,
      }
    case 'parenthesized_expression':
    case 'await':
      return { kind: 'same', value: lowerFirst(node, file), node }
    case 'type':
    case 'type_conversion':
    case 'format_specifier':
    case 'comment':
    case 'ellipsis':
      return { kind: 'parts', parts: [], node }
    default:
      return { kind: 'parts', parts: lowerAll(node, file), node }
  }
}

const isCode = ({ type }: Node) => type !== 'comment'

export const lowerAll = (node: Node, file: SourceFile): Expression[] =>
  node.children.filter(isCode).map((child) => lowerExpression(child, file))

const lowerAt = (node: Node, field: string, file: SourceFile): Expression => {
  const child = childOf(node, field)
  return child === undefined ? { kind: 'parts', parts: [], node } : lowerExpression(child, file)
}

const lowerFirst = (node: Node, file: SourceFile): Expression => {
  const child = node.children.find(isCode)
  return child === undefined ? { kind: 'parts', parts: [], node } : lowerExpression(child, file)
}

function lowerNumber(node: Node, file: SourceFile): Expression {
  const value = numberOf(file.textOf(node))
  return Number.isNaN(value) ? { kind: 'parts', parts: [], node } : { kind: 'literal', value, node }
}

function lowerAttribute(node: Node, file: SourceFile): Expression {
  const property = childOf(node, 'attribute')
  return {
    kind: 'member',
    object: lowerAt(node, 'object', file),
    property: property === undefined ? '?' : file.textOf(property),
    node,
  }
}

/** `a.b.c`, as patterns and decorators of some grammars have it. */
function lowerDottedName(node: Node, file: SourceFile): Expression {
  const [first, ...others] = file.textOf(node).split('.')
  return others.reduce<Expression>(
    (object, property) => ({ kind: 'member', object, property, node }),
    { kind: 'name', name: first ?? '?', node },
  )
}

/** `a[i]`; a slice `a[i:j]` is a call of the method that makes it, `a.__getslice__(i, j, step)`. */
function lowerSubscript(node: Node, file: SourceFile): Expression {
  const object = lowerAt(node, 'value', file)
  const keys = childrenOf(node, 'subscript')
  const [first] = keys
  if (first?.type === 'slice' && keys.length === 1) {
    return {
      kind: 'call',
      callee: { kind: 'member', object, property: '__getslice__', node },
      arguments: boundsOf(first, file).map((value) => ({ value })),
      isNew: false,
      node,
    }
  }
  const index: Expression =
    keys.length === 1
      ? lowerExpression(keys[0]!, file)
      : { kind: 'list', items: keys.map((key) => lowerExpression(key, file)), node }
  return { kind: 'index', object, index, node }
}

/** Start, stop and step of a slice, each in its place; `None` where it is not written. */
function boundsOf(slice: Node, file: SourceFile): Expression[] {
  const nothing: Expression = { kind: 'literal', value: null, node: slice }
  const bounds: Expression[] = [nothing, nothing, nothing]
  let place = 0
  let from = slice.start
  for (const child of slice.children.filter(isCode)) {
    place += file.text.slice(from, child.start).split(':').length - 1
    if (place < bounds.length) bounds[place] = lowerExpression(child, file)
    from = child.end
  }
  return bounds
}

function lowerCall(node: Node, file: SourceFile): Expression {
  const given = childOf(node, 'arguments')
  return {
    kind: 'call',
    callee: lowerAt(node, 'function', file),
    arguments:
      given?.type === 'generator_expression'
        ? [{ value: lowerExpression(given, file) }]
        : (given?.children ?? []).filter(isCode).map((child) => lowerArgument(child, file)),
    isNew: false,
    node,
  }
}

function lowerArgument(node: Node, file: SourceFile): Argument {
  if (node.type === 'keyword_argument') {
    const name = childOf(node, 'name')
    return {
      ...(name !== undefined && { name: file.textOf(name) }),
      value: lowerAt(node, 'value', file),
    }
  }
  if (node.type === 'list_splat' || node.type === 'dictionary_splat') {
    return { isSpread: true, value: lowerFirst(node, file) }
  }
  return { value: lowerExpression(node, file) }
}

function lowerDictionary(node: Node, file: SourceFile): Expression {
  return {
    kind: 'map',
    entries: node.children.filter(isCode).map((child) => {
      if (child.type !== 'pair') return { key: undefined, value: lowerFirst(child, file) }
      const key = lowerAt(child, 'key', file)
      return {
        key: key.kind === 'literal' && key.value !== null ? String(key.value) : undefined,
        value: lowerAt(child, 'value', file),
      }
    }),
    node,
  }
}

function lowerComprehension(node: Node, file: SourceFile): Expression {
  const body = childOf(node, 'body')
  const result: Expression =
    body === undefined
      ? { kind: 'parts', parts: [], node }
      : body.type === 'pair'
        ? { kind: 'parts', parts: lowerAll(body, file), node: body }
        : lowerExpression(body, file)
  const clauses = node.children.flatMap((child): (Expression & { kind: 'each' })['clauses'] => {
    if (child.type === 'for_in_clause') {
      return [{ binding: lowerAt(child, 'left', file), over: lowerAt(child, 'right', file) }]
    }
    return child.type === 'if_clause' ? [{ test: lowerFirst(child, file) }] : []
  })
  return { kind: 'each', clauses, result, node }
}

const operators: Readonly<Record<string, string>> = { and: '&&', or: '||', '<>': '!=' }

const operatorOf = (token: string | undefined): string => operators[token ?? '?'] ?? token ?? '?'

/** `a < b < c` is `a < b and b < c`. */
function lowerComparison(node: Node, file: SourceFile): Expression {
  const operands = node.children.filter((child) => child.field !== 'operators' && isCode(child))
  const signs = childrenOf(node, 'operators')
  const pairs = signs.map((sign, index): Expression => ({
    kind: 'operation',
    operator: operatorOf(sign.type.replaceAll(/\s+/g, ' ')),
    operands: operands.slice(index, index + 2).map((operand) => lowerExpression(operand, file)),
    node,
  }))
  return pairs.length === 1
    ? pairs[0]!
    : { kind: 'operation', operator: '&&', operands: pairs, node }
}

function lowerConditional(node: Node, file: SourceFile): Expression {
  const [yes, test, no] = lowerAll(node, file)
  return {
    kind: 'choice',
    ...(test !== undefined && { test }),
    options: [yes, no].filter((option) => option !== undefined),
    node,
  }
}

function lowerLambda(node: Node, file: SourceFile): FunctionForm {
  const body = childOf(node, 'body')
  return {
    name: undefined,
    parameters: lowerParameters(childOf(node, 'parameters'), file),
    body:
      body === undefined
        ? []
        : [{ kind: 'return', value: lowerExpression(body, file), node: body }],
    decorators: [],
    isAsync: false,
    node,
  }
}

export function lowerParameters(node: Node | undefined, file: SourceFile): Parameter[] {
  return (node?.children ?? []).filter(isCode).flatMap((child) => lowerParameter(child, file))
}

function lowerParameter(node: Node, file: SourceFile): Parameter[] {
  const inner = childOf(node, 'name') ?? (node.type === 'identifier' ? node : node.children[0])
  if (inner === undefined) return []
  const isRest = /splat/.test(node.type) || /splat/.test(inner.type)
  const name = inner.type === 'identifier' ? inner : (inner.children[0] ?? inner)
  const type = childOf(node, 'type')
  const given = childOf(node, 'value')
  if (name.type !== 'identifier') return []
  return [
    {
      name: file.textOf(name),
      annotations: [],
      node,
      ...(type !== undefined && { type: file.textOf(type) }),
      ...(given !== undefined && { default: lowerExpression(given, file) }),
      ...(isRest && { isRest }),
    },
  ]
}

/** A function; of a method, the instance (or class) it is called on is no parameter. */
export function lowerFunction(
  node: Node,
  file: SourceFile,
  decorators: Expression[],
  isMethod: boolean,
  body: Statement[],
): FunctionForm {
  const name = childOf(node, 'name')
  const parameters = lowerParameters(childOf(node, 'parameters'), file)
  const isStatic = decorators.some(
    (decorator) => decorator.kind === 'name' && decorator.name === 'staticmethod',
  )
  const returns = childOf(node, 'return_type')
  return {
    name: name === undefined ? undefined : file.textOf(name),
    parameters: isMethod && !isStatic ? parameters.slice(1) : parameters,
    body,
    decorators,
    isAsync: /^async\b/.test(file.text.slice(node.start, node.start + 6)),
    node,
    ...(returns !== undefined && { returns: file.textOf(returns) }),
  }
}
