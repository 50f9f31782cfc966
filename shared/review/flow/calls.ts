/** Evaluates calls: what is called, what it gives, what it makes safe, and who listens. */
import type { Expression } from '../form/form.ts'
import type { FlowContext } from './context.ts'
import { nameOf } from './guards.ts'
import { writeToAddresses } from './addresses.ts'
import { ofPath, pathOf, tellTexts } from './paths.ts'
import type { Scope } from './scope.ts'
import type { CallSite } from './sites.ts'
import { cleanedOf, dependingOn, unknown, type Value } from './value.ts'

type Call = Expression & { kind: 'call' }

/** Names that say a function makes what it is given safe, whatever it is. */
const cleaningName =
  /sanitiz|sanitis|escape|purif|htmlspecialchars|encodeuri|html_?encode|encode_?for|quote(?!s)|strip_?tags|allow_?list|white_?list/i

export function callValue(expression: Call, scope: Scope, context: FlowContext): Value {
  const { callee } = expression
  const receiver = callee.kind === 'member' ? context.evaluate(callee.object, scope) : undefined
  const called = context.evaluate(callee, scope)
  const path = calledPath(called, receiver, callee, context)
  const given: Value[] = []
  const named = new Map<string, Value>()
  for (const argument of expression.arguments) {
    const value = context.evaluate(argument.value, scope)
    if (argument.name !== undefined) named.set(argument.name, value)
    else given.push(value)
  }
  tellCalls(expression, path, called, receiver, given, named, context)
  runCallbacks(path, receiver, given, named, scope, context)
  const result = resultOf(expression, path, called, receiver, given, named, scope, context)
  writeToAddresses(expression, path, given, result, scope, context)
  return result
}

/** The path of what is called; a method of a known text is a method of texts. */
function calledPath(
  called: Value,
  receiver: Value | undefined,
  callee: Expression,
  context: FlowContext,
): string {
  if (callee.kind === 'member' && receiver !== undefined) {
    if (called.isResolved && called.path !== undefined) return called.path
    return `${pathOf(receiver, callee.object, context)}.${callee.property}`
  }
  return called.path ?? nameOf(callee) ?? '?'
}

function tellCalls(
  expression: Call,
  path: string,
  called: Value,
  receiver: Value | undefined,
  given: readonly Value[],
  named: ReadonlyMap<string, Value>,
  context: FlowContext,
): void {
  const listening = context.rules.calls.find(path)
  if (listening.length === 0) return
  const lastObject = given.findLast((value) => value.entries !== undefined)
  const site: CallSite = {
    file: context.file,
    node: expression.node,
    enclosing: context.enclosing,
    path,
    isResolved: called.isResolved ?? receiver?.isResolved ?? false,
    receiver,
    arguments: given,
    named,
    expression,
    given: expression.arguments,
    option: (name) => named.get(name) ?? lastObject?.entries?.get(name),
  }
  for (const { rule, check } of listening) context.report(rule, expression.node, check(site))
}

/** Functions handed to a call run where they stand: what they are given comes from the receiver. */
function runCallbacks(
  path: string,
  receiver: Value | undefined,
  given: readonly Value[],
  named: ReadonlyMap<string, Value>,
  scope: Scope,
  context: FlowContext,
): void {
  const others = given.filter((value) => value.function === undefined)
  for (const value of [...given, ...named.values()]) {
    if (value.function === undefined || value.expression?.kind !== 'function') continue
    const first = receiver !== undefined && receiver.reach >= 2 ? receiver : undefined
    context.runCallback(value.function, { path, arguments: others, receiver }, first, scope)
  }
}

function resultOf(
  expression: Call,
  path: string,
  called: Value,
  receiver: Value | undefined,
  given: readonly Value[],
  named: ReadonlyMap<string, Value>,
  scope: Scope,
  context: FlowContext,
): Value {
  const { profile } = context
  if (receiver !== undefined) changeReceiver(expression, path, receiver, given, scope, context)
  const folded = profile.fold?.(path, receiver, given, expression)
  if (folded !== undefined) {
    const value = { ...folded, expression }
    if (folded.pieces !== undefined && folded !== receiver && !given.includes(folded))
      tellTexts(value, expression, context)
    return value
  }
  const own = ownResult(path, called, receiver, given, named, expression, context)
  if (own !== undefined) return own
  keepGrowing(expression, path, receiver, given, scope, context)

  const all = [...(receiver === undefined ? [] : [receiver]), ...given, ...named.values()]
  const depends = dependingOn(all, expression)
  // What a function gives is not written in the program, even where all it is given is.
  const from: Value = depends.reach === 0 ? { ...depends, reach: 1 } : depends
  const type = Object.hasOwn(profile.results, path) ? profile.results[path] : undefined
  const isKnown = (called.isResolved ?? false) || (receiver?.isResolved ?? false)
  const value = ofPath(
    type ?? (expression.isNew ? path : `${path}()`),
    type !== undefined || isKnown,
    from,
    expression,
    context,
  )
  // A source by the path of the call: `input()` is looked up as `input()`.
  if (profile.opaqueTable.find(path).length > 0) return { ...value, reach: 1 }
  const harms = profile.cleanerTable.find(path).flat()
  if (harms.length > 0) return harms.reduce(cleanedOf, value)
  const name = path.slice(path.lastIndexOf('.') + 1)
  return cleaningName.test(name) && !/unescape|unquote|decode/i.test(name)
    ? cleanedOf(value, '*')
    : value
}

