/** Evaluates expressions: what is known of their values, and who listens. */
import type { Expression } from '../form/form.ts'
import { tellAssignment } from './assignments.ts'
import { callValue } from './calls.ts'
import { clear } from './clear.ts'
import type { FlowContext } from './context.ts'
import { clearedBy, nameOf } from './guards.ts'
import { eachValue } from './items.ts'
import { memberOf } from './members.ts'
import { operationValue } from './operations.ts'
import type { Scope } from './scope.ts'
import {
  asDeclared,
  itemPath,
  ofPath,
  pathOf,
  tellTexts,
  typeBefore,
  typePath,
  typedAs,
} from './paths.ts'
import { textOf } from './texts.ts'
import { dependingOn, joined, unknown, written, type Value } from './value.ts'

export function evaluateExpression(
  expression: Expression,
  scope: Scope,
  context: FlowContext,
): Value {
  switch (expression.kind) {
    case 'literal':
      return literalValue(expression, context)
    case 'text':
      return builtText(expression, scope, context)
    case 'name':
      return nameValue(expression, scope, context)
    case 'member':
      return memberOf(expression, context.evaluate(expression.object, scope), scope, context)
    case 'index':
      return indexValue(expression, scope, context)
    case 'call':
      return callValue(expression, scope, context)
    case 'list': {
      const items = expression.items.map((item) => context.evaluate(item, scope))
      const value = dependingOn(items, expression)
      return { ...value, reach: items.length === 0 ? 0 : value.reach, items }
    }
    case 'map':
      return mapValue(expression, scope, context)
    case 'function':
      context.homes.set(expression.function, homeOf(scope, context))
      return { ...unknown, reach: 0, function: expression.function, expression }
    case 'class':
      context.define(expression.class, expression.node, scope)
      return { ...unknown, path: expression.class.name ?? 'class', isResolved: true, expression }
    case 'operation':
      return operationValue(expression, scope, context)
    case 'choice':
      return choiceValue(expression, scope, context)
    case 'assign': {
      const value = context.evaluate(
        expression.operator === undefined
          ? expression.value
          : {
              kind: 'operation',
              operator: expression.operator,
              operands: [expression.target, expression.value],
              node: expression.node,
            },
        scope,
      )
      const type = typeBefore(expression.target, scope, context)
      const typed = type === undefined ? value : asDeclared(value, type, context.profile)
      tellAssignment({ operator: undefined, ...expression }, typed, scope, context)
      context.assign(expression.target, typed, scope, false)
      return typed
    }
    case 'same': {
      const value = context.evaluate(expression.value, scope)
      if (expression.type === undefined) return value
      return typedAs(value, typePath(expression.type, scope, context), context.profile)
    }
    case 'each':
      return eachValue(expression, scope, context)
    case 'markup':
      return markupValue(expression, scope, context)
    case 'parts':
      return dependingOn(
        expression.parts.map((part) => context.evaluate(part, scope)),
        expression,
      )
  }
}

function homeOf(scope: Scope, context: FlowContext) {
  return { scope, className: context.enclosing.className, bases: [] }
}

function literalValue(expression: Expression & { kind: 'literal' }, context: FlowContext): Value {
  const value: Value = { ...written(expression.value), expression }
  if (typeof expression.value === 'string') tellTexts(value, expression, context)
  return value
}

function builtText(
  expression: Expression & { kind: 'text' },
  scope: Scope,
  context: FlowContext,
): Value {
  const parts = expression.parts.map((part) =>
    part.kind === 'literal'
      ? { ...written(part.value), expression: part }
      : context.evaluate(part, scope),
  )
  const value = textOf(parts, expression)
  tellTexts(value, expression, context)
  return value
}

function nameValue(
  expression: Expression & { kind: 'name' },
  scope: Scope,
  context: FlowContext,
): Value {
  const { name } = expression
  const known = scope.get(name)
  if (known !== undefined) {
    return known.path === undefined
      ? { ...known, path: name, expression }
      : { ...known, expression }
  }
  const path = Object.hasOwn(context.profile.globals, name)
    ? context.profile.globals[name]
    : undefined
  return ofPath(path ?? name, path !== undefined, unknown, expression, context)
}

