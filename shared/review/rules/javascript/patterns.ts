/** Regular expressions that stop the program, and work of which others decide how much there is. */
import type { Value } from '../../flow/value.ts'
import { childOf } from '../../syntax/node.ts'
import { patternCost } from '../pattern-cost.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, isPlainParameter, isSet, isWrittenText, mayLook, speaksOf } from './define.ts'

/** Files with more patterns than this are not written by hand. */
const mostPatterns = 3_000

const hitOf = (source: string) => {
  const cost = patternCost(source)
  if (cost === undefined) return undefined
  return { confidence: cost === 'exponential' ? ('high' as const) : ('medium' as const) }
}

const slowPattern = defined({
  id: 'javascript/slow-pattern',
  title: 'A regular expression can take forever',
  severity: 'medium',
  cwe: 1333,
  why: 'On some texts the number of ways it tries doubles with every letter: one short text stops the server.',
  fix: 'Let no two repetitions that follow or hold each other match the same letters.',
  bad: [
    'const pattern = /^(a+)+$/',
    'const words = /^(\\w+\\s?)*$/',
    "const pattern = new RegExp('^([a-z0-9]+)*@')",
    'const pattern = /(x|x)*y/',
    'const email = /^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$/',
    'const trimmed = /^\\s*(\\s+x)?\\s*\\s*$/',
  ],
  good: [
    'const pattern = /^a+$/',
    'const words = /^\\w+(\\s\\w+)*$/',
    'const path = /^(\\/[a-z]+)+$/',
    'const pattern = /(a+)+/',
    'const csv = /^([^,]*,)*$/',
    'const number = /^-?\\d+(\\.\\d+)?$/',
    'const quoted = /"(?:[^"\\\\]|\\\\.)*"/',
  ],
  nodes: [
    {
      types: ['regex'],
      check: (node, file) => {
        const pattern = childOf(node, 'pattern')
        return pattern === undefined || !mayLook(file, mostPatterns)
          ? undefined
          : hitOf(file.textOf(pattern))
      },
    },
  ],
  calls: [
    {
      names: ['RegExp', 'window.RegExp'],
      check: ({ arguments: [source], node }) =>
        node.type !== 'regex' && isWrittenText(source) ? hitOf(source.constant) : undefined,
    },
  ],
})

const patternFromInput = defined({
  id: 'javascript/pattern-from-input',
  title: 'Input becomes a regular expression',
  severity: 'medium',
  cwe: 1333,
  why: 'A stranger can give a pattern that takes forever, or one that matches what it should not.',
  fix: 'Escape the text before it becomes a pattern, or compare it with includes.',
  bad: [
    "app.get('/find', (req, res) => {\n  const pattern = new RegExp(req.query.q)\n  res.json(names.filter((name) => pattern.test(name)))\n})",
    "function has(text, word) {\n  return new RegExp('\\\\b' + word + '\\\\b').test(text)\n}",
    "app.get('/find', (req, res) => res.json(text.match(req.query.q)))",
    "app.get('/find', async (req, res) => {\n  res.json(await User.find({ name: { $regex: req.query.q } }))\n})",
  ],
  good: [
    "app.get('/find', (req, res) => {\n  const pattern = new RegExp(escapeRegExp(req.query.q))\n})",
    "const pattern = new RegExp('^a' + 'b$')",
    "app.get('/find', (req, res) => res.json(names.filter((name) => name.includes(req.query.q))))",
  ],
  calls: [
    {
      names: ['RegExp', 'window.RegExp'],
      check: ({ arguments: [source], node }) =>
        node.type === 'regex' ? undefined : speaksOfPattern(source),
    },
    {
      names: ['*.match', '*.search', '*.matchAll'],
      check: ({ arguments: [source] }) =>
        source?.path === 'RegExp'
          ? undefined
          : source?.entries === undefined
            ? speaksOf(source, 'pattern', 4)
            : undefined,
    },
    {
      names: ['*.find', '*.findOne', '*.countDocuments'],
      check: ({ arguments: [filter] }) =>
        [...(filter?.entries?.values() ?? [])]
          .map((value) => speaksOf(value.entries?.get('$regex'), 'pattern', 4))
          .find((answer) => answer !== undefined),
    },
  ],
})

/** A parameter counts where it is put into the pattern as it is, not what was computed of it. */
const speaksOfPattern = (source: Value | undefined) =>
  speaksOf(source, 'pattern', isPlainParameter(source) ? 2 : 4)