/** What a function or class of this file gives, by running it. */
function ownResult(
  path: string,
  called: Value,
  receiver: Value | undefined,
  given: readonly Value[],
  named: ReadonlyMap<string, Value>,
  expression: Call,
  context: FlowContext,
): Value | undefined {
  const known = called.function ?? methodOf(receiver, expression.callee, context)
  if (known !== undefined) {
    const result = context.invoke(known, given, named)
    if (result !== undefined) return { ...result, expression }
  }
  const own = context.classes.get(path)
  if (own === undefined) return undefined
  const made = own.form.methods.find(({ name }) =>
    ['constructor', '__init__', own.form.name].includes(name),
  )
  if (made !== undefined) context.invoke(made, given, named)
  return { ...unknown, path, isResolved: true, expression }
}

function methodOf(receiver: Value | undefined, callee: Expression, context: FlowContext) {
  if (callee.kind !== 'member' && callee.kind !== 'name') return undefined
  const isSelf =
    callee.kind === 'name' ||
    (callee.object.kind === 'name' && context.profile.self.includes(callee.object.name))
  const className = isSelf ? context.enclosing.className : receiver?.path
  const own = className === undefined ? undefined : context.classes.get(className)
  const name = callee.kind === 'name' ? callee.name : callee.property
  return own?.form.methods.find((method) => method.name === name)
}

/** What a call leaves of its receiver: `builder.append(a).append(b)` changes `builder`. */
function changeReceiver(
  expression: Call,
  path: string,
  receiver: Value,
  given: readonly Value[],
  scope: Scope,
  context: FlowContext,
): void {
  const changed = context.profile.changed?.(path, receiver, given)
  if (changed === undefined) return
  let object = expression.callee.kind === 'member' ? expression.callee.object : undefined
  while (object?.kind === 'call' && object.callee.kind === 'member') object = object.callee.object
  const name = nameOf(object)
  if (name !== undefined && !context.profile.self.includes(name)) scope.set(name, changed)
}

const growing = new Set([
  'push',
  'append',
  'add',
  'addAll',
  'extend',
  'insert',
  'put',
  'set',
  'update',
  'unshift',
  'WriteString',
  'write',
  'setdefault',
  'addElement',
  'setAttribute',
])

/** Lists are followed item by item up to this length. */
const mostItems = 200

const shrinking = new Set(['remove', 'pop'])

/** `list.remove(0)`: the items after it move up. */
function shrink(object: Expression, receiver: Value, given: readonly Value[], scope: Scope): void {
  const name = nameOf(object)
  const index = given[0]?.constant
  if (name === undefined || receiver.items === undefined || typeof index !== 'number') return
  scope.set(name, { ...receiver, items: receiver.items.toSpliced(index, 1) })
}

/** `list.push(x)`: the list now holds x, too. */
function keepGrowing(
  expression: Call,
  path: string,
  receiver: Value | undefined,
  given: readonly Value[],
  scope: Scope,
  context: FlowContext,
): void {
  if (expression.callee.kind !== 'member' || receiver === undefined) return
  if (shrinking.has(path.slice(path.lastIndexOf('.') + 1)))
    shrink(expression.callee.object, receiver, given, scope)
  if (!growing.has(path.slice(path.lastIndexOf('.') + 1))) return
  const name = nameOf(expression.callee.object)
  if (name === undefined || context.profile.self.includes(name)) return
  const farthest = dependingOn(given)
  const key = given[0]?.constant
  const isKeyed = given.length === 2 && typeof key === 'string'
  if (farthest.reach <= receiver.reach && !receiver.items && !isKeyed) return
  const grown: Value = { ...receiver }
  if (isKeyed) grown.entries = new Map(receiver.entries).set(key, given[1]!)
  if (receiver.items !== undefined && receiver.items.length < mostItems) {
    grown.items = [...receiver.items, ...given]
  }
  if (farthest.reach > receiver.reach) {
    grown.reach = farthest.reach
    grown.cleaned = farthest.cleaned
    const origin = farthest.origin ?? farthest.expression
    if (origin !== undefined) grown.origin = origin
    delete grown.constant
  }
  scope.set(name, grown)
}