function indexValue(
  expression: Expression & { kind: 'index' },
  scope: Scope,
  context: FlowContext,
): Value {
  const object = context.evaluate(expression.object, scope)
  const index = context.evaluate(expression.index, scope)
  const key = index.constant
  if (key !== undefined && key !== null) {
    const name = nameOf(expression.object)
    const kept = name === undefined ? undefined : scope.get(`${name}.${String(key)}`)
    const value = kept ?? object.entries?.get(String(key)) ?? itemAt(object, key)
    if (value !== undefined) return value
  }
  // Whatever the key is, an entry of what the program wrote is written in the program.
  if (object.reach === 0 && object.entries !== undefined && object.entries.size > 0) {
    const { constant, ...entry } = [...object.entries.values()].reduce(joined)
    // A set of what is allowed holds only `true`; what is not in it gives something else.
    const isText = constant !== undefined && typeof constant !== 'boolean'
    return { ...entry, ...(isText && { constant }), expression }
  }
  const path = itemPath(pathOf(object, expression.object, context))
  const from = object.reach >= 2 ? object : { ...unknown, cleaned: object.cleaned }
  const value = ofPath(
    path,
    object.isResolved ?? false,
    object.items === undefined || object.reach > 0 ? from : object,
    expression,
    context,
  )
  return { ...value, chosenBy: index }
}

const itemAt = (object: Value, key: string | number | boolean): Value | undefined => {
  if (typeof key !== 'number') return undefined
  const sign = typeof object.constant === 'string' ? object.constant.at(key) : undefined
  return sign === undefined ? object.items?.at(key) : written(sign)
}

function mapValue(
  expression: Expression & { kind: 'map' },
  scope: Scope,
  context: FlowContext,
): Value {
  const entries = new Map<string, Value>()
  const values: Value[] = []
  for (const { key, value } of expression.entries) {
    const known = context.evaluate(value, scope)
    values.push(known)
    if (key !== undefined) entries.set(key, known)
    else for (const [inner, spread] of known.entries ?? []) entries.set(inner, spread)
  }
  const value = dependingOn(values, expression)
  return { ...value, reach: values.length === 0 ? 0 : value.reach, entries }
}

function choiceValue(
  expression: Expression & { kind: 'choice' },
  scope: Scope,
  context: FlowContext,
): Value {
  if (expression.test !== undefined) {
    const test = context.evaluate(expression.test, scope)
    const [yes, no] = expression.options
    if (test.constant !== undefined && yes !== undefined && no !== undefined) {
      return context.evaluate(test.constant ? yes : no, scope)
    }
  }
  const options = expression.options.map((option, index) =>
    context.evaluate(option, knowing(expression.test, index === 0, scope)),
  )
  return options.length === 0 ? unknown : options.reduce(joined)
}

/** The scope in which a test has been true (or false): what it proves of names is known there. */
function knowing(test: Expression | undefined, isTrue: boolean, scope: Scope): Scope {
  const cleared = test === undefined ? [] : clearedBy(test, isTrue)
  if (cleared.length === 0) return scope
  const way = scope.branch()
  clear(cleared, way)
  return way
}

function markupValue(
  expression: Expression & { kind: 'markup' },
  scope: Scope,
  context: FlowContext,
): Value {
  const attributes = new Map<string, Value>()
  for (const { key, value } of expression.attributes) {
    const known = context.evaluate(value, scope)
    if (key !== undefined) attributes.set(key, known)
  }
  const children = expression.children.map((child) => context.evaluate(child, scope))
  const { name, node } = expression
  for (const { names, bound } of context.rules.markup) {
    if (!names.includes(name) && !names.includes('*')) continue
    const { file, enclosing } = context
    context.report(
      bound.rule,
      node,
      bound.check({ file, enclosing, node, name, attributes, children }),
    )
  }
  return { ...unknown, path: 'markup', expression }
}
