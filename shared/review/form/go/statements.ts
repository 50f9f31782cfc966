/** Statements of Go. */
import { childOf, childOfType, childrenOf, type SyntaxNode } from '../../syntax/node.ts'
import type { Expression, Statement } from '../form.ts'
import { lowerAt, lowerExpression } from './expressions.ts'
import { literal } from './literals.ts'
import { textOf, withoutComments, type Place } from './place.ts'
import { typeText } from './types.ts'

export function lowerBlock(node: SyntaxNode | undefined, place: Place): Statement[] {
  if (node === undefined) return []
  const list = node.type === 'block' ? (childOfType(node, 'statement_list') ?? node) : node
  return withoutComments(list.children).flatMap((child) => lowerStatement(child, place))
}

export function lowerStatement(node: SyntaxNode, place: Place): Statement[] {
  switch (node.type) {
    case 'comment':
    case 'empty_statement':
    case 'fallthrough_statement':
    case 'type_declaration':
      return []
    case 'const_declaration':
    case 'var_declaration':
    case 'var_spec_list':
      return node.children.flatMap((child) => lowerStatement(child, place))
    case 'const_spec':
    case 'var_spec':
      return declaration(node, place)
    case 'short_var_declaration':
    case 'assignment_statement':
    case 'receive_statement':
      return assignment(node, place)
    case 'inc_statement':
    case 'dec_statement':
      return [step(node, place)]
    case 'expression_statement':
      return expressionStatement(node, place)
    case 'if_statement':
      return ifStatement(node, place)
    case 'for_statement':
      return [forStatement(node, place)]
    case 'expression_switch_statement':
    case 'type_switch_statement':
    case 'select_statement':
      return switchStatement(node, place)
    case 'return_statement': {
      const value = withoutComments(node.children)[0]
      return [{ kind: 'return', value: value && lowerExpression(value, place), node }]
    }
    case 'break_statement':
    case 'continue_statement':
    case 'goto_statement':
      return [{ kind: 'leave', value: undefined, node }]
    case 'defer_statement':
    case 'go_statement': {
      const what = node.type === 'defer_statement' ? 'defer' : 'go'
      const parts = withoutComments(node.children).map((child) => lowerExpression(child, place))
      return [{ kind: 'special', what, parts, node }]
    }
    case 'labeled_statement':
      return withoutComments(node.children)
        .filter(({ type }) => type !== 'label_name')
        .flatMap((child) => lowerStatement(child, place))
    case 'block':
      return [{ kind: 'block', body: lowerBlock(node, place), node }]
    case 'statement_list':
    case 'ERROR':
      return lowerBlock(node, place)
    default:
      return [{ kind: 'expression', expression: lowerExpression(node, place), node }]
  }
}

const listAt = (node: SyntaxNode, field: string): SyntaxNode[] => {
  const list = childOf(node, field)
  if (list === undefined) return []
  return list.type === 'expression_list'
    ? withoutComments(list.children).filter(({ type }) => type !== ',')
    : [list]
}

/** What a variable of this type is before anything is assigned to it, where that is of use: an empty text. */
const emptyTexts = new Set(['string', 'strings.Builder', 'bytes.Buffer'])

function declaration(node: SyntaxNode, place: Place): Statement[] {
  const names = childrenOf(node, 'name').filter(({ type }) => type !== ',')
  const typeNode = childOf(node, 'type')
  const type = typeNode && typeText(typeNode, place)
  const values = listAt(node, 'value')
  const isLocal = node.parent?.parent?.type !== 'source_file'
  if (values.length === 0) {
    return names.map((name) => ({
      kind: 'assign',
      target: lowerExpression(name, place),
      value:
        isLocal && type !== undefined && emptyTexts.has(type)
          ? literal('', node)
          : isLocal
            ? undefined
            : { kind: 'parts', parts: [], node },
      isDeclaration: true,
      node,
      ...(type !== undefined && { type }),
    }))
  }
  const assigned = pairs(names, values, undefined, true, node, place)
  if (type === undefined) return assigned
  return assigned.map((one) => (one.kind === 'assign' ? { ...one, type } : one))
}

