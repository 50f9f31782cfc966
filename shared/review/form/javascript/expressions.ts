/** Expressions and functions of JavaScript and TypeScript. */
import { childOf, childOfType, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { Argument, Expression, FunctionForm, Parameter } from '../form.ts'
import { lowerMarkup } from './markup.ts'
import { bindingsOf, lowerPattern } from './patterns.ts'
import { lowerClass, lowerStatements } from './statements.ts'

export function lowerExpression(node: SyntaxNode, file: SourceFile): Expression {
  switch (node.type) {
    case 'identifier':
    case 'this':
    case 'super':
    case 'import':
    case 'property_identifier':
    case 'shorthand_property_identifier':
      return { kind: 'name', name: file.textOf(node), node }
    case 'undefined':
    case 'null':
      return { kind: 'literal', value: null, node }
    case 'true':
    case 'false':
      return { kind: 'literal', value: node.type === 'true', node }
    case 'number':
      return { kind: 'literal', value: Number(file.textOf(node).replaceAll(/[_n]/g, '')), node }
    case 'string':
      return { kind: 'literal', value: stringText(node, file), node }
    case 'template_string':
      return templateString(node, file)
    case 'regex':
      return regularExpression(node, file)
    case 'member_expression':
    case 'nested_identifier':
      return memberExpression(node, file)
    case 'subscript_expression':
      return {
        kind: 'index',
        object: lowerAt(node, 'object', file),
        index: lowerAt(node, 'index', file),
        node,
      }
    case 'call_expression':
      return callExpression(node, 'function', false, file)
    case 'new_expression':
      return callExpression(node, 'constructor', true, file)
    case 'arrow_function':
    case 'function_expression':
    case 'function':
    case 'generator_function':
    case 'method_definition':
      return { kind: 'function', function: lowerFunction(node, file), node }
    case 'object':
      return objectLiteral(node, file)
    case 'array':
      return {
        kind: 'list',
        items: withoutComments(node).map((item) => lowerSpread(item, file)),
        node,
      }
    case 'assignment_expression':
      return {
        kind: 'assign',
        target: lowerPattern(childOf(node, 'left') ?? node, file),
        value: lowerAt(node, 'right', file),
        node,
      }
    case 'augmented_assignment_expression':
      return {
        kind: 'assign',
        target: lowerAt(node, 'left', file),
        value: lowerAt(node, 'right', file),
        operator: (childOf(node, 'operator')?.type ?? '=').slice(0, -1),
        node,
      }
    case 'update_expression':
      return {
        kind: 'assign',
        target: lowerAt(node, 'argument', file),
        value: { kind: 'literal', value: 1, node },
        operator: (childOf(node, 'operator')?.type ?? '++').slice(0, 1),
        node,
      }
    case 'binary_expression':
      return {
        kind: 'operation',
        operator: childOf(node, 'operator')?.type ?? '?',
        operands: [lowerAt(node, 'left', file), lowerAt(node, 'right', file)],
        node,
      }
    case 'unary_expression':
      return {
        kind: 'operation',
        operator: childOf(node, 'operator')?.type ?? '?',
        operands: [lowerAt(node, 'argument', file)],
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
    case 'await_expression':
    case 'non_null_expression':
    case 'yield_expression':
      return sameAsFirst(node, file)
    case 'as_expression':
    case 'satisfies_expression':
    case 'type_assertion':
      return sameAsFirst(node, file)
    case 'sequence_expression':
      // `(0, call)(x)` calls without an object: compilers write it, and who wants another eval.
      if (node.children.length === 2 && node.children[0]!.type === 'number') {
        return { kind: 'same', value: lowerExpression(node.children[1]!, file), node }
      }
      return {
        kind: 'parts',
        parts: node.children.map((child) => lowerExpression(child, file)),
        node,
      }
    case 'class':
      return { kind: 'class', class: lowerClass(node, file), node }
    case 'jsx_element':
    case 'jsx_self_closing_element':
    case 'jsx_fragment':
      return lowerMarkup(node, file)
    case 'jsx_expression':
      return sameAsFirst(node, file)
    case 'comment':
    case 'type_annotation':
    case 'type_arguments':
      return { kind: 'parts', parts: [], node }
    default:
      return {
        kind: 'parts',
        parts: withoutComments(node).map((child) => lowerExpression(child, file)),
        node,
      }
  }
}

const withoutComments = (node: SyntaxNode) => node.children.filter(({ type }) => type !== 'comment')

const lowerAt = (node: SyntaxNode, field: string, file: SourceFile): Expression => {
  const child = childOf(node, field)
  return child === undefined ? { kind: 'parts', parts: [], node } : lowerExpression(child, file)
}

/** What is wrapped: `(x)`, `await x`, `x as T`. */
function sameAsFirst(node: SyntaxNode, file: SourceFile): Expression {
  const inner = withoutComments(node).find(({ type }) => !isType(type))
  if (inner === undefined) return { kind: 'parts', parts: [], node }
  return { kind: 'same', value: lowerExpression(inner, file), node }
}

const isType = (type: string) =>
  type.endsWith('_type') || type === 'type_identifier' || type === 'type_arguments'

const lowerSpread = (node: SyntaxNode, file: SourceFile): Expression =>
  node.type === 'spread_element' && node.children[0] !== undefined
    ? { kind: 'parts', parts: [lowerExpression(node.children[0], file)], node }
    : lowerExpression(node, file)

/** The text of a string, with its escapes read as the language reads them. */
export function stringText(node: SyntaxNode, file: SourceFile): string {
  return node.children
    .map((child) =>
      child.type === 'escape_sequence' ? unescaped(file.textOf(child)) : file.textOf(child),
    )
    .join('')
}

const simpleEscapes: Readonly<Record<string, string>> = {
  '\\n': '\n',
  '\\t': '\t',
  '\\r': '\r',
  '\\b': '\b',
  '\\f': '\f',
  '\\v': '\v',
  '\\0': '\0',
}

function unescaped(escape: string): string {
  const code = /^\\(?:x|u\{?)([0-9a-fA-F]+)\}?$/.exec(escape)?.[1]
  if (code !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff))
  return simpleEscapes[escape] ?? escape.slice(1)
}

function templateString(node: SyntaxNode, file: SourceFile): Expression {
  const parts = node.children.map((child): Expression => {
    if (child.type === 'template_substitution') return sameAsFirst(child, file)
    const text = file.textOf(child)
    return {
      kind: 'literal',
      value: child.type === 'escape_sequence' ? unescaped(text) : text,
      node: child,
    }
  })
  if (parts.every(({ kind }) => kind === 'literal')) {
    const value = parts.map((part) => (part.kind === 'literal' ? String(part.value) : '')).join('')
    return { kind: 'literal', value, node }
  }
  return { kind: 'text', parts, node }
}

/** A regular expression is an instance of `RegExp`, made of its pattern. */
function regularExpression(node: SyntaxNode, file: SourceFile): Expression {
  const pattern = childOf(node, 'pattern')
  const value = pattern === undefined ? '' : file.textOf(pattern)
  return {
    kind: 'call',
    callee: { kind: 'name', name: 'RegExp', node },
    arguments: [{ value: { kind: 'literal', value, node: pattern ?? node } }],
    isNew: true,
    node,
  }
}

function memberExpression(node: SyntaxNode, file: SourceFile): Expression {
  const property = childOf(node, 'property')
  const object = childOf(node, 'object')
  // `require('x').default` is the module, as `import x from 'x'` is.
  if (property !== undefined && object?.type === 'call_expression') {
    const isDefault = file.textOf(property) === 'default'
    const called = childOf(object, 'function')
    if (isDefault && called !== undefined && file.textOf(called) === 'require')
      return lowerExpression(object, file)
  }
  return {
    kind: 'member',
    object: lowerAt(node, 'object', file),
    property: property === undefined ? '?' : file.textOf(property),
    node,
  }
}

function callExpression(
  node: SyntaxNode,
  calleeField: string,
  isNew: boolean,
  file: SourceFile,
): Expression {
  const given = childOf(node, 'arguments')
  const callee = lowerAt(node, calleeField, file)
  return { kind: 'call', callee, arguments: argumentsOf(given, file), isNew, node }
}

function argumentsOf(node: SyntaxNode | undefined, file: SourceFile): Argument[] {
  if (node === undefined) return []
  // A tagged template is a call with the template as its argument.
  if (node.type === 'template_string') return [{ value: templateString(node, file) }]
  return withoutComments(node).map((child) => ({
    value: lowerSpread(child, file),
    ...(child.type === 'spread_element' && { isSpread: true }),
  }))
}

function objectLiteral(node: SyntaxNode, file: SourceFile): Expression {
  const entries = withoutComments(node).map((child) => {
    if (child.type === 'pair') {
      const key = childOf(child, 'key')
      return { key: keyText(key, file), value: lowerAt(child, 'value', file) }
    }
    if (child.type === 'method_definition') {
      return { key: keyText(childOf(child, 'name'), file), value: lowerExpression(child, file) }
    }
    if (child.type === 'spread_element') {
      return {
        key: undefined,
        value:
          child.children[0] === undefined
            ? lowerSpread(child, file)
            : lowerExpression(child.children[0], file),
      }
    }
    return { key: file.textOf(child), value: lowerExpression(child, file) }
  })
  return { kind: 'map', entries, node }
}

function keyText(key: SyntaxNode | undefined, file: SourceFile): string | undefined {
  if (key === undefined || key.type === 'computed_property_name') return undefined
  return key.type === 'string' ? stringText(key, file) : file.textOf(key)
}

export function lowerFunction(node: SyntaxNode, file: SourceFile): FunctionForm {
  const name = childOf(node, 'name')
  const body = childOf(node, 'body')
  const only = childOf(node, 'parameter')
  const parameters = only === undefined ? (childOf(node, 'parameters')?.children ?? []) : [only]
  const returns = typeText(childOf(node, 'return_type'), file)
  return {
    name: name === undefined ? nameByPlace(node, file) : file.textOf(name),
    parameters: parameters
      .filter(({ type }) => type !== 'comment')
      .map((parameter) => lowerParameter(parameter, file)),
    body: body === undefined ? [] : functionBody(body, file),
    decorators: [],
    isAsync: /^(?:\w+\s+)*async\b/.test(file.text.slice(node.start, node.start + 40)),
    node,
    ...(returns !== undefined && { returns }),
  }
}

/** What a function without a name of its own is assigned to: `exports.handler = () => …`. */
function nameByPlace(node: SyntaxNode, file: SourceFile): string | undefined {
  const { parent } = node
  if (parent === undefined || (node.field !== 'value' && node.field !== 'right')) return undefined
  const holder = childOf(parent, 'name') ?? childOf(parent, 'key') ?? childOf(parent, 'left')
  if (holder === undefined) return undefined
  const named = holder.type === 'member_expression' ? childOf(holder, 'property') : holder
  return named === undefined || named.end - named.start > 60 ? undefined : file.textOf(named)
}

const functionBody = (body: SyntaxNode, file: SourceFile): FunctionForm['body'] =>
  body.type === 'statement_block'
    ? lowerStatements(body.children, file)
    : [{ kind: 'return', value: lowerExpression(body, file), node: body }]

function lowerParameter(node: SyntaxNode, file: SourceFile): Parameter {
  const isTyped = node.type === 'required_parameter' || node.type === 'optional_parameter'
  const patternNode = isTyped ? (childOf(node, 'pattern') ?? node) : node
  const pattern = lowerPattern(patternNode, file)
  const type = isTyped ? typeText(childOf(node, 'type'), file) : undefined
  const byDefault = childOf(node, isTyped ? 'value' : 'right')
  const target = pattern.kind === 'choice' ? (pattern.options[0] ?? pattern) : pattern
  const isPattern = target.kind === 'map' || target.kind === 'list'
  return {
    name: target.kind === 'name' ? target.name : file.textOf(patternNode).slice(0, 80),
    annotations: node.children
      .filter((child) => child.type === 'decorator')
      .map((child) => file.textOf(child).slice(1).replace(/\(.*$/s, '')),
    node,
    ...(isPattern && { bindings: bindingsOf(target) }),
    ...(type !== undefined && { type }),
    ...(byDefault !== undefined && { default: lowerExpression(byDefault, file) }),
    ...(patternNode.type === 'rest_pattern' && { isRest: true }),
  }
}

/** A type as written, without the colon, generics and what it may also be: `express.Request`. */
export function typeText(node: SyntaxNode | undefined, file: SourceFile): string | undefined {
  if (node === undefined) return undefined
  const named = childOfType(node, 'type_identifier', 'nested_type_identifier', 'generic_type')
  if (named === undefined) return undefined
  return file.textOf(named).replace(/<.*$/s, '')
}
