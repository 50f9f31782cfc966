/** Objects whose shape others decide: prototypes, fields nobody meant to give away. */
import type { Value } from '../../flow/value.ts'
import { ancestorOf, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { codeAround, defined, speaksOf, speaksOfAny } from './define.ts'

export const mergeOfInput = defined({
  id: 'javascript/deep-merge-of-input',
  title: 'Input is merged deeply into an object',
  severity: 'high',
  cwe: 1321,
  why: 'An entry named __proto__ or constructor changes every object of the program.',
  fix: 'Take over only the fields that are meant, or check the input against a schema first.',
  bad: [
    "const _ = require('lodash')\napp.post('/a', (req, res) => {\n  _.merge(settings, req.body)\n})",
    "const extend = require('extend')\napp.post('/a', (req, res) => {\n  extend(true, {}, JSON.parse(req.body.text))\n})",
    "import set from 'lodash/set'\napp.post('/a', (req, res) => {\n  set(settings, req.body.path, req.body.value)\n})",
    'const options = $.extend(true, {}, defaults, JSON.parse(location.hash.slice(1)))',
  ],
  good: [
    "const _ = require('lodash')\napp.post('/a', (req, res) => {\n  _.merge(settings, { name: 'a' })\n})",
    "const _ = require('lodash')\napp.post('/a', (req, res) => {\n  const user = _.pick(req.body, ['name'])\n})",
  ],
  calls: [
    {
      names: [
        'merge',
        'mergeWith',
        'defaultsDeep',
        'set',
        'setWith',
        'zipObjectDeep',
        'update',
        'mergeAll',
      ]
        .flatMap((name) => [
          `lodash.${name}`,
          `_.${name}`,
          `lodash/${name}`,
          `lodash-es.${name}`,
          `underscore.${name}`,
        ])
        .concat([
          'deepmerge',
          'merge-deep',
          'deep-extend',
          'merge',
          'merge.recursive',
          'mixin-deep',
          'defaults-deep',
          'assign-deep',
          'set-value',
          'dot-prop.set',
          'object-path.set',
          '@hapi/hoek.merge',
          'hoek.merge',
          '@hapi/hoek.applyToDefaults',
          'just-extend',
          'node.extend',
          'dottie.set',
          'jsonpath.value',
          'nested-property.set',
          'immer.merge',
          'ramda.mergeDeepRight',
          'flat.unflatten',
          'qs-flat.unflatten',
          'lodash.merge',
          'lodash.set',
          'lodash.defaultsdeep',
          'json-merge-patch.apply',
          'merge-options',
          'undefsafe',
        ]),
      check: ({ arguments: [, ...given] }) =>
        speaksOfAny(given.map(withoutWrittenEntries), 'prototype', 4),
    },
    {
      names: [
        '$.extend',
        'jquery.extend',
        'extend',
        'angular.merge',
        'node-extend',
        '*.deepExtend',
        '*.mergeDeep',
        '*.deepMerge',
        'deepMerge',
        'mergeDeep',
        'deepExtend',
      ],
      check: ({ arguments: given, path }) =>
        given[0]?.constant === true || /deep|angular/i.test(path)
          ? speaksOfAny(given.slice(1).map(withoutWrittenEntries), 'prototype', 4)
          : undefined,
    },
  ],
})

/** An object written in the call cannot have keys that nobody wrote. */
const withoutWrittenEntries = (value: Value) => (value.entries === undefined ? value : undefined)

const guarded =
  /__proto__|['"`]constructor['"`]|isPrototypePolluted|isUnsafe|isSafeKey|unsafeKey|Object\.create\(null\)|new Map\(|defineProperty|dangerousKey|forbiddenKey|disallowedKey|hasOwnProperty\(\s*['"]|prototype['"]/i

export const keyFromInput = defined({
  id: 'javascript/key-from-input',
  title: 'Input decides which property is written',
  severity: 'high',
  cwe: 1321,
  why: 'With __proto__ or constructor as the key the write changes every object of the program.',
  fix: 'Use a Map, or refuse keys that are not in a list.',
  bad: [
    "app.post('/a', (req, res) => {\n  settings[req.body.name] = req.body.value\n})",
    "app.post('/a', (req, res) => {\n  const { group, key, value } = req.query\n  store[group][key] = value\n})",
    'module.exports.set = function (object, a, b, value) {\n  object[a][b] = value\n}',
  ],
  good: [
    "app.post('/a', (req, res) => {\n  settings.set(req.body.name, req.body.value)\n})",
    "app.post('/a', (req, res) => {\n  if (!names.includes(req.body.name)) return\n  settings[req.body.name] = req.body.value\n})",
    "app.post('/a', (req, res) => {\n  settings.name = req.body.name\n})",
    "app.get('/a/:i', (req, res) => {\n  list[Number(req.params.i)] = 1\n})",
    'function put(list, i, value) {\n  list[i] = value\n}',
  ],
  assigns: [
    {
      names: ['*.[]'],
      check: (site) => {
        const answer = speaksOf(site.key, 'prototype', 4)
        if (answer !== undefined)
          return guarded.test(codeAround(site, site.file)) ? undefined : answer
        const outer = site.receiver?.chosenBy
        const isNested =
          outer !== undefined &&
          isAnybodysKey(outer) &&
          site.key !== undefined &&
          isAnybodysKey(site.key) &&
          isOfName(outer) &&
          isOfName(site.key) &&
          site.value.reach >= 2
        return isNested && !guarded.test(codeAround(site, site.file))
          ? { confidence: 'medium' }
          : undefined
      },
    },
  ],
})

const isOfName = ({ expression }: Value) => expression?.kind === 'name'

/** A key that a caller gives, as a name: numbers of rows and columns are none. */
const isAnybodysKey = (value: Value) =>
  speaksOf(value, 'prototype', 2) !== undefined &&
  !/^(i|j|k|n|x|y|z|row|col|column|index|idx|pos|offset|start|end|r|c|m)$|index$|idx$|id$/i.test(
    value.path ?? '',
  )

export const recursiveMerge = defined({
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

export const massAssignment = defined({
  id: 'javascript/record-of-whole-input',
  title: 'A whole request becomes a record',
  severity: 'medium',
  cwe: 915,
  why: 'A stranger sets fields nobody meant to give away: a role, a balance, an owner.',
  fix: 'Name the fields that are taken over.',
  bad: [
    "app.post('/users', async (req, res) => {\n  await User.create(req.body)\n})",
    "app.put('/users/:id', async (req, res) => {\n  await User.findByIdAndUpdate(req.params.id, req.body)\n})",
    "app.post('/users', (req, res) => {\n  Object.assign(user, req.body)\n})",
    "app.post('/users', (req, res) => {\n  const user = new User(req.body)\n  user.save()\n})",
    "app.put('/a', async (req, res) => {\n  await User.update({ ...req.body }, { where: { id: 1 } })\n})",
  ],
  good: [
    "app.post('/users', async (req, res) => {\n  await User.create({ name: req.body.name })\n})",
    "app.post('/users', (req, res) => {\n  Object.assign(user, { name: req.body.name })\n})",
    "app.post('/users', (req, res) => {\n  const user = new User({ name: req.body.name })\n})",
  ],
  calls: [
    {
      names: [
        '*.create',
        '*.build',
        '*.insert',
        '*.insertOne',
        '*.insertMany',
        '*.bulkCreate',
        '*.upsert',
        '*.update',
      ],
      check: ({ arguments: [first] }) => isWhole(first),
    },
    {
      names: [
        '*.findByIdAndUpdate',
        '*.findOneAndUpdate',
        '*.updateOne',
        '*.updateMany',
        '*.replaceOne',
        'Object.assign',
        'lodash.extend',
        'lodash.assign',
        '_.extend',
        '_.assign',
        '*.findAndUpdate',
      ],
      check: ({ arguments: given, path }) =>
        given
          .slice(1, path === 'Object.assign' || path.includes('extend') ? undefined : 2)
          .some((value) => isWhole(value) || isWhole(value.entries?.get('$set'))),
    },
    {
      names: ['/^[A-Z][A-Za-z]*$/'],
      check: (site) =>
        site.expression.isNew &&
        !/^(Date|URL|URLSearchParams|Set|Map|Error|Buffer|RegExp|Function|Promise|Blob|FormData|Response|Request|Array|Object|String|Number|Uint8Array|File)$/.test(
          site.path,
        ) &&
        isWhole(site.arguments[0]),
    },
  ],
})

/** The whole body or query of a request, or a copy of it. */
const isWhole = (value: Value | undefined): boolean => {
  if (value === undefined || value.cleaned.has('*')) return false
  if (/^(@http\.Request|@koa\.Context(\.request)?)\.(body|query|payload)$/.test(value.path ?? ''))
    return true
  if (value.path === 'JSON.parse()' && value.reach >= 2) return true
  const made = value.expression
  if (made?.kind !== 'map') return false
  return (
    value.reach === 4 &&
    made.entries.some(
      (entry) =>
        entry.key === undefined &&
        entry.value.kind === 'member' &&
        /^(body|query|payload)$/.test(entry.value.property),
    )
  )
}

export const objectRules: readonly SyntaxRule[] = [
  mergeOfInput,
  keyFromInput,
  recursiveMerge,
  massAssignment,
]
