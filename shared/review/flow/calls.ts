/** Evaluates calls: what is called, what it gives, what it makes safe, and who listens. */
import type { Expression, FunctionForm } from '../form/form.ts'
import type { FlowContext } from './context.ts'
import { nameOf } from './guards.ts'
import { writeToAddresses } from './addresses.ts'
import { memberOf } from './members.ts'
import { ofPath, pathOf, tellTexts } from './paths.ts'
import type { Scope } from './scope.ts'
import type { CallSite } from './sites.ts'
import { cleanedOf, dependingOn, unknown, type Value } from './value.ts'

type Call = Expression & { kind: 'call' }

/** Names that say a function makes what it is given safe, whatever it is. */
const cleaningName =
  /sanitiz|sanitis|escape|purif|htmlspecialchars|encodeuri|html_?encode|encode_?for|quote(?!s)|strip_?tags|allow_?list|white_?list/i

/** Names that say a function undoes what made a text safe. */
const undoingName =
  /^(?:(?:urlsafe_)?b(?:64|32|16|85)decode|a85decode|unhexlify|unquote(?:_plus)?|unescape|decodeuri(?:component)?|atob)$/i

/** Calls that put a text together. */
const makesText = /\.(?:format|join|concat|Sprintf|sprintf)$/

export function callValue(expression: Call, scope: Scope, context: FlowContext): Value {
  const { callee } = expression
  const receiver = callee.kind === 'member' ? context.evaluate(callee.object, scope) : undefined
  // The object is looked at once: a chain of calls would else double its work with every link.
  const called =
    callee.kind === 'member' && receiver !== undefined
      ? memberOf(callee, receiver, scope, context)
      : context.evaluate(callee, scope)
  const path = calledPath(called, receiver, callee, context)
  const given: Value[] = []
  const named = new Map<string, Value>()
  for (const argument of expression.arguments) {
    const value = context.evaluate(argument.value, scope)
    if (argument.name !== undefined) named.set(argument.name, value)
    else given.push(value)
    if (argument.isSpread === true) {
      for (const [name, entry] of value.entries ?? []) named.set(name, entry)
    }
  }
  tellCalls(expression, path, called, receiver, given, named, context)
  const gave = runCallbacks(path, receiver, given, named, scope, context)
  if (expression.body !== undefined) context.define(expression.body, expression.node, scope)
  // What `map` gives is made of what the function gives, no more of the list.
  const isMade = gave.length > 0 && madeAnew.has(path.slice(path.lastIndexOf('.') + 1))
  const all = isMade ? gave : [...given, ...gave]
  const isWhole = isMade && gave.every(({ skeleton }) => skeleton !== undefined)
  const from = isWhole ? undefined : receiver
  const by: Value = isWhole ? { ...called, reach: 1 } : called
  const result = resultOf(expression, path, by, from, all, named, scope, context)
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
    called,
    arguments: given,
    named,
    expression,
    given: expression.arguments,
    option: (name) => named.get(name) ?? lastObject?.entries?.get(name),
  }
  for (const { rule, check } of listening) context.report(rule, expression.node, check(site))
}

const madeAnew = new Set(['map', 'flatMap'])

/** Calls whose result is made of what the function handed to them gives. */
const passingOn = new Set(['map', 'flatMap', 'reduce', 'then', 'catch', 'replace', 'replaceAll'])

/**
 * Functions handed to a call run where they stand: what they are given comes from the receiver. Gives what they
 * return, where the result of the call is made of it.
 */
function runCallbacks(
  path: string,
  receiver: Value | undefined,
  given: readonly Value[],
  named: ReadonlyMap<string, Value>,
  scope: Scope,
  context: FlowContext,
): Value[] {
  const others = given.filter((value) => value.function === undefined)
  const gave: Value[] = []
  for (const value of [...given, ...named.values()]) {
    if (value.function === undefined || value.expression?.kind !== 'function') continue
    const returned = context.runCallback(
      value.function,
      { path, arguments: others, receiver },
      workedOn(receiver),
      scope,
    )
    if (passingOn.has(path.slice(path.lastIndexOf('.') + 1))) gave.push(returned)
  }
  return gave
}

