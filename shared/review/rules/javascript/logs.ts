/** Logs that strangers write, or that hold secrets. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, isSet, speaksOf } from './define.ts'

const loggers = [
  'console',
  'logger',
  'log',
  'winston',
  'this.logger',
  'bunyan',
  'pino()',
  'log4js.getLogger()',
  'app.log',
  'req.log',
  'request.log',
  'fastify.log',
  'winston.createLogger()',
  'Logger',
]

const logFromInput = defined({
  id: 'javascript/log-from-input',
  title: "A request's data is written into a line of a log",
  severity: 'low',
  confidence: 'medium',
  cwe: 117,
  why: 'A line break in the data forges lines of the log.',
  fix: 'Give the data as a field of its own, or remove line breaks.',
  bad: [
    "app.post('/login', (req, res) => {\n  logger.info('Sign-in of ' + req.body.name)\n})",
    "app.get('/', (req, res) => {\n  console.log(`Asked for ${req.query.page}`)\n})",
    "app.get('/', (req, res) => {\n  console.log('Asked ' + req.query.q, req.ip)\n})",
  ],
  good: [
    "app.post('/login', (req, res) => {\n  logger.info({ id: Number(req.body.id) }, 'sign-in')\n})",
    "console.log('started')",
    "app.get('/', (req, res) => {\n  console.log('Asked', JSON.stringify(req.query))\n})",
  ],
  calls: [
    {
      names: loggers.flatMap((name) =>
        ['log', 'info', 'warn', 'error', 'debug', 'trace'].map((level) => `${name}.${level}`),
      ),
      check: ({ arguments: given }) => {
        const [first] = given
        if (first?.pieces === undefined) return undefined
        const answer = speaksOf(first, 'log', 4)
        // With more arguments the text is a format, and %s in it moves them.
        return answer && { confidence: 'medium', ...(given.length > 1 && { cwe: 134 }) }
      },
    },
    {
      names: [
        'util.format',
        'util.log',
        'sprintf-js.sprintf',
        'printf',
        'sprintf',
        'vsprintf',
        'console.log',
        'console.error',
        'console.info',
        'console.warn',
        'console.debug',
      ],
      check: ({ arguments: given }) => {
        const [first] = given
        if (given.length < 2 || first === undefined) return undefined
        const isFormat = first.pieces !== undefined || first.skeleton === undefined
        return isFormat && speaksOf(first, 'log', 4)
          ? { confidence: 'medium', cwe: 134 }
          : undefined
      },
    },
  ],
})

const formatFromParameter = defined({
  id: 'javascript/format-from-parameter',
  title: 'A value is part of a format',
  severity: 'low',
  confidence: 'medium',
  cwe: 134,
  why: 'A %s in the value takes an argument that was meant for another place, and hides what the log should show.',
  fix: "Write the format in the program: console.log('%s failed', name, error).",
  bad: [
    "const util = require('util')\nfunction show(name, error) {\n  return util.format('Failed for ' + name, error)\n}",
    "function report(user, session) {\n  console.log('Refused: ' + user, session)\n}",
  ],
  good: [
    "function report(user, session) {\n  console.log('Refused: %s', user, session)\n}",
    'function report(user) {\n  console.log(`Refused: ${user}`)\n}',
    "console.log('a' + 'b', value)",
  ],
  calls: [
    {
      names: [
        'util.format',
        'console.log',
        'console.error',
        'console.warn',
        'console.info',
        'console.debug',
      ],
      check: (site) => {
        const [first] = site.arguments
        const made = site.given[0]?.value
        // Templates are taken for what is printed; a sum before other arguments is mostly a mistake.
        const isSum = made?.kind === 'operation' || site.path === 'util.format'
        if (site.arguments.length < 2 || !isSum || first?.pieces === undefined) return undefined
        return speaksOf(first, 'log', 2) && { confidence: 'medium' }
      },
    },
  ],
})

const secretsInLog = defined({
  id: 'javascript/secret-in-log',
  title: 'A secret is written to a log',
  severity: 'medium',
  confidence: 'medium',
  cwe: 532,
  why: 'Logs are read by many and kept for long.',
  fix: 'Leave the secret out of the line.',
  bad: [
    "app.post('/login', (req, res) => {\n  console.log('password', req.body.password)\n})",
    'function login(user, password) {\n  logger.debug(`Sign-in ${user} ${password}`)\n}',
    'console.log(process.env.SECRET_KEY)',
  ],
  good: [
    "console.log('password changed')",
    'function login(user) {\n  logger.debug(`Sign-in ${user}`)\n}',
  ],
  calls: [
    {
      names: loggers.flatMap((name) =>
        ['log', 'info', 'warn', 'error', 'debug'].map((level) => `${name}.${level}`),
      ),
      check: ({ arguments: given }) =>
        given.some((value) =>
          [value, ...(value.pieces ?? [])].some(
            ({ path, constant, expression }) =>
              constant === undefined &&
              isSecretName(
                expression?.kind === 'member'
                  ? expression.property
                  : expression?.kind === 'name'
                    ? expression.name
                    : (path ?? ''),
              ),
          ),
        ),
    },
  ],
})

const isSecretName = (name: string) =>
  /(^|\.)(password|passwd|pwd|secret(_?key)?|private_?key|api_?key|access_?token|auth_?token|jwt_?secret|credit_?card|ssn|client_?secret)$/i.test(
    name,
  )

const debuggerLeft = defined({
  id: 'javascript/debug-left-on',
  title: 'A debugging door stands open',
  severity: 'medium',
  cwe: 489,
  why: 'Whoever reaches it reads and changes what the program does.',
  fix: 'Remove it, or open it only where the program is developed.',
  bad: [
    "const inspector = require('inspector')\ninspector.open(9229, '0.0.0.0')",
    'function run() {\n  debugger\n}',
  ],
  good: [
    "const inspector = require('inspector')\ninspector.open(9229, '127.0.0.1')",
    "console.log('debugger')",
  ],
  calls: [
    { names: ['inspector.open'], check: ({ arguments: [, host] }) => isSet(host, '0.0.0.0') },
  ],
  nodes: [{ types: ['debugger_statement'], check: () => ({ confidence: 'medium' }) }],
})

export const logsRules: readonly SyntaxRule[] = [
  logFromInput,
  formatFromParameter,
  secretsInLog,
  debuggerLeft,
]
