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
  const kept = name === undefined ? undefined : keptValue(name, scope, context)
  const value =
    kept ??
    object.entries?.get(expression.property) ??
    fieldOf(object, expression.property, context) ??
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

/** What a class of this file has kept in a field: of its instances, or where fields are names, of its own. */
function fieldOf(object: Value, property: string, context: FlowContext): Value | undefined {
  // What somebody else decides is no instance that was made here.
  if (object.path === undefined || object.reach >= 2) return undefined
  const fields = context.classes.get(object.path)?.scope.names
  return fields?.get(context.profile.fieldsAreNames ? property : `this.${property}`)
}