function assignment(node: SyntaxNode, place: Place): Statement[] {
  const operator = childOf(node, 'operator')?.type
  const isDeclaration = node.type === 'short_var_declaration'
  const by = operator === undefined || operator === '=' ? undefined : operator.slice(0, -1)
  return pairs(listAt(node, 'left'), listAt(node, 'right'), by, isDeclaration, node, place)
}

/** Names that hold whether it went well, not what was asked for. */
const outcomes = /^(?:err|ok|found|exists)|Err$|^_$/

/** `a, b = c, d` is two assignments; `a, b = f()` is one, whose target is a list. */
function pairs(
  targets: readonly SyntaxNode[],
  values: readonly SyntaxNode[],
  operator: string | undefined,
  isDeclaration: boolean,
  node: SyntaxNode,
  place: Place,
): Statement[] {
  const isNew = (target: SyntaxNode) =>
    isDeclaration && !(targets.length > 1 && outcomes.test(textOf(target, place)))
  if (targets.length > 1 && values.length === 1 && values[0] !== undefined) {
    const value = lowerExpression(values[0], place)
    const items = targets.map((target, index): Expression =>
      index > 0 && outcomes.test(textOf(target, place))
        ? { kind: 'parts', parts: [], node: target }
        : lowerExpression(target, place),
    )
    const outcome = targets.filter((_, index) => index > 0 && items[index]?.kind === 'parts')
    return [
      { kind: 'assign', target: { kind: 'list', items, node }, value, isDeclaration, node },
      ...outcome.map((target): Statement => ({
        kind: 'assign',
        target: lowerExpression(target, place),
        value: { kind: 'parts', parts: [], node: target },
        isDeclaration: isNew(target),
        node: target,
      })),
    ]
  }
  return targets.map((target, index) => {
    const value = values[index]
    return {
      kind: 'assign',
      target: lowerExpression(target, place),
      value: value && lowerExpression(value, place),
      isDeclaration,
      node,
      ...(operator !== undefined && { operator }),
    }
  })
}

function step(node: SyntaxNode, place: Place): Statement {
  const target = withoutComments(node.children)[0]
  return {
    kind: 'assign',
    target: target === undefined ? literal(null, node) : lowerExpression(target, place),
    value: literal(1, node),
    operator: node.type === 'inc_statement' ? '+' : '-',
    isDeclaration: false,
    node,
  }
}

function expressionStatement(node: SyntaxNode, place: Place): Statement[] {
  const child = withoutComments(node.children)[0]
  if (child === undefined) return []
  return [{ kind: 'expression', expression: lowerExpression(child, place), node }]
}

const initialOf = (node: SyntaxNode, place: Place): Statement[] => {
  const initial = childOf(node, 'initializer')
  return initial === undefined ? [] : lowerStatement(initial, place)
}

/** `if _, ok := known[key]; !ok`: the test asks whether the key is in the map. */
function testOf(node: SyntaxNode, place: Place): Expression {
  const test = lowerAt(node, 'condition', place)
  const initial = childOf(node, 'initializer')
  if (initial?.type !== 'short_var_declaration') return test
  const left = childOf(initial, 'left')?.children ?? []
  const right = childOf(initial, 'right')?.children ?? []
  const [found] = right
  if (left.length !== 2 || right.length !== 1 || found?.type !== 'index_expression') return test
  const name = textOf(left[1]!, place)
  const isIn: Expression = {
    kind: 'operation',
    operator: 'in',
    operands: [lowerAt(found, 'index', place), lowerAt(found, 'operand', place)],
    node: found,
  }
  if (test.kind === 'name' && test.name === name) return isIn
  const [only] = test.kind === 'operation' && test.operator === '!' ? test.operands : []
  return only?.kind === 'name' && only.name === name && test.kind === 'operation'
    ? { ...test, operands: [isIn] }
    : test
}

