/** Calls the flow works out itself: modules, promisified functions, methods of texts and lists, formatting. */
import type { Expression } from '../../form/form.ts'
import { formatted, hole, textOf } from '../../flow/texts.ts'
import { cleanedOf, dependingOn, unknown, written, type Value } from '../../flow/value.ts'

export function foldCall(
  path: string,
  receiver: Value | undefined,
  given: readonly Value[],
  call: Expression,
): Value | undefined {
  const [first] = given
  if (path === 'require' || path === 'import') return moduleOf(first)
  const name = path.slice(path.lastIndexOf('.') + 1)
  const fold = Object.hasOwn(folds, name) ? folds[name] : undefined
  return fold?.(path, receiver, given, call)
}

function moduleOf(name: Value | undefined): Value | undefined {
  if (typeof name?.constant !== 'string') return undefined
  return {
    ...unknown,
    reach: 0,
    path: name.constant.replace(/^node:/, ''),
    isResolved: true,
  }
}

type Fold = (
  path: string,
  receiver: Value | undefined,
  given: readonly Value[],
  call: Expression,
) => Value | undefined

const isText = (value: Value | undefined): value is Value => value?.skeleton !== undefined

/** What a promisified function is called by is the function. */
const sameFunction: Fold = (_path, _receiver, [first]) =>
  first?.path === undefined ? undefined : first

const folds: Readonly<Record<string, Fold>> = {
  promisify: sameFunction,
  promisifyAll: sameFunction,
  bind: (_path, receiver) => (receiver?.path === undefined ? undefined : receiver),
  concat: (_path, receiver, given, call) =>
    isText(receiver) ? textOf([receiver, ...given], call) : undefined,
  join(path, receiver, given, call) {
    if (/^path(\.posix|\.win32)?\.join$/.test(path)) return joinedText(given, '/', call)
    const separator = given[0] === undefined ? ',' : given[0].constant
    if (receiver?.items === undefined || typeof separator !== 'string') return undefined
    return joinedText(receiver.items, separator, call)
  },
  format(path, _receiver, given, call) {
    const [template, ...values] = given
    if (!/^(util|format|util-format)\b/.test(path) || !isText(template)) return undefined
    return formatted(template, /%[sdifjoO]/g, values, call)
  },
  toLowerCase: changedText((text) => text.toLowerCase()),
  toUpperCase: changedText((text) => text.toUpperCase()),
  trim: changedText((text) => text.trim()),
  replace: replacing,
  replaceAll: replacing,
  assign(path, _receiver, given, call) {
    if (path !== 'Object.assign' || !given.some(({ entries }) => entries !== undefined))
      return undefined
    const entries = new Map(given.flatMap((value) => [...(value.entries ?? [])]))
    return { ...dependingOn(given, call), entries }
  },
  freeze: (path, _receiver, [first]) => (path === 'Object.freeze' ? first : undefined),
  // An answer that is said to be a page is one.
  type: (path, receiver, [kind]) =>
    path === '@http.Response.type' && /html/.test(String(kind?.constant)) ? receiver : undefined,
  from: bytesOf('Buffer.from'),
  Buffer: bytesOf('Buffer'),
  encode: bytesOf('TextEncoder.encode'),
  parse: (path, receiver, given, call) =>
    path.includes('.enc.') ? bytesOf(path)(path, receiver, given, call) : undefined,
  query: (path) => (path.startsWith('@koa.Context.req.') ? { ...unknown, reach: 4 } : undefined),
  // A map whose entry was set before.
  get: (_path, receiver, [key]) =>
    typeof key?.constant === 'string' ? receiver?.entries?.get(key.constant) : undefined,
  newPage: (_path, receiver) => page(receiver),
  createPage: (_path, receiver) => page(receiver),
  getRequest: (path) =>
    path.endsWith('switchToHttp().getRequest')
      ? { ...unknown, path: '@http.Request', isResolved: true }
      : undefined,
  getResponse: (path) =>
    path.endsWith('switchToHttp().getResponse')
      ? { ...unknown, path: '@http.Response', isResolved: true }
      : undefined,
}

/** Bytes of a text that the program says are as known as the text. */
function bytesOf(name: string): Fold {
  return (path, _receiver, [text], call) =>
    path === name && typeof text?.constant === 'string'
      ? { ...written(text.constant), expression: call }
      : undefined
}

/** A page of a browser that is driven: puppeteer, playwright, phantom. */
const page = (receiver: Value | undefined): Value | undefined =>
  receiver === undefined ? undefined : { ...unknown, path: '@browser.Page', isResolved: true }

function joinedText(items: readonly Value[], separator: string, call: Expression): Value {
  const parts = items.flatMap((item, index) => (index === 0 ? [item] : [written(separator), item]))
  return textOf(parts, call)
}

function changedText(change: (text: string) => string): Fold {
  return (_path, receiver, _given, call) =>
    typeof receiver?.constant === 'string'
      ? { ...written(change(receiver.constant)), expression: call }
      : undefined
}

/** What replacing some characters makes a text safe for. */
const replaced: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\^?\(?\[\^/, ['*']],
  [/[<&"]/, ['html']],
  [/\\?\.\\?\./, ['path']],
  [/'/, ['sql']],
  [/\\[nr]/, ['log', 'header']],
]

/** `text.replace(/[^a-z]/g, '')` leaves only what is listed; other patterns clean for one harm. */
function replacing(
  _path: string,
  receiver: Value | undefined,
  given: readonly Value[],
  call: Expression,
): Value | undefined {
  const [pattern] = given
  const made = pattern?.expression
  if (receiver === undefined || pattern?.path !== 'RegExp' || made?.kind !== 'call') {
    return isText(receiver) && given[1] !== undefined && typeof pattern?.constant === 'string'
      ? withPart(receiver, pattern.constant, given[1], call)
      : undefined
  }
  const source = made.arguments[0]?.value
  if (source?.kind !== 'literal' || typeof source.value !== 'string') return undefined
  const text = source.value
  const harms = replaced.flatMap(([is, kinds]) => (is.test(text) ? kinds : []))
  const value = { ...dependingOn([receiver, ...given.slice(1)], call) }
  return harms.reduce(cleanedOf, value)
}

/** A template of the program with a part put into it. */
const withPart = (receiver: Value, part: string, value: Value, call: Expression): Value => {
  if (typeof receiver.constant !== 'string') return dependingOn([receiver, value], call)
  const index = receiver.constant.indexOf(part)
  if (index === -1) return receiver
  const text = textOf(
    [
      written(receiver.constant.slice(0, index)),
      value,
      written(receiver.constant.slice(index + part.length)),
    ],
    call,
  )
  return text.skeleton === undefined ? { ...text, skeleton: hole } : text
}
