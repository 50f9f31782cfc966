/** Statements of JavaScript and TypeScript. */
import { childOf, childOfType, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { ClassForm, Expression, FunctionForm, Statement } from '../form.ts'
import { lowerExpression, lowerFunction, typeText } from './expressions.ts'
import { lowerPattern } from './patterns.ts'

export const lowerStatements = (nodes: readonly SyntaxNode[], file: SourceFile): Statement[] =>
  nodes.flatMap((node) => lowerStatement(node, file))

/** The statements within a node: those of a block, or the one that stands there. */
const bodyOf = (node: SyntaxNode | undefined, file: SourceFile): Statement[] =>
  node === undefined
    ? []
    : node.type === 'statement_block' || node.type === 'else_clause'
      ? lowerStatements(node.children, file)
      : lowerStatement(node, file)

function lowerStatement(node: SyntaxNode, file: SourceFile): Statement[] {
  switch (node.type) {
    case 'comment':
    case 'empty_statement':
    case 'interface_declaration':
    case 'type_alias_declaration':
    case 'ambient_declaration':
      return []
    case 'lexical_declaration':
    case 'variable_declaration':
      return node.children.flatMap((child) =>
        child.type === 'variable_declarator' ? [declaration(child, file)] : [],
      )
    case 'expression_statement':
      return expressionStatement(node.children[0], file)
    case 'if_statement':
      return [
        {
          kind: 'if',
          test: expressionAt(node, 'condition', file),
          whenTrue: bodyOf(childOf(node, 'consequence'), file),
          otherwise: bodyOf(childOf(node, 'alternative'), file),
          node,
        },
      ]
    case 'for_in_statement':
      return [forIn(node, file)]
    case 'for_statement':
    case 'while_statement':
    case 'do_statement':
      return [otherLoop(node, file)]
    case 'switch_statement':
      return [switchStatement(node, file)]
    case 'try_statement':
      return [tryStatement(node, file)]
    case 'return_statement':
      return [{ kind: 'return', value: firstExpression(node, file), node }]
    case 'throw_statement':
    case 'break_statement':
    case 'continue_statement':
      return [
        {
          kind: 'leave',
          value: node.type === 'throw_statement' ? firstExpression(node, file) : undefined,
          node,
        },
      ]
    case 'function_declaration':
    case 'generator_function_declaration':
    case 'function_signature':
      return [{ kind: 'function', function: lowerFunction(node, file), node }]
    case 'class_declaration':
    case 'abstract_class_declaration':
    case 'class':
      return [{ kind: 'class', class: lowerClass(node, file), node }]
    case 'import_statement':
      return importStatement(node, file)
    case 'export_statement':
      return exportStatement(node, file)
    case 'statement_block':
      return [{ kind: 'block', body: lowerStatements(node.children, file), node }]
    case 'labeled_statement':
      return bodyOf(childOf(node, 'body'), file)
    case 'with_statement':
      return bodyOf(childOf(node, 'body'), file)
    case 'internal_module':
    case 'module':
      return bodyOf(childOf(node, 'body'), file)
    case 'ERROR':
      return lowerStatements(node.children, file)
    default:
      return [{ kind: 'expression', expression: lowerExpression(node, file), node }]
  }
}

const expressionAt = (node: SyntaxNode, field: string, file: SourceFile): Expression => {
  const child = childOf(node, field)
  return child === undefined ? { kind: 'parts', parts: [], node } : lowerExpression(child, file)
}

const firstExpression = (node: SyntaxNode, file: SourceFile): Expression | undefined => {
  const child = node.children.find(({ type }) => type !== 'comment')
  return child === undefined ? undefined : lowerExpression(child, file)
}

/** An assignment as a statement says so; each of `a, b` is a statement. */
function expressionStatement(child: SyntaxNode | undefined, file: SourceFile): Statement[] {
  if (child === undefined) return []
  if (child.type === 'sequence_expression') {
    return child.children.flatMap((part) => expressionStatement(part, file))
  }
  if (child.type === 'internal_module' || child.type === 'class') return lowerStatement(child, file)
  const expression = lowerExpression(child, file)
  if (expression.kind !== 'assign') return [{ kind: 'expression', expression, node: child }]
  return [
    {
      kind: 'assign',
      target: expression.target,
      value: expression.value,
      isDeclaration: false,
      node: child,
      ...(expression.operator !== undefined && { operator: expression.operator }),
    },
  ]
}

function declaration(node: SyntaxNode, file: SourceFile): Statement {
  const value = childOf(node, 'value')
  const type = typeText(childOf(node, 'type'), file)
  return {
    kind: 'assign',
    target: lowerPattern(childOf(node, 'name') ?? node, file),
    value: value === undefined ? undefined : lowerExpression(value, file),
    isDeclaration: true,
    node,
    ...(type !== undefined && { type }),
  }
}

function forIn(node: SyntaxNode, file: SourceFile): Statement {
  const left = childOf(node, 'left')
  const isKeys = childOf(node, 'operator')?.type === 'in'
  const over = expressionAt(node, 'right', file)
  return {
    kind: 'loop',
    ...(left !== undefined && { binding: lowerPattern(left, file) }),
    // The keys of an object are no items of it.
    over: isKeys ? { kind: 'parts', parts: [over], node } : over,
    before: [],
    body: bodyOf(childOf(node, 'body'), file),
    node,
  }
}

function otherLoop(node: SyntaxNode, file: SourceFile): Statement {
  const initial = childOf(node, 'initializer')
  const test = childOf(node, 'condition')
  const step = childOf(node, 'increment')
  const body = bodyOf(childOf(node, 'body'), file)
  return {
    kind: 'loop',
    before: initial === undefined ? [] : lowerStatement(initial, file),
    ...(test !== undefined && test.type !== 'empty_statement' && { test: lowerTest(test, file) }),
    body: step === undefined ? body : [...body, ...expressionStatement(step, file)],
    node,
  }
}

const lowerTest = (test: SyntaxNode, file: SourceFile): Expression =>
  lowerExpression(test.type === 'expression_statement' ? (test.children[0] ?? test) : test, file)

function switchStatement(node: SyntaxNode, file: SourceFile): Statement {
  const cases = (childOf(node, 'body')?.children ?? []).filter(({ type }) =>
    ['switch_case', 'switch_default'].includes(type),
  )
  return {
    kind: 'switch',
    subject: expressionAt(node, 'value', file),
    cases: cases.map((one) => {
      const test = childOf(one, 'value')
      const body = lowerStatements(
        one.children.filter(({ field }) => field === 'body'),
        file,
      )
      const last = body.at(-1)?.kind
      return {
        tests: test === undefined ? [] : [lowerExpression(test, file)],
        isDefault: one.type === 'switch_default',
        body,
        fallsThrough: last !== 'leave' && last !== 'return',
      }
    }),
    node,
  }
}

function tryStatement(node: SyntaxNode, file: SourceFile): Statement {
  const handler = childOf(node, 'handler')
  const parameter = handler && childOf(handler, 'parameter')
  const finalizer = childOf(node, 'finalizer')
  return {
    kind: 'try',
    resources: [],
    body: bodyOf(childOf(node, 'body'), file),
    handlers:
      handler === undefined
        ? []
        : [
            {
              body: bodyOf(childOf(handler, 'body'), file),
              node: handler,
              ...(parameter?.type === 'identifier' && { name: file.textOf(parameter) }),
            },
          ],
    finally: finalizer === undefined ? [] : bodyOf(childOfType(finalizer, 'statement_block'), file),
    node,
  }
}

function importStatement(node: SyntaxNode, file: SourceFile): Statement[] {
  const source = childOf(node, 'source')
  const required = childOfType(node, 'import_require_clause')
  if (required !== undefined) return importRequire(required, file)
  const module = moduleName(source, file)
  const clause = childOfType(node, 'import_clause')
  const bindings = (clause?.children ?? []).flatMap((child) => importBindings(child, module, file))
  return [{ kind: 'import', module, bindings, node }]
}

/** `import x = require('y')`. */
function importRequire(node: SyntaxNode, file: SourceFile): Statement[] {
  const name = childOfType(node, 'identifier')
  const module = moduleName(childOf(node, 'source'), file)
  const bindings = name === undefined ? [] : [{ name: file.textOf(name), path: module }]
  return [{ kind: 'import', module, bindings, node }]
}

/** `node:fs` and `fs` are the same module. */
export const moduleName = (source: SyntaxNode | undefined, file: SourceFile): string =>
  source === undefined
    ? '?'
    : file
        .textOf(source)
        .slice(1, -1)
        .replace(/^node:/, '')

function importBindings(node: SyntaxNode, module: string, file: SourceFile) {
  if (node.type === 'identifier') return [{ name: file.textOf(node), path: module }]
  if (node.type === 'namespace_import') {
    const name = node.children[0]
    return name === undefined ? [] : [{ name: file.textOf(name), path: module }]
  }
  if (node.type !== 'named_imports') return []
  return node.children.flatMap((one) => {
    const name = childOf(one, 'name')
    if (name === undefined) return []
    const alias = childOf(one, 'alias') ?? name
    const imported = file.textOf(name)
    const path = imported === 'default' ? module : `${module}.${imported}`
    return [{ name: file.textOf(alias), path }]
  })
}

function exportStatement(node: SyntaxNode, file: SourceFile): Statement[] {
  const declared = childOf(node, 'declaration')
  if (declared !== undefined) return lowerStatement(declared, file)
  const value = childOf(node, 'value')
  if (value === undefined) return []
  return [{ kind: 'expression', expression: lowerExpression(value, file), node }]
}

export function lowerClass(node: SyntaxNode, file: SourceFile): ClassForm {
  const name = childOf(node, 'name')
  const heritage = childOfType(node, 'class_heritage')
  const members = childOf(node, 'body')?.children ?? []
  const holder = node.parent?.type === 'export_statement' ? node.parent : node
  return {
    name: name === undefined ? undefined : file.textOf(name),
    bases: basesOf(heritage, file),
    methods: methodsOf(members, file),
    fields: [
      ...members.flatMap((member) => fieldOf(member, file)),
      ...members.flatMap((member) => parameterFields(member, file)),
    ],
    decorators: [...holder.children, ...(holder === node ? [] : node.children)]
      .filter(({ type }) => type === 'decorator')
      .flatMap((decorator) => decorator.children.map((child) => lowerExpression(child, file))),
    node,
  }
}

function basesOf(heritage: SyntaxNode | undefined, file: SourceFile): Expression[] {
  if (heritage === undefined) return []
  return heritage.children.flatMap((child) =>
    child.type === 'extends_clause' || child.type === 'implements_clause'
      ? child.children
          .filter(({ type }) => type !== 'type_arguments')
          .map((base) => lowerExpression(base, file))
      : [lowerExpression(child, file)],
  )
}

/** Methods with the decorators that stand before them. */
function methodsOf(members: readonly SyntaxNode[], file: SourceFile): FunctionForm[] {
  const methods: FunctionForm[] = []
  let decorators: Expression[] = []
  for (const member of members) {
    if (member.type === 'decorator') {
      decorators.push(...member.children.map((child) => lowerExpression(child, file)))
    } else if (member.type !== 'comment') {
      if (member.type === 'method_definition')
        methods.push({ ...lowerFunction(member, file), decorators })
      decorators = []
    }
  }
  return methods
}

function fieldOf(member: SyntaxNode, file: SourceFile): Statement[] {
  if (member.type === 'class_static_block')
    return lowerStatements(childOf(member, 'body')?.children ?? [], file)
  if (member.type !== 'field_definition' && member.type !== 'public_field_definition') return []
  const name = childOf(member, 'property') ?? childOf(member, 'name')
  const value = childOf(member, 'value')
  if (name === undefined) return []
  const type = typeText(childOf(member, 'type'), file)
  return [
    {
      kind: 'assign',
      target: { kind: 'name', name: file.textOf(name), node: name },
      value: value === undefined ? undefined : lowerExpression(value, file),
      isDeclaration: true,
      node: member,
      ...(type !== undefined && { type }),
    },
  ]
}

/** `constructor(private readonly users: Users)` makes a field of the parameter. */
function parameterFields(member: SyntaxNode, file: SourceFile): Statement[] {
  if (member.type !== 'method_definition') return []
  return (childOf(member, 'parameters')?.children ?? []).flatMap((parameter): Statement[] => {
    const name = childOf(parameter, 'pattern')
    const isField = childOfType(parameter, 'accessibility_modifier', 'readonly') !== undefined
    if (!isField || name === undefined) return []
    const type = typeText(childOf(parameter, 'type'), file)
    return [
      {
        kind: 'assign',
        target: { kind: 'name', name: file.textOf(name), node: name },
        value: undefined,
        isDeclaration: true,
        node: parameter,
        ...(type !== undefined && { type }),
      },
    ]
  })
}