function ifStatement(node: SyntaxNode, place: Place): Statement[] {
  const alternative = childOf(node, 'alternative')
  return [
    ...initialOf(node, place),
    {
      kind: 'if',
      test: testOf(node, place),
      whenTrue: lowerBlock(childOf(node, 'consequence'), place),
      otherwise:
        alternative?.type === 'if_statement'
          ? lowerStatement(alternative, place)
          : lowerBlock(alternative, place),
      node,
    },
  ]
}

function forStatement(node: SyntaxNode, place: Place): Statement {
  const body = lowerBlock(childOf(node, 'body'), place)
  const range = childOfType(node, 'range_clause')
  if (range !== undefined) return rangeLoop(node, range, body, place)
  const clause = childOfType(node, 'for_clause')
  const single = node.children.find(({ field, type }) => field === undefined && type !== 'comment')
  const test = clause === undefined ? single : childOf(clause, 'condition')
  const update = clause && childOf(clause, 'update')
  return {
    kind: 'loop',
    before: clause === undefined ? [] : initialOf(clause, place),
    ...(test !== undefined && { test: lowerExpression(test, place) }),
    body: update === undefined ? body : [...body, ...lowerStatement(update, place)],
    node,
  }
}

/** Names of places in lists, which nobody decides. */
const positions = /^(?:_|i|j|k|n|idx|index|pos)$/

function rangeLoop(
  node: SyntaxNode,
  range: SyntaxNode,
  body: Statement[],
  place: Place,
): Statement {
  const [key, value] = listAt(range, 'left')
  const over = lowerAt(range, 'right', place)
  if (value === undefined) {
    return {
      kind: 'loop',
      ...(key !== undefined && { binding: lowerExpression(key, place) }),
      over: { kind: 'parts', parts: [over], node: range },
      before: [],
      body,
      node,
    }
  }
  const first: Statement[] =
    key === undefined || textOf(key, place) === '_'
      ? []
      : [
          {
            kind: 'assign',
            target: lowerExpression(key, place),
            value: {
              kind: 'parts',
              parts: positions.test(textOf(key, place)) ? [] : [over],
              node: range,
            },
            isDeclaration: true,
            node: range,
          },
        ]
  return {
    kind: 'loop',
    binding: lowerExpression(value, place),
    over,
    before: first,
    body,
    node,
  }
}

const caseTypes = new Set(['expression_case', 'type_case', 'communication_case', 'default_case'])

function switchStatement(node: SyntaxNode, place: Place): Statement[] {
  const subject = childOf(node, 'value')
  const alias = childOf(node, 'alias')?.children[0]
  const cases = node.children.filter(({ type }) => caseTypes.has(type))
  const named: Statement[] =
    alias === undefined || subject === undefined
      ? []
      : [
          {
            kind: 'assign',
            target: lowerExpression(alias, place),
            value: lowerExpression(subject, place),
            isDeclaration: true,
            node,
          },
        ]
  return [
    ...initialOf(node, place),
    ...named,
    {
      kind: 'switch',
      subject: subject && lowerExpression(subject, place),
      cases: cases.map((one) => caseOf(one, place)),
      node,
    },
  ]
}

function caseOf(node: SyntaxNode, place: Place) {
  const list = childOfType(node, 'statement_list')
  const communication = childOf(node, 'communication')
  const received = communication === undefined ? [] : lowerStatement(communication, place)
  return {
    tests: listAt(node, 'value').map((value) => lowerExpression(value, place)),
    isDefault: node.type === 'default_case',
    body: [...received, ...lowerBlock(list, place)],
    fallsThrough: list?.children.at(-1)?.type === 'fallthrough_statement',
  }
}
