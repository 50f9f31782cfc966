/** The names that statements assign to: what of them was known before a loop is not known within it. */
import type { Expression, Statement } from '../form/form.ts'
import { nameOf } from './guards.ts'

export function assignedIn(statements: readonly Statement[]): Set<string> {
  const names = new Set<string>()
  for (const statement of statements) collect(statement, names)
  return names
}

function collect(statement: Statement, names: Set<string>): void {
  switch (statement.kind) {
    case 'assign':
      if (!statement.isDeclaration) add(statement.target, names)
      return
    case 'expression':
      collectFrom(statement.expression, names)
      return
    case 'if':
      collectAll([...statement.whenTrue, ...statement.otherwise], names)
      return
    case 'loop':
      collectAll([...statement.before, ...statement.body], names)
      return
    case 'switch':
      for (const one of statement.cases) collectAll(one.body, names)
      return
    case 'try':
      collectAll([...statement.body, ...statement.finally], names)
      for (const handler of statement.handlers) collectAll(handler.body, names)
      return
    case 'block':
      collectAll(statement.body, names)
      return
    default:
  }
}

function collectAll(statements: readonly Statement[], names: Set<string>): void {
  for (const statement of statements) collect(statement, names)
}

function collectFrom(expression: Expression, names: Set<string>): void {
  if (expression.kind === 'assign') {
    add(expression.target, names)
    collectFrom(expression.value, names)
  } else if (expression.kind === 'operation') {
    for (const operand of expression.operands) collectFrom(operand, names)
  } else if (expression.kind === 'same') {
    collectFrom(expression.value, names)
  }
}

function add(target: Expression, names: Set<string>): void {
  if (target.kind === 'list') for (const item of target.items) add(item, names)
  const name = nameOf(target)
  if (name !== undefined) names.add(name)
}
