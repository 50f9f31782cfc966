/** Members of objects: what was assigned to them before, what their entries hold, or what their path says. */
import type { Expression } from '../form/form.ts'
import type { FlowContext } from './context.ts'
import { nameOf } from './guards.ts'
import { ofPath, pathOf } from './paths.ts'
import type { Scope } from './scope.ts'
import type { Value } from './value.ts'

/** The value of a member of an object whose value is known; tells who listens to members. */
export function memberOf(
  expression: Expression & { kind: 'member' },
  object: Value,
  scope: Scope,
  context: FlowContext,
): Value {
  const name = nameOf(expression)
  const kept =
    name === undefined
      ? undefined
      : (keptValue(name, scope, context) ?? fieldOfClass(object, expression.property, context))
  const value =
    kept ??
    object.entries?.get(expression.property) ??
    ofPath(
      `${pathOf(object, expression.object, context)}.${expression.property}`,
      object.isResolved ?? false,
      { ...object, reach: object.reach === 0 ? 1 : object.reach },
      expression,
      context,
    )
  const path = value.path ?? name ?? expression.property
  for (const { rule, check } of context.rules.members.find(path)) {
    const { file, enclosing } = context
    context.report(
      rule,
      expression.node,
      check({ file, enclosing, node: expression.node, path, value }),
    )
  }
  return value.path === undefined ? { ...value, path } : value
}

/** What was assigned to a member before: `this.x` in the class it belongs to, all else in the scope. */
function keptValue(name: string, scope: Scope, context: FlowContext): Value | undefined {
  const dot = name.indexOf('.')
  if (context.profile.self.includes(name.slice(0, dot))) {
    const fields = scope.classScope()
    if (context.profile.fieldsAreNames) return fields?.get(name.slice(dot + 1))
    if (fields !== undefined) return scope.get(`this${name.slice(dot)}`)
  }
  return scope.get(name)
}

/** `Settings.LIMIT` of a class in this file. */
function fieldOfClass(object: Value, property: string, context: FlowContext): Value | undefined {
  if (!context.profile.fieldsAreNames || object.path === undefined) return undefined
  return context.classes.get(object.path)?.scope.names.get(property)
}
