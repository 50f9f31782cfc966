/** Statements of Java. */
import { childOf, childOfType, childrenOf, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { Expression, Statement } from '../form.ts'
import { lowerClass, lowerVariables } from './declarations.ts'
import { lowerAt, lowerExpression, lowerFirst } from './expressions.ts'
import { simpleName, typeText } from './types.ts'

export const lowerStatements = (nodes: readonly SyntaxNode[], file: SourceFile): Statement[] =>
  nodes.flatMap((node) => lowerStatement(node, file))

/** The statements within a node: those of a block, or the one that stands there. */
export const bodyOf = (node: SyntaxNode | undefined, file: SourceFile): Statement[] =>
  node === undefined
    ? []
    : node.type === 'block' || node.type === 'constructor_body'
      ? lowerStatements(node.children, file)
      : lowerStatement(node, file)

function lowerStatement(node: SyntaxNode, file: SourceFile): Statement[] {
  switch (node.type) {
    case 'line_comment':
    case 'block_comment':
    case 'package_declaration':
      return []
    case 'import_declaration':
      return importStatement(node, file)
    case 'class_declaration':
    case 'interface_declaration':
    case 'enum_declaration':
    case 'record_declaration':
    case 'annotation_type_declaration':
      return [{ kind: 'class', class: lowerClass(node, file), node }]
    case 'local_variable_declaration':
    case 'field_declaration':
      return lowerVariables(node, file)
    case 'expression_statement':
      return expressionStatement(node.children[0], node, file)
    case 'if_statement':
      return [
        {
          kind: 'if',
          test: lowerAt(node, 'condition', file),
          whenTrue: bodyOf(childOf(node, 'consequence'), file),
          otherwise: bodyOf(childOf(node, 'alternative'), file),
          node,
        },
      ]
    case 'for_statement':
    case 'while_statement':
    case 'do_statement':
      return [loop(node, file)]
    case 'enhanced_for_statement':
      return [forEach(node, file)]
    case 'switch_expression':
      return [lowerSwitch(node, file, false)]
    case 'try_statement':
    case 'try_with_resources_statement':
      return [tryStatement(node, file)]
    case 'return_statement':
    case 'yield_statement':
      return [{ kind: 'return', value: firstOf(node, file), node }]
    case 'throw_statement':
      return [{ kind: 'leave', value: firstOf(node, file), node }]
    case 'break_statement':
    case 'continue_statement':
      return [{ kind: 'leave', value: undefined, node }]
    case 'block':
    case 'constructor_body':
      return [{ kind: 'block', body: lowerStatements(node.children, file), node }]
    case 'synchronized_statement':
      return bodyOf(childOf(node, 'body'), file)
    case 'labeled_statement':
      return lowerStatements(node.children.slice(1), file)
    case 'assert_statement':
      return [
        {
          kind: 'special',
          what: 'assert',
          parts: node.children.map((child) => lowerExpression(child, file)),
          node,
        },
      ]
    case 'method_declaration':
    case 'ERROR':
      return lowerStatements(node.children, file)
    case 'modifiers':
    case 'formal_parameters':
    case 'void_type':
    case 'type_identifier':
      return []
    default:
      return [{ kind: 'expression', expression: lowerExpression(node, file), node }]
  }
}

const firstOf = (node: SyntaxNode, file: SourceFile): Expression | undefined =>
  node.children.some(({ type }) => !type.endsWith('comment')) ? lowerFirst(node, file) : undefined

/** `import a.b.C` binds C; `import static a.b.C.d` binds d to `C.d`; a star binds nothing. */
function importStatement(node: SyntaxNode, file: SourceFile): Statement[] {
  const named = childOfType(node, 'scoped_identifier', 'identifier')
  if (named === undefined) return []
  const module = file.textOf(named)
  const name = module.slice(module.lastIndexOf('.') + 1)
  const isStar = childOfType(node, 'asterisk') !== undefined
  const bindings = isStar ? [] : [{ name, path: simpleName(module) }]
  return [{ kind: 'import', module: isStar ? `${module}.*` : module, bindings, node }]
}

function expressionStatement(
  child: SyntaxNode | undefined,
  node: SyntaxNode,
  file: SourceFile,
): Statement[] {
  if (child === undefined) return []
  if (child.type === 'switch_expression') return [lowerSwitch(child, file, false)]
  const expression = lowerExpression(child, file)
  if (expression.kind !== 'assign') return [{ kind: 'expression', expression, node }]
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

function loop(node: SyntaxNode, file: SourceFile): Statement {
  const test = childOf(node, 'condition')
  const steps = childrenOf(node, 'update').flatMap((step) => expressionStatement(step, step, file))
  return {
    kind: 'loop',
    before: childrenOf(node, 'init').flatMap((one) =>
      one.type === 'local_variable_declaration'
        ? lowerVariables(one, file)
        : expressionStatement(one, one, file),
    ),
    ...(test !== undefined && { test: lowerExpression(test, file) }),
    body: [...bodyOf(childOf(node, 'body'), file), ...steps],
    node,
  }
}

function forEach(node: SyntaxNode, file: SourceFile): Statement {
  const name = childOf(node, 'name') ?? node
  const type = typeText(childOf(node, 'type'), file)
  const binding: Expression = { kind: 'name', name: file.textOf(name), node: name }
  // The item is of the declared type, whatever is known of what is looped over.
  const typed: Statement[] =
    type === undefined
      ? []
      : [{ kind: 'assign', target: binding, value: binding, type, isDeclaration: true, node: name }]
  return {
    kind: 'loop',
    binding,
    over: lowerAt(node, 'value', file),
    before: [],
    body: [...typed, ...bodyOf(childOf(node, 'body'), file)],
    node,
  }
}

/** A `switch`; where it has a value, each case ends with it as with a `return`. */
export function lowerSwitch(node: SyntaxNode, file: SourceFile, hasValue: boolean): Statement {
  const groups = (childOf(node, 'body')?.children ?? []).filter(({ type }) =>
    ['switch_block_statement_group', 'switch_rule'].includes(type),
  )
  return {
    kind: 'switch',
    subject: lowerAt(node, 'condition', file),
    cases: groups.map((group) => {
      const labels = group.children.filter(({ type }) => type === 'switch_label')
      const tests = labels.flatMap((label) =>
        label.children.map((test) => lowerExpression(test, file)),
      )
      const inner = group.children.filter(({ type }) => type !== 'switch_label')
      const body = inner.flatMap((one) => caseStatement(one, file, hasValue, group))
      const last = body.at(-1)?.kind
      return {
        tests,
        isDefault: labels.some((label) => file.textOf(label).startsWith('default')),
        body,
        fallsThrough: group.type !== 'switch_rule' && last !== 'leave' && last !== 'return',
      }
    }),
    node,
  }
}

function caseStatement(
  node: SyntaxNode,
  file: SourceFile,
  hasValue: boolean,
  group: SyntaxNode,
): Statement[] {
  if (!hasValue) return node.type === 'block' ? bodyOf(node, file) : lowerStatement(node, file)
  if (node.type === 'block') {
    return node.children.flatMap((child) => caseStatement(child, file, true, node))
  }
  const isValue = node.type === 'expression_statement' && group.type === 'switch_rule'
  return isValue
    ? [{ kind: 'return', value: lowerFirst(node, file), node }]
    : lowerStatement(node, file)
}

function tryStatement(node: SyntaxNode, file: SourceFile): Statement {
  const handlers = node.children.filter(({ type }) => type === 'catch_clause')
  const last = childOfType(node, 'finally_clause')
  return {
    kind: 'try',
    resources: (childOf(node, 'resources')?.children ?? []).flatMap((one) => resource(one, file)),
    body: bodyOf(childOf(node, 'body'), file),
    handlers: handlers.map((handler) => {
      const parameter = childOfType(handler, 'catch_formal_parameter')
      const name = parameter && childOf(parameter, 'name')
      const type = parameter && childOfType(parameter, 'catch_type')?.children[0]
      const typeName = typeText(type, file)
      return {
        body: bodyOf(childOf(handler, 'body'), file),
        node: handler,
        ...(name !== undefined && { name: file.textOf(name) }),
        ...(typeName !== undefined && { type: typeName }),
      }
    }),
    finally: bodyOf(last && childOfType(last, 'block'), file),
    node,
  }
}

function resource(node: SyntaxNode, file: SourceFile): Statement[] {
  const name = childOf(node, 'name')
  const value = childOf(node, 'value')
  if (name === undefined || value === undefined) return []
  const type = typeText(childOf(node, 'type'), file)
  return [
    {
      kind: 'assign',
      target: { kind: 'name', name: file.textOf(name), node: name },
      value: lowerExpression(value, file),
      isDeclaration: true,
      node,
      ...(type !== undefined && { type }),
    },
  ]
}
