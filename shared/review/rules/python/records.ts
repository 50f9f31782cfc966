/** Logs, headers, sessions and tables that take what others send. */
import type { Expression } from '../../form/form.ts'
import { all, defined, inRoute, isDynamic, sink } from './define.ts'

export const loggedInput = defined({
  id: 'python/logged-input',
  title: 'What a request brought is written to the log as it is',
  severity: 'low',
  confidence: 'low',
  cwe: 117,
  why: 'A line break in the value begins a line of its own, so that entries can be forged.',
  fix: 'Replace line breaks in the value before it is logged, or log it with repr.',
  bad: [inRoute('import logging', 'logging.info("asked for " + x)')],
  good: [
    inRoute('import logging', 'logging.info("asked")'),
    inRoute('import logging', 'logging.info("asked for %d", int(x))'),
  ],
  calls: [
    sink({
      names: ['*.info', '*.warning', '*.error', '*.debug', '*.critical', '*.exception'],
      harm: 'crlf',
      at: [0, 1],
    }),
  ].map(({ names, check }) => ({
    names,
    check: (site: Parameters<typeof check>[0]) =>
      /log/i.test(site.path) && check(site) !== undefined
        ? { confidence: 'low' as const }
        : undefined,
  })),
})

export const loggedSecret = defined({
  id: 'python/logged-secret',
  title: 'A secret is written to the log',
  severity: 'medium',
  cwe: 532,
  why: 'Logs are read by more people, kept longer and copied further than the secret was meant for.',
  fix: 'Leave the secret out of the entry, or log only that there is one.',
  bad: [
    'import logging\nlogger = logging.getLogger(__name__)\ndef login(name, password):\n    logger.info("login %s with password %s", name, password)',
    'import logging\ndef show(api_key):\n    logging.debug(f"api key: {api_key}")',
    'import logging\ndef show(x):\n    logging.error("password is: %s", x)',
  ],
  good: [
    'import logging\ndef login(name):\n    logging.info("wrong password of %s", name)',
    'import logging\nlogging.error("password is missing")',
  ],
  calls: [
    {
      names: [
        '*.info',
        '*.warning',
        '*.warn',
        '*.error',
        '*.debug',
        '*.critical',
        '*.exception',
        '*.log',
      ],
      check: (site) => {
        if (!/log/i.test(site.path)) return undefined
        const { file, given } = site
        const [message, ...values] = site.arguments
        if (values.length + (message?.pieces?.length ?? 0) === 0) return undefined
        if (announced.test(message?.skeleton ?? '')) return true
        return given.some(({ value }) =>
          piecesOf(value).some(
            (piece) =>
              (piece.kind === 'name' || piece.kind === 'member') &&
              isSecretName(file.textOf(piece.node)),
          ),
        )
      },
    },
  ],
})

const piecesOf = (value: Expression): readonly Expression[] =>
  value.kind === 'text' ? value.parts : value.kind === 'operation' ? value.operands : [value]

/** A secret that the text of the entry itself announces: `password: %s`. */
const announced =
  /\b(?:password|passwd|passphrase|secret|(?:api|access|private|secret)[ _-]?key|(?:auth|access|api|refresh)[ _-]?token|credentials?)s?\b['"]?\s*(?:is|was|used|=|:|-)+:?\s*['"[(]?(?:%[sr]|\{|\0)/i

const secretName =
  /^_?(?:\w+_)?(?:password|passwd|pwd|passphrase|secret|secret_key|api_?key|access_key|private_key|auth_token|access_token|refresh_token|api_token|token|credentials?)$/i

const isSecretName = (text: string): boolean => secretName.test(text.replace(/^.*\./, ''))

export const headerFromInput = defined({
  id: 'python/header-from-input',
  title: 'What a request brought becomes the name of a header or cookie',
  severity: 'medium',
  confidence: 'high',
  cwe: 113,
  why: 'Who names headers of the answer can set cookies, weaken the policy of the page or split the answer.',
  fix: 'Write the names in the program, and take line breaks out of the values.',
  bad: [
    inRoute(
      'from flask import make_response',
      'r = make_response("")',
      'r.headers[x] = "a"',
      'return r',
    ),
    inRoute(
      'from flask import make_response',
      'r = make_response("")',
      'r.set_cookie(x, "1", secure=True, httponly=True)',
      'return r',
    ),
  ],
  good: [
    inRoute(
      'from flask import make_response',
      'r = make_response("")',
      'r.headers["X-A"] = "a"',
      'return r',
    ),
  ],
  calls: [
    {
      names: ['*.set_cookie', '*.set_header', '*.add_header', '*.headers.add', '*.headers.set'],
      check: ({ arguments: [name] }) => name !== undefined && isDynamic(name, 'crlf', 4),
    },
  ],
  assigns: [
    {
      names: ['*.headers.[]'],
      check: ({ key, path }) =>
        /resp|^r\.|Response/i.test(path) && key !== undefined && isDynamic(key, 'crlf', 4),
    },
  ],
})

export const sessionFromInput = defined({
  id: 'python/session-from-input',
  title: 'What a request brought is kept in the session as if it had been checked',
  severity: 'medium',
  confidence: 'high',
  cwe: 501,
  why: 'All other code trusts what is in the session, for only the program writes there.',
  fix: 'Check the value against what is allowed before it is kept.',
  bad: [
    inRoute('import flask', 'flask.session["user"] = x'),
    inRoute('from flask import session as s', 's[x] = "10340"'),
  ],
  good: [
    inRoute('import flask', 'flask.session["user"] = "a"'),
    inRoute('import flask', 'if x in ("a", "b"):', '    flask.session["kind"] = x'),
  ],
  assigns: [
    {
      names: ['*.session.[]'],
      check: ({ key }) => key !== undefined && isDynamic(key, 'session', 4),
    },
    {
      names: ['flask.session.*', 'flask.session'],
      check: ({ value, key }) =>
        isDynamic(value, 'session', 4) || (key !== undefined && isDynamic(key, 'session', 4)),
    },
  ],
})

export const csvCell = defined({
  id: 'python/csv-cell',
  title: 'What a request brought becomes a cell of a table, where it may be a formula',
  severity: 'low',
  cwe: 1236,
  why: 'Programs for tables run cells that begin with = + - or @ as formulas.',
  fix: 'Put a quote before such cells, or use defusedcsv.',
  bad: [
    inRoute('import csv', 'w = csv.writer(f)', 'w.writerow([x, 1])'),
    inRoute('import csv', 'w = csv.DictWriter(f, names)', 'w.writerow({"a": x})'),
  ],
  good: [inRoute('import csv', 'w = csv.writer(f)', 'w.writerow(["a", int(x)])')],
  calls: [sink({ names: all('csv.writer() csv.DictWriter()', 'writerow writerows'), harm: 'csv' })],
})

export const recordRules = [loggedInput, loggedSecret, headerFromInput, sessionFromInput, csvCell]
