/** Assigns values to names, members and patterns, and tells who listens. */
import type { Expression } from '../form/form.ts'
import type { SyntaxNode } from '../syntax/node.ts'
import type { FlowContext } from './context.ts'
import { ofPath } from './paths.ts'
import { nameOf } from './guards.ts'
import type { Scope } from './scope.ts'
import { unknown, type Value } from './value.ts'

export function assignTo(
  target: Expression,
  value: Value,
  scope: Scope,
  isDeclaration: boolean,
  context: FlowContext,
): void {
  switch (target.kind) {
    case 'name':
      if (isDeclaration) scope.declare(target.name, value)
      else scope.set(target.name, value)
      return
    case 'member':
      assignToMember(target, target.property, value, scope, context)
      return
    case 'index':
      assignToIndex(target, value, scope, context)
      return
    case 'list':
      target.items.forEach((item, index) => {
        const isFirst = index === 0 && context.profile.givesFirst === true
        const own = value.items?.[index] ?? (isFirst ? value : partOf(value, '[]', target, context))
        assignTo(item, own, scope, isDeclaration, context)
      })
      return
    case 'map':
      for (const { key, value: inner } of target.entries) {
        const own =
          key === undefined
            ? value
            : (value.entries?.get(key) ?? partOf(value, key, inner, context))
        assignTo(inner, own, scope, isDeclaration, context)
      }
      return
    case 'same':
      assignTo(target.value, value, scope, isDeclaration, context)
      return
    case 'choice': {
      // A pattern with a default: `{ a = 1 }`.
      const [inner] = target.options
      if (inner !== undefined) assignTo(inner, value, scope, isDeclaration, context)
      return
    }
    default:
  }
}

function partOf(value: Value, key: string, expression: Expression, context: FlowContext): Value {
  const path = value.path === undefined ? key : `${value.path}.${key}`
  const from = value.reach === 0 ? { ...unknown, cleaned: value.cleaned } : value
  return ofPath(path, value.isResolved ?? false, from, expression, context)
}

function assignToMember(
  target: Expression & { kind: 'member' },
  property: string,
  value: Value,
  scope: Scope,
  context: FlowContext,
): void {
  context.evaluate(target.object, scope)
  const name = nameOf(target)
  if (name === undefined) return
  const dot = name.indexOf('.')
  const fields = context.profile.self.includes(name.slice(0, dot)) ? scope.classScope() : undefined
  if (fields !== undefined && context.profile.fieldsAreNames)
    fields.set(name.slice(dot + 1), asSetting(value))
  else if (fields !== undefined) fields.set(`this${name.slice(dot)}`, value)
  else scope.set(name, value)
  const objectName = nameOf(target.object)
  const object = objectName === undefined ? undefined : scope.get(objectName)
  if (object?.entries !== undefined) object.entries.set(property, value)
}

/** A switch that a method sets is not known to be set where another method asks for it. */
const asSetting = (value: Value): Value => {
  if (typeof value.constant !== 'boolean') return value
  const { constant: _constant, ...rest } = value
  return { ...rest, reach: 1 }
}

function assignToIndex(
  target: Expression & { kind: 'index' },
  value: Value,
  scope: Scope,
  context: FlowContext,
): void {
  const object = context.evaluate(target.object, scope)
  const key = context.evaluate(target.index, scope).constant
  const name = nameOf(target.object)
  if (name === undefined) return
  if (key !== undefined && key !== null) {
    scope.set(`${name}.${String(key)}`, value)
    object.entries?.set(String(key), value)
    if (object.entries === undefined && value.reach < 2) return
  }
  if (value.reach > object.reach) {
    scope.set(name, {
      ...object,
      reach: value.reach,
      cleaned: value.cleaned,
      ...(value.origin !== undefined && { origin: value.origin }),
    })
  }
}

/** Tells those who listen to assignments of one, be it a statement or a part of an expression. */
export function tellAssignment(
  assignment: { target: Expression; node: SyntaxNode; operator: string | undefined },
  value: Value,
  scope: Scope,
  context: FlowContext,
): void {
  const { target, node, operator } = assignment
  if (target.kind === 'list' && value.items !== undefined) {
    target.items.forEach((item, index) => {
      const own = value.items?.[index]
      if (own !== undefined) tellAssignment({ target: item, node, operator }, own, scope, context)
    })
    return
  }
  const receiver =
    target.kind === 'member' || target.kind === 'index'
      ? context.evaluate(target.object, scope)
      : undefined
  const key = target.kind === 'index' ? context.evaluate(target.index, scope) : undefined
  const path = targetPath(target, receiver, key)
  if (path === undefined) return
  for (const { rule, check } of context.rules.assigns.find(path)) {
    const { file, enclosing } = context
    const site = { file, enclosing, node, path, target, value, operator, receiver, key }
    context.report(rule, node, check(site))
  }
}

function targetPath(
  target: Expression,
  receiver: Value | undefined,
  key: Value | undefined,
): string | undefined {
  if (target.kind === 'name') return target.name
  if (target.kind === 'member') return `${receiver?.path ?? '?'}.${target.property}`
  if (target.kind !== 'index') return undefined
  return `${receiver?.path ?? '?'}.${typeof key?.constant === 'string' ? key.constant : '[]'}`
}
