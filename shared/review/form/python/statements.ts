/** Statements of Python. */
import { childOf, childOfType, childrenOf, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { ClassForm, Expression, Statement } from '../form.ts'
import { lowerAll, lowerExpression, lowerFunction } from './expressions.ts'
import { lowerFromImport, lowerImport } from './imports.ts'
import { localsOf } from './locals.ts'
import { lowerMatch } from './matches.ts'
import { lowerTarget } from './targets.ts'

export const lowerStatements = (nodes: readonly SyntaxNode[], file: SourceFile): Statement[] =>
  nodes.flatMap((node) => lowerStatement(node, file))

/** The statements of a block, clause or other node that holds some. */
const bodyOf = (node: SyntaxNode | undefined, file: SourceFile): Statement[] =>
  node === undefined ? [] : lowerStatements(node.children, file)

const bodyAt = (node: SyntaxNode, file: SourceFile): Statement[] =>
  bodyOf(childOf(node, 'body') ?? childOfType(node, 'block'), file)

function lowerStatement(node: SyntaxNode, file: SourceFile): Statement[] {
  switch (node.type) {
    case 'comment':
    case 'pass_statement':
    case 'global_statement':
    case 'nonlocal_statement':
    case 'future_import_statement':
    case 'type_alias_statement':
      return []
    case 'expression_statement':
      return node.children.flatMap((child) => expressionStatement(child, file))
    case 'if_statement':
      return [ifStatement(node, childrenOf(node, 'alternative'), file)]
    case 'for_statement':
    case 'while_statement':
      return loopStatement(node, file)
    case 'match_statement':
      return [lowerMatch(node, file, (body) => bodyOf(body, file))]
    case 'try_statement':
      return [tryStatement(node, file)]
    case 'with_statement':
      return [withStatement(node, file)]
    case 'return_statement':
      return [{ kind: 'return', value: firstExpression(node, file), node }]
    case 'raise_statement':
    case 'break_statement':
    case 'continue_statement':
      return [{ kind: 'leave', value: firstExpression(node, file), node }]
    case 'function_definition':
    case 'class_definition':
    case 'decorated_definition':
      return definition(node, file)
    case 'import_statement':
      return [lowerImport(node, file)]
    case 'import_from_statement':
      return [lowerFromImport(node, file)]
    case 'delete_statement':
    case 'assert_statement':
      return [
        {
          kind: 'special',
          what: node.type === 'delete_statement' ? 'del' : 'assert',
          parts: lowerAll(node, file),
          node,
        },
      ]
    case 'exec_statement':
      return [{ kind: 'expression', expression: oldStatement('exec', node, file), node }]
    case 'print_statement':
      return [{ kind: 'expression', expression: oldStatement('print', node, file), node }]
    case 'block':
    case 'ERROR':
      return bodyOf(node, file)
    default:
      return [{ kind: 'expression', expression: lowerExpression(node, file), node }]
  }
}

const firstExpression = (node: SyntaxNode, file: SourceFile): Expression | undefined => {
  const child = node.children.find(({ type }) => type !== 'comment')
  return child === undefined ? undefined : lowerExpression(child, file)
}

/** `exec code` and `print text` of Python 2, as the calls they became. */
const oldStatement = (name: string, node: SyntaxNode, file: SourceFile): Expression => ({
  kind: 'call',
  callee: { kind: 'name', name, node },
  arguments: lowerAll(node, file).map((value) => ({ value })),
  isNew: false,
  node,
})

function expressionStatement(node: SyntaxNode, file: SourceFile): Statement[] {
  switch (node.type) {
    case 'comment':
    case 'ellipsis':
    case 'string':
      // A text alone is documentation.
      return []
    case 'assignment':
      return assignment(node, file)
    case 'augmented_assignment':
      return [
        {
          kind: 'assign',
          target: lowerTarget(childOf(node, 'left') ?? node, file),
          value: lowerExpression(childOf(node, 'right') ?? node, file),
          operator: (childOf(node, 'operator')?.type ?? '+=').slice(0, -1),
          isDeclaration: false,
          node,
        },
      ]
    default:
      return calledStatement(node, file)
  }
}

/** Calls that never come back: they raise, or end the process. */
const ending = /^(?:(?:flask|bottle)\.)?abort$|^(?:sys\.)?exit$|^quit$|^os\._exit$/

function calledStatement(node: SyntaxNode, file: SourceFile): Statement[] {
  const statement: Statement = { kind: 'expression', expression: lowerExpression(node, file), node }
  const callee = node.type === 'call' ? childOf(node, 'function') : undefined
  const isLast = callee !== undefined && ending.test(file.textOf(callee))
  return isLast ? [statement, { kind: 'leave', value: undefined, node }] : [statement]
}

/** `a = b = v` assigns to b first, then to a. */
function assignment(node: SyntaxNode, file: SourceFile): Statement[] {
  const left = childOf(node, 'left')
  const right = childOf(node, 'right')
  const type = childOf(node, 'type')
  if (left === undefined) return []
  const target = lowerTarget(left, file)
  if (right?.type === 'assignment') {
    const inner = assignment(right, file)
    const last = inner.at(-1)
    const value = last?.kind === 'assign' ? last.target : undefined
    return [...inner, { kind: 'assign', target, value, isDeclaration: false, node }]
  }
  return [
    {
      kind: 'assign',
      target,
      value: right === undefined ? undefined : lowerExpression(right, file),
      isDeclaration: false,
      node,
      ...(type !== undefined && { type: file.textOf(type) }),
    },
  ]
}

function ifStatement(
  node: SyntaxNode,
  alternatives: readonly SyntaxNode[],
  file: SourceFile,
): Statement {
  const [next, ...others] = alternatives
  const test = childOf(node, 'condition')
  return {
    kind: 'if',
    test: test === undefined ? { kind: 'parts', parts: [], node } : lowerExpression(test, file),
    whenTrue: bodyOf(childOf(node, 'consequence'), file),
    otherwise:
      next === undefined
        ? []
        : next.type === 'elif_clause'
          ? [ifStatement(next, others, file)]
          : bodyAt(next, file),
    node,
  }
}

function loopStatement(node: SyntaxNode, file: SourceFile): Statement[] {
  const left = childOf(node, 'left')
  const right = childOf(node, 'right')
  const test = childOf(node, 'condition')
  const otherwise = childOf(node, 'alternative')
  return [
    {
      kind: 'loop',
      ...(left !== undefined && { binding: lowerTarget(left, file) }),
      ...(right !== undefined && { over: lowerExpression(right, file) }),
      ...(test !== undefined && { test: lowerExpression(test, file) }),
      before: [],
      body: bodyAt(node, file),
      node,
    },
    ...(otherwise === undefined ? [] : bodyAt(otherwise, file)),
  ]
}

function tryStatement(node: SyntaxNode, file: SourceFile): Statement {
  const otherwise = childOfType(node, 'else_clause')
  const last = childOfType(node, 'finally_clause')
  return {
    kind: 'try',
    resources: [],
    body: [
      ...bodyOf(childOf(node, 'body'), file),
      ...(otherwise === undefined ? [] : bodyAt(otherwise, file)),
    ],
    handlers: node.children
      .filter(({ type }) => type === 'except_clause' || type === 'except_group_clause')
      .map((clause) => handler(clause, file)),
    finally: last === undefined ? [] : bodyAt(last, file),
    node,
  }
}

/** `except E as e:`, `except (E, F):`, and `except E, e:` of Python 2. */
function handler(node: SyntaxNode, file: SourceFile) {
  const values = node.children.filter(({ type }) => type !== 'block' && type !== 'comment')
  const [caught, old] = values
  const isAs = caught?.type === 'as_pattern'
  const type = isAs ? caught.children[0] : caught
  const name = isAs ? childOf(caught, 'alias') : old
  return {
    body: bodyAt(node, file),
    node,
    ...(type !== undefined && { type: file.textOf(type) }),
    ...(name !== undefined && { name: file.textOf(name) }),
  }
}

/** `with a as x, b:`: what is opened first, then the body. */
function withStatement(node: SyntaxNode, file: SourceFile): Statement {
  const items = childOfType(node, 'with_clause')?.children ?? []
  const resources = items.flatMap((item): Statement[] => {
    const value = childOf(item, 'value')
    if (value === undefined) return []
    const alias = value.type === 'as_pattern' ? childOf(value, 'alias') : undefined
    const opened = alias === undefined ? value : value.children[0]
    if (opened === undefined) return []
    const expression = lowerExpression(opened, file)
    const target = alias?.children[0]
    return target === undefined
      ? [{ kind: 'expression', expression, node: opened }]
      : [
          {
            kind: 'assign',
            target: lowerTarget(target, file),
            value: expression,
            isDeclaration: false,
            node: opened,
          },
        ]
  })
  return { kind: 'try', resources, body: bodyAt(node, file), handlers: [], finally: [], node }
}

/** A function or class, with the decorators above it. */
function definition(node: SyntaxNode, file: SourceFile, isMethod = false): Statement[] {
  const inner = node.type === 'decorated_definition' ? childOf(node, 'definition') : node
  const decorators = node.children
    .filter(({ type }) => type === 'decorator')
    .flatMap((decorator) => lowerAll(decorator, file))
  if (inner === undefined) return []
  if (inner.type === 'class_definition') {
    return [{ kind: 'class', class: lowerClass(inner, decorators, file), node: inner }]
  }
  const body = childOf(inner, 'body')
  const form = lowerFunction(inner, file, decorators, isMethod, bodyOf(body, file))
  if (body !== undefined) form.locals = localsOf(body, form.body, file)
  return [{ kind: 'function', function: form, node: inner }]
}

function lowerClass(node: SyntaxNode, decorators: Expression[], file: SourceFile): ClassForm {
  const name = childOf(node, 'name')
  const given = childOf(node, 'superclasses')?.children ?? []
  const body = (childOf(node, 'body')?.children ?? []).flatMap((child) =>
    ['function_definition', 'decorated_definition'].includes(child.type)
      ? definition(child, file, true)
      : lowerStatement(child, file),
  )
  return {
    name: name === undefined ? undefined : file.textOf(name),
    bases: given
      .filter(({ type }) => type !== 'keyword_argument' && type !== 'comment')
      .map((base) => lowerExpression(base, file)),
    methods: body.flatMap((one) => (one.kind === 'function' ? [one.function] : [])),
    fields: body.filter((one) => one.kind !== 'function'),
    decorators,
    node,
  }
}
