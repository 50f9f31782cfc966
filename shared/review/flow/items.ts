/** What goes through many: the variable of a loop, and the values of a comprehension. */
import type { Expression } from '../form/form.ts'
import { clear } from './clear.ts'
import type { FlowContext } from './context.ts'
import { itemPath, ofPath } from './paths.ts'
import { clearedBy } from './guards.ts'
import { Scope } from './scope.ts'
import { dependingOn, joined, type Value } from './value.ts'

/** What a loop's variable holds: the items where they are known, else a part of what is looped over. */
export function itemOf(over: Value, expression: Expression, context: FlowContext): Value {
  if (over.items !== undefined && over.items.length > 0) return over.items.reduce(joined)
  const path = over.path === undefined ? undefined : itemPath(over.path)
  const from = over.reach === 0 && over.constant === undefined ? { ...over } : dependingOn([over])
  return path === undefined
    ? from
    : ofPath(path, over.isResolved ?? false, from, expression, context)
}

/** A comprehension depends on its result alone: what its tests let through, as it is made. */
export function eachValue(
  expression: Expression & { kind: 'each' },
  scope: Scope,
  context: FlowContext,
): Value {
  const own = new Scope('function', scope)
  for (const clause of expression.clauses) {
    if ('test' in clause) {
      context.evaluate(clause.test, own)
      clear(clearedBy(clause.test, true), own)
    } else {
      const over = context.evaluate(clause.over, own)
      context.assign(clause.binding, itemOf(over, clause.over, context), own, true)
    }
  }
  return dependingOn([context.evaluate(expression.result, own)], expression)
}
