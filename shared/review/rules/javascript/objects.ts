/** Objects whose shape others decide: prototypes, fields nobody meant to give away. */
import type { Value } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, saysAround, speaksOf, speaksOfAny } from './define.ts'
import { guarded } from './prototype-copies.ts'

const mergeOfInput = defined({
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

const keyFromInput = defined({
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
        if (answer !== undefined) return saysAround(site, guarded) ? undefined : answer
        const outer = site.receiver?.chosenBy
        const isNested =
          outer !== undefined &&
          isAnybodysKey(outer) &&
          site.key !== undefined &&
          isAnybodysKey(site.key) &&
          isOfName(outer) &&
          isOfName(site.key) &&
          site.value.reach >= 2
        return isNested && !saysAround(site, guarded) ? { confidence: 'medium' } : undefined
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

const massAssignment = defined({
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
      // Prisma takes what is written beside the condition: { where, data }.
      check: ({ arguments: [first] }) =>
        isWhole(first) ||
        ['data', 'create', 'update'].some((name) => isWhole(first?.entries?.get(name))),
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

export const objectsRules: readonly SyntaxRule[] = [mergeOfInput, keyFromInput, massAssignment]
