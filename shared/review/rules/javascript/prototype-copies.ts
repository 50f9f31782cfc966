/** Copies of objects, property by property, that reach the prototype of all objects. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { type SyntaxNode, ancestorOf } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import { defined } from './define.ts'

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
    const code = file.textOf(around)
    if (guarded.test(code)) return false
    if (isRecursiveCopy(code, nameOf(around, file), target, key, file.textOf(right))) return true
    if (right.type === 'identifier' && isPathWalk(code, target)) return true
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
    `for\\s*\\(\\s*(?:const|let|var)?\\s*\\[?\\s*${key}\\b[^)]*\\s(?:in|of)\\s|(?:forEach|each)\\w*\\([^{]*\\b${key}\\b|\\b${key}\\s*=\\s*\\w+\\[`,
  )
  const body = code.slice(code.indexOf('{') + 1)
  const read = new RegExp(`(?:(\\w+)\\s*=\\s*)?(?<!\\w)(\\w+)\\[\\s*${key}\\s*\\]`, 'g')
  const sources = [...body.matchAll(read)].filter((one) => one[2] !== target)
  const values = sources.flatMap((one) => one[1] ?? [])
  const isItem = [`\\[\\s*${key}\\s*\\]`, ...values.map((value) => `\\b${value}\\b`)].join('|')
  const isAgain = new RegExp(
    `(?<!function\\s)(?<!\\w)${name}\\s*\\([^;\\n]{0,90}?(?:${isItem})[^;\\n]{0,90}?,|(?<!function\\s)(?<!\\w)${name}\\s*\\([^;\\n]{0,90}?,[^;\\n]{0,90}?(?:${isItem})`,
  )
  const isCopy = new RegExp(`${isItem}|(?<!\\w)${name}\\s*\\(`).test(right)
  return isCopy && sources.length > 0 && isOverKeys.test(body) && isAgain.test(body)
}

/** `current = current[key]` in a loop, and then `current[last] = value`. */
const isPathWalk = (code: string, target: string): boolean =>
  /^\w+$/.test(target) &&
  /\b(?:for|while|forEach|reduce)\b/.test(code) &&
  new RegExp(`(?<![\\w.])${target}\\s*=\\s*\\(?\\s*${target}\\s*\\[\\s*\\w`).test(code)

export const prototypeCopiesRules: readonly SyntaxRule[] = [recursiveMerge]
