/** Copies of objects, property by property, that reach the prototype of all objects. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { type SyntaxNode, ancestorOf } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import { defined, mayLook, says } from './define.ts'

export const guarded =
  /__proto__|['"`]constructor['"`]|isPrototypePolluted|isUnsafe|isSafeKey|unsafeKey|Object\.create\(null\)|new Map\(|defineProperty|dangerousKey|forbiddenKey|disallowedKey|hasOwnProperty\(\s*['"]|prototype['"]/i

const recursiveMerge = defined({
  id: 'javascript/merge-without-guard',
  title: 'Properties are copied deeply without a look at their names',
  severity: 'medium',
  confidence: 'medium',
  cwe: 1321,
  why: 'If what is copied comes from a stranger, an entry named __proto__ changes every object of the program.',
  fix: 'Skip the keys __proto__, constructor and prototype.',
  bad: [
    "function merge(target, source) {\n  for (const key in source) {\n    if (typeof source[key] === 'object') merge(target[key], source[key])\n    else target[key] = source[key]\n  }\n  return target\n}",
    "function set(object, path, value) {\n  const keys = path.split('.')\n  let current = object\n  for (let i = 0; i < keys.length - 1; i++) {\n    current = current[keys[i]]\n  }\n  current[keys[keys.length - 1]] = value\n}",
    'const extend = function (a, b) {\n  Object.keys(b).forEach(function (key) {\n    if (isObject(b[key])) a[key] = extend(a[key] || {}, b[key])\n    else a[key] = b[key]\n  })\n  return a\n}',
  ],
  good: [
    "function merge(target, source) {\n  for (const key in source) {\n    if (key === '__proto__' || key === 'constructor') continue\n    if (typeof source[key] === 'object') merge(target[key], source[key])\n    else target[key] = source[key]\n  }\n}",
    'function copy(target, source) {\n  for (const key in source) target[key] = source[key]\n  return target\n}',
    'function fill(list) {\n  for (let i = 0; i < 10; i++) list[i] = i\n}',
  ],
  nodes: [{ types: ['assignment_expression'], check: (node, file) => isUnguardedCopy(node, file) }],
})

const functionTypes = [
  'function_declaration',
  'function_expression',
  'arrow_function',
  'method_definition',
  'function',
  'generator_function_declaration',
]

const loops = /\bfor\s?\(|\bwhile\b|forEach|each\(|reduce/

/** Files with more copies than this are not written by hand. */
const mostLooks = 2_000

function isUnguardedCopy(node: SyntaxNode, file: SourceFile): boolean {
  const [left, right] = node.children
  if (left?.type !== 'subscript_expression' || right === undefined) return false
  const [object, index] = left.children
  if (object?.type !== 'identifier' || index === undefined) return false
  const target = file.textOf(object)
  const key = file.textOf(index)
  if (index.type === 'string' || index.type === 'number' || key.length > 60) return false
  for (const around of functionsAround(node)) {
    if (around.end - around.start > 4_000) return false
    if (says(file, around, guarded)) return false
    if (!says(file, around, loops)) continue
    if (!mayLook(file, mostLooks)) return false
    const code = file.textOf(around)
    if (isRecursiveCopy(code, nameOf(around, file), target, key, file.textOf(right))) return true
    if (/^(identifier|call_expression)$/.test(right.type) && isPathWalk(code, target)) return true
  }
  return false
}

/** The function a place stands in and the one around that, if the first is handed to a loop. */
function functionsAround(node: SyntaxNode): SyntaxNode[] {
  const inner = ancestorOf(node, ...functionTypes)
  const outer = inner && ancestorOf(inner, ...functionTypes)
  return [inner, outer].filter((one) => one !== undefined)
}

function nameOf(around: SyntaxNode, file: SourceFile): string | undefined {
  const own = around.children.find(({ field }) => field === 'name')
  const holder = around.parent?.children.find(
    ({ field }) => field === 'name' || field === 'left' || field === 'key',
  )
  const named = own ?? holder
  const name = named === undefined ? '' : file.textOf(named).replace(/^.*\./, '')
  return /^\w+$/.test(name) ? name : undefined
}

/** `merge(target[key], source[key])` within `merge`, in a loop over the keys of the source. */
function isRecursiveCopy(
  code: string,
  name: string | undefined,
  target: string,
  key: string,
  right: string,
): boolean {
  if (name === undefined || !/^\w+$/.test(key)) return false
  const isOverKeys = new RegExp(
    `for\\s*\\((?:const|let|var|\\s|\\[)*${key}\\b[^)]{0,80}\\s(?:in|of)\\s|(?:forEach|each)\\([^{]{0,80}\\b${key}\\b|\\b${key}\\s?=\\s?\\w+\\[`,
  )
  const body = code.slice(code.indexOf('{') + 1)
  const read = new RegExp(`(?<!\\w)(?:(\\w{1,40})\\s?=\\s?)?(\\w{1,40})\\[\\s?${key}\\s?\\]`, 'g')
  const sources = [...body.matchAll(read)].filter((one) => one[2] !== target)
  const values = sources.flatMap((one) => one[1] ?? [])
  const isItem = (text: string) =>
    text.includes(`[${key}]`) || values.some((value) => text.split(/\W/).includes(value))
  const isAgain = callsOf(name, body).some((given) => given.includes(',') && isItem(given))
  const isCopy = isItem(right) || right.includes(`${name}(`)
  return isCopy && sources.length > 0 && isAgain && isOverKeys.test(body)
}

/** What follows the calls of a function in a piece of code, of the first twenty. */
function callsOf(name: string, code: string): string[] {
  const calls: string[] = []
  let at = code.indexOf(`${name}(`)
  while (at !== -1 && calls.length < 20) {
    const isOther = /[\w$]/.test(code[at - 1] ?? '') || code.slice(at - 9, at) === 'function '
    const given = code.slice(at + name.length, at + name.length + 120)
    if (!isOther) calls.push(given.split(/[;\n]/, 1)[0]!)
    at = code.indexOf(`${name}(`, at + 1)
  }
  return calls
}

/** `current = current[key]` in a loop, and then `current[last] = value`. */
const isPathWalk = (code: string, target: string): boolean =>
  /^\w+$/.test(target) &&
  /\b(?:for|while|forEach|reduce)\b/.test(code) &&
  new RegExp(`(?<![\\w.])${target}\\s*=\\s*\\(?\\s*${target}\\s*\\[\\s*\\w`).test(code)

export const prototypeCopiesRules: readonly SyntaxRule[] = [recursiveMerge]