/** What a function handed to a method works on: the items of a known list, or a part of what others sent. */
function workedOn(receiver: Value | undefined): Value | undefined {
  if (receiver === undefined) return undefined
  if (receiver.items !== undefined && receiver.items.length > 0) return dependingOn(receiver.items)
  return receiver.reach >= 2 ? receiver : undefined
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
  const folded = profile.fold?.(path, receiver, given, expression, named)
  if (folded !== undefined) {
    const value = { ...folded, expression }
    if (makesText.test(path) && value.pieces !== undefined) tellTexts(value, expression, context)
    return value
  }
  const own = ownResult(path, called, receiver, given, named, expression, context)
  if (own !== undefined) return own
  keepGrowing(expression, path, receiver, given, scope, context)

  // A function that is itself a source: `self.get_argument`.
  const source = called.reach >= 3 && called.function === undefined ? [called] : []
  const all = [
    ...(receiver === undefined ? [] : [receiver]),
    ...source,
    ...given,
    ...named.values(),
  ]
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
  if (undoingName.test(name)) return { ...value, cleaned: unknown.cleaned }
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
  const known = called.function ?? methodOf(receiver, expression, context)
  if (known !== undefined) {
    const result = context.invoke(known, given, named)
    if (result !== undefined) return { ...result, expression }
  }
  const own = context.classes.get(path)
  if (own === undefined) return undefined
  const made = ['constructor', '__init__', own.form.name ?? '']
    .map((name) => ownMethod(path, name, given.length, context))
    .find((method) => method !== undefined)
  if (made !== undefined) context.invoke(made, given, named)
  return { ...unknown, path, isResolved: true, expression }
}

function methodOf(
  receiver: Value | undefined,
  { callee, arguments: { length } }: Call,
  context: FlowContext,
): FunctionForm | undefined {
  if (callee.kind !== 'member' && callee.kind !== 'name') return undefined
  const isSelf =
    callee.kind === 'name' ||
    (callee.object.kind === 'name' && context.profile.self.includes(callee.object.name))
  const name = callee.kind === 'name' ? callee.name : callee.property
  let className = isSelf ? context.enclosing.className : receiver?.path
  // A plain name may stand for a method of the classes around this one.
  const around = callee.kind === 'name' ? deepestClasses : 1
  for (let step = 0; step < around && className !== undefined; step++) {
    const method = ownMethod(className, name, length, context)
    if (method !== undefined) return method
    className = context.classes.get(className)?.outer
  }
  return undefined
}

/** How far out from an inner class methods are looked for. */
const deepestClasses = 4

/** A method of a class of this file, or of those of its bases that are of this file. */
function ownMethod(
  className: string,
  name: string,
  length: number,
  context: FlowContext,
  seen: ReadonlySet<string> = new Set(),
): FunctionForm | undefined {
  const own = context.classes.get(className)
  if (own === undefined || seen.has(className)) return undefined
  const methods = own.form.methods.filter((one) => one.name === name && !one.isAbstract)
  // Of several with one name it is the one that takes so many arguments.
  const method = methods.find(({ parameters }) => parameters.length === length) ?? methods[0]
  if (method !== undefined) return method
  for (const base of own.bases) {
    const inherited = ownMethod(base, name, length, context, new Set([...seen, className]))
    if (inherited !== undefined) return inherited
  }
  return undefined
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

const shrinking = new Set(['remove', 'pop', 'shift'])

/** `list.remove(0)`: the items after it move up; `shift` takes the first. */
function shrink(
  object: Expression,
  method: string,
  receiver: Value,
  given: readonly Value[],
  scope: Scope,
): void {
  const name = nameOf(object)
  const index = method === 'shift' ? 0 : given[0]?.constant
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
  const method = path.slice(path.lastIndexOf('.') + 1)
  if (shrinking.has(method)) shrink(expression.callee.object, method, receiver, given, scope)
  if (!growing.has(path.slice(path.lastIndexOf('.') + 1))) return
  const name = nameOf(expression.callee.object)
  if (name === undefined || context.profile.self.includes(name)) return
  // What the platform gives (`document`) holds nothing of the program.
  if (Object.hasOwn(context.profile.globals, name)) return
  const farthest = dependingOn(given)
  const key = given[0]?.constant
  const isKeyed = given.length === 2 && typeof key === 'string'
  if (farthest.reach <= receiver.reach && !receiver.items && !isKeyed) return
  const grown: Value = { ...receiver }
  const hasRoom = (receiver.entries?.size ?? 0) < mostItems || receiver.entries?.has(String(key))
  if (isKeyed && hasRoom) grown.entries = new Map(receiver.entries).set(key, given[1]!)
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
