/** Expressions of Java. */
import { childOf, childOfType, childrenOf, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { Argument, Expression } from '../form.ts'
import { lowerBody, lowerFunction } from './declarations.ts'
import { characterText, numberOf, stringText } from './literals.ts'
import { bodyOf, lowerSwitch } from './statements.ts'
import { qualifiedClass, typeText } from './types.ts'

export function lowerExpression(node: SyntaxNode, file: SourceFile): Expression {
  switch (node.type) {
    case 'identifier':
    case 'this':
    case 'super':
      return { kind: 'name', name: file.textOf(node), node }
    case 'null_literal':
      return { kind: 'literal', value: null, node }
    case 'true':
    case 'false':
      return { kind: 'literal', value: node.type === 'true', node }
    case 'string_literal':
      return { kind: 'literal', value: stringText(node, file), node }
    case 'character_literal':
      return { kind: 'literal', value: characterText(node, file), node }
    case 'decimal_integer_literal':
    case 'hex_integer_literal':
    case 'octal_integer_literal':
    case 'binary_integer_literal':
    case 'decimal_floating_point_literal':
    case 'hex_floating_point_literal':
      return { kind: 'literal', value: numberOf(node, file), node }
    case 'field_access':
    case 'scoped_identifier':
      return fieldAccess(node, file)
    case 'array_access':
      return {
        kind: 'index',
        object: lowerAt(node, 'array', file),
        index: lowerAt(node, 'index', file),
        node,
      }
    case 'method_invocation':
      return methodInvocation(node, file)
    case 'object_creation_expression':
      return objectCreation(node, file)
    case 'explicit_constructor_invocation':
      return {
        kind: 'call',
        callee: lowerAt(node, 'constructor', file),
        arguments: argumentsOf(childOf(node, 'arguments'), file),
        isNew: false,
        node,
      }
    case 'array_creation_expression':
      return arrayCreation(node, file)
    case 'array_initializer':
    case 'element_value_array_initializer':
      return { kind: 'list', items: lowerAll(node, file), node }
    case 'lambda_expression':
      return { kind: 'function', function: lowerFunction(node, file), node }
    case 'method_reference':
      return methodReference(node, file)
    case 'assignment_expression':
      return assignment(node, file)
    case 'update_expression':
      return update(node, file)
    case 'binary_expression':
      return binary(node, file)
    case 'unary_expression':
      return {
        kind: 'operation',
        operator: childOf(node, 'operator')?.type ?? '?',
        operands: [lowerAt(node, 'operand', file)],
        node,
      }
    case 'instanceof_expression':
      return {
        kind: 'operation',
        operator: 'instanceof',
        operands: [tested(node, file)],
        node,
      }
    case 'ternary_expression':
      return {
        kind: 'choice',
        test: lowerAt(node, 'condition', file),
        options: [lowerAt(node, 'consequence', file), lowerAt(node, 'alternative', file)],
        node,
      }
    case 'parenthesized_expression':
      return { kind: 'same', value: lowerFirst(node, file), node }
    case 'cast_expression':
      return cast(node, file)
    case 'class_literal':
      return { kind: 'member', object: className(node, file), property: 'class', node }
    case 'switch_expression':
      return switchExpression(node, file)
    case 'annotation':
    case 'marker_annotation':
      return lowerAnnotation(node, file)
    default:
      return { kind: 'parts', parts: lowerAll(node, file), node }
  }
}

/** `value instanceof String text`: the text is the value from then on. */
function tested(node: SyntaxNode, file: SourceFile): Expression {
  const value = lowerAt(node, 'left', file)
  const name = childOf(node, 'name')
  if (name === undefined) return value
  return {
    kind: 'assign',
    target: { kind: 'name', name: file.textOf(name), node: name },
    value,
    node,
  }
}

const isCode = ({ type }: SyntaxNode) => !type.endsWith('comment')

const lowerAll = (node: SyntaxNode, file: SourceFile): Expression[] =>
  node.children.filter(isCode).map((child) => lowerExpression(child, file))

export const lowerAt = (node: SyntaxNode, field: string, file: SourceFile): Expression => {
  const child = childOf(node, field)
  return child === undefined ? { kind: 'parts', parts: [], node } : lowerExpression(child, file)
}

export const lowerFirst = (node: SyntaxNode, file: SourceFile): Expression => {
  const child = node.children.find(isCode)
  return child === undefined ? { kind: 'parts', parts: [], node } : lowerExpression(child, file)
}

/** `a.b`, `A.this`, and a class with its package, which is the class. */
function fieldAccess(node: SyntaxNode, file: SourceFile): Expression {
  const named = qualifiedClass(node, file)
  if (named !== undefined) return { kind: 'name', name: named, node }
  const property = childOf(node, 'field') ?? childOf(node, 'name')
  if (property?.type === 'this' || property?.type === 'super') {
    return { kind: 'name', name: property.type, node }
  }
  const objectField = node.type === 'field_access' ? 'object' : 'scope'
  return {
    kind: 'member',
    object: lowerAt(node, objectField, file),
    property: property === undefined ? '?' : file.textOf(property),
    node,
  }
}

function methodInvocation(node: SyntaxNode, file: SourceFile): Expression {
  const name = childOf(node, 'name')
  const object = childOf(node, 'object')
  const method = name === undefined ? '?' : file.textOf(name)
  return {
    kind: 'call',
    callee:
      object === undefined
        ? { kind: 'name', name: method, node: name ?? node }
        : {
            kind: 'member',
            object: lowerExpression(object, file),
            property: method,
            node: name ?? node,
          },
    arguments: argumentsOf(childOf(node, 'arguments'), file),
    isNew: false,
    node,
  }
}

export const argumentsOf = (node: SyntaxNode | undefined, file: SourceFile): Argument[] =>
  node === undefined
    ? []
    : node.children.filter(isCode).map((child) => ({ value: lowerExpression(child, file) }))

/** `new T(…)`, and `new T(…) { … }`, which makes a class of its own on the spot. */
function objectCreation(node: SyntaxNode, file: SourceFile): Expression {
  const type = childOf(node, 'type')
  const body = childOfType(node, 'class_body')
  return {
    kind: 'call',
    callee: { kind: 'name', name: typeText(type, file) ?? '?', node: type ?? node },
    arguments: argumentsOf(childOf(node, 'arguments'), file),
    isNew: true,
    node,
    ...(body !== undefined && {
      body: {
        name: undefined,
        bases: [{ kind: 'name', name: typeText(type, file) ?? '?', node: type ?? node }],
        decorators: [],
        node,
        ...lowerBody(body, file),
      },
    }),
  }
}

/** `new int[] {1, 2}` is the list; `new byte[16]` is an instance of `byte[]`. */
function arrayCreation(node: SyntaxNode, file: SourceFile): Expression {
  const value = childOf(node, 'value')
  if (value !== undefined) return { ...lowerExpression(value, file), node }
  const lengths = node.children.filter(({ type }) => type === 'dimensions_expr')
  return {
    kind: 'call',
    callee: { kind: 'name', name: `${typeText(childOf(node, 'type'), file) ?? '?'}[]`, node },
    arguments: lengths.map((length) => ({ value: lowerFirst(length, file) })),
    isNew: true,
    node,
  }
}

/** `Type::method` stands for the method, `Type::new` for the class. */
function methodReference(node: SyntaxNode, file: SourceFile): Expression {
  const [object, name] = node.children.filter(isCode)
  if (object === undefined) return { kind: 'parts', parts: [], node }
  if (name === undefined) return lowerExpression(object, file)
  return {
    kind: 'member',
    object: lowerExpression(object, file),
    property: file.textOf(name),
    node,
  }
}

function assignment(node: SyntaxNode, file: SourceFile): Expression {
  const operator = (childOf(node, 'operator')?.type ?? '=').slice(0, -1)
  return {
    kind: 'assign',
    target: lowerAt(node, 'left', file),
    value: lowerAt(node, 'right', file),
    node,
    ...(operator !== '' && { operator }),
  }
}

function update(node: SyntaxNode, file: SourceFile): Expression {
  return {
    kind: 'assign',
    target: lowerFirst(node, file),
    value: { kind: 'literal', value: 1, node },
    operator: file.textOf(node).includes('--') ? '-' : '+',
    node,
  }
}

function binary(node: SyntaxNode, file: SourceFile): Expression {
  const operator = childOf(node, 'operator')?.type ?? '?'
  const isWhole = ![childOf(node, 'left'), childOf(node, 'right')].some((side) =>
    side?.type.includes('floating'),
  )
  return {
    kind: 'operation',
    // Whole numbers divide to whole numbers.
    operator: operator === '/' && isWhole ? '//' : operator,
    operands: [lowerAt(node, 'left', file), lowerAt(node, 'right', file)],
    node,
  }
}

function cast(node: SyntaxNode, file: SourceFile): Expression {
  const type = typeText(childrenOf(node, 'type')[0], file)
  return {
    kind: 'same',
    value: lowerAt(node, 'value', file),
    node,
    ...(type !== undefined && { type }),
  }
}

function className(node: SyntaxNode, file: SourceFile): Expression {
  return { kind: 'name', name: typeText(node.children.find(isCode), file) ?? '?', node }
}

/** A `switch` with a value: a function that is run on the spot, for its cases hold statements. */
function switchExpression(node: SyntaxNode, file: SourceFile): Expression {
  const body = [lowerSwitch(node, file, true)]
  const callee: Expression = {
    kind: 'function',
    function: { name: undefined, parameters: [], body, decorators: [], isAsync: false, node },
    node,
  }
  return { kind: 'call', callee, arguments: [], isNew: false, node }
}

export function lowerAnnotation(node: SyntaxNode, file: SourceFile): Expression {
  const name = childOf(node, 'name')
  const callee: Expression = {
    kind: 'name',
    name: name === undefined ? '?' : file.textOf(name).replace(/^.*\./s, ''),
    node: name ?? node,
  }
  const given = childOf(node, 'arguments')
  if (given === undefined) return { kind: 'call', callee, arguments: [], isNew: false, node }
  const values = given.children.filter(isCode).map((child): Argument => {
    if (child.type !== 'element_value_pair') return { value: lowerExpression(child, file) }
    const key = childOf(child, 'key')
    return {
      value: lowerAt(child, 'value', file),
      ...(key !== undefined && { name: file.textOf(key) }),
    }
  })
  return { kind: 'call', callee, arguments: values, isNew: false, node }
}

/** The body of a lambda: its statements, or the value that it gives. */
export const lambdaBody = (body: SyntaxNode, file: SourceFile) =>
  body.type === 'block'
    ? bodyOf(body, file)
    : [{ kind: 'return' as const, value: lowerExpression(body, file), node: body }]