const amountFromInput = defined({
  id: 'javascript/amount-from-input',
  title: 'Input decides how much memory or time is used',
  severity: 'medium',
  confidence: 'medium',
  cwe: 770,
  why: 'One request with a large number stops the server.',
  fix: 'Compare the number with the largest that is meant.',
  bad: [
    "app.get('/b', (req, res) => {\n  res.send(Buffer.alloc(Number(req.query.size)))\n})",
    "app.get('/b', (req, res) => {\n  res.json('x'.repeat(req.query.n))\n})",
    "app.post('/b', (req, res) => {\n  for (let i = 0; i < req.body.users.length; i++) greet(i)\n})",
    "app.get('/b', (req, res) => {\n  setTimeout(() => res.end(), req.query.delay)\n})",
  ],
  good: [
    "app.get('/b', (req, res) => res.send(Buffer.alloc(10)))",
    "app.get('/b', (req, res) => {\n  res.send(Buffer.alloc(Math.min(10, req.query.size)))\n})",
  ],
  operations: ({ operator, operands, node }) => {
    if (operator !== '<' && operator !== '<=') return undefined
    if (node.field !== 'condition' || node.parent?.type !== 'for_statement') return undefined
    const [, bound] = operands
    const isSent = /^@(http\.Request|koa\.Context(\.request)?)\.(body|query)\b.*\.length$/.test(
      bound?.path ?? '',
    )
    return isSent || (bound?.path === undefined && bound?.pieces === undefined)
      ? speaksOf(bound, 'amount', 4) && { confidence: 'medium' }
      : undefined
  },
  calls: [
    {
      names: [
        'Buffer.alloc',
        'Buffer.allocUnsafe',
        'Buffer.allocUnsafeSlow',
        'Buffer',
        'Array',
        '*.repeat',
        '*.padStart',
        '*.padEnd',
      ],
      check: (site) => {
        const [amount] = site.arguments
        if (site.path === 'Buffer' && !site.expression.isNew) return undefined
        if (amount === undefined || amount.reach < 4 || amount.constant !== undefined)
          return undefined
        return amount.path === undefined || !amount.path.startsWith('Math.min')
      },
    },
    {
      names: ['setTimeout', 'setInterval'],
      check: ({ arguments: [, delay] }) => speaksOf(delay, 'amount', 4) && { confidence: 'medium' },
    },
  ],
})

const unsafeBuffers = defined({
  id: 'javascript/unsafe-buffer',
  title: 'A buffer shows or touches memory that is not its own',
  severity: 'medium',
  confidence: 'medium',
  cwe: 119,
  why: 'A buffer made by new Buffer(number) may hold what was in memory before, and noAssert reads past its end.',
  fix: 'Use Buffer.alloc and Buffer.from, and leave noAssert out.',
  bad: [
    'function read(size) {\n  return new Buffer(size)\n}',
    'buffer.readUInt8(offset, true)',
    'buffer.writeInt16LE(value, 0, true)',
  ],
  good: [
    "const text = Buffer.from('a')",
    'buffer.readUInt8(offset)',
    'const zeros = Buffer.alloc(10)',
  ],
  calls: [
    {
      names: ['Buffer', 'buffer.Buffer', 'buffer.SlowBuffer', 'SlowBuffer'],
      check: (site) =>
        site.expression.isNew &&
        speaksOf(site.arguments[0], 'memory', 2) !== undefined && { confidence: 'medium' },
    },
    {
      names: [
        'UInt8',
        'UInt16LE',
        'UInt16BE',
        'UInt32LE',
        'UInt32BE',
        'Int8',
        'Int16LE',
        'Int16BE',
        'Int32LE',
        'Int32BE',
        'FloatLE',
        'FloatBE',
        'DoubleLE',
        'DoubleBE',
      ].flatMap((name) => [`*.read${name}`, `*.write${name}`]),
      check: ({ arguments: given, path }) => isSet(given[/\.read[^.]*$/.test(path) ? 1 : 2], true),
    },
  ],
})

const allErrors = defined({
  id: 'javascript/all-validation-errors',
  title: 'A validator collects every error of its input',
  severity: 'low',
  confidence: 'medium',
  cwe: 400,
  why: 'A large input with many errors costs far more than one that is refused at its first.',
  fix: 'Leave allErrors out where strangers send the input.',
  bad: [
    "const Ajv = require('ajv')\nconst ajv = new Ajv({ allErrors: true })",
    "import Ajv from 'ajv'\nconst settings = { allErrors: true }\nconst ajv = new Ajv(settings)",
  ],
  good: [
    "const Ajv = require('ajv')\nconst ajv = new Ajv()",
    "const Ajv = require('ajv')\nconst ajv = new Ajv({ allErrors: process.env.DEBUG })",
  ],
  calls: [
    {
      names: ['ajv', 'ajv.Ajv', 'Ajv', 'ajv/dist/2020'],
      check: (site) => isSet(site.option('allErrors'), true),
    },
  ],
})

export const patternsRules: readonly SyntaxRule[] = [
  slowPattern,
  patternFromInput,
  amountFromInput,
  unsafeBuffers,
  allErrors,
]
