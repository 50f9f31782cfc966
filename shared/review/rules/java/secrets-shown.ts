/** Secrets that are compared with the program’s own text, or shown in logs. */
import type { Value } from '../../flow/value.ts'
import type { Expression } from '../../form/form.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { inMethod, security } from './reaching.ts'

const secretName =
  /^(?:[a-z]*_?)?(?:password|passwd|passphrase|pwd|secret|secretKey|apiKey|accessToken|authToken|privateKey|creditCard(?:Number)?|cardNumber|cvv|ssn|pin)$/i

/** Whether an expression is by its name a secret: `password`, `user.getPassword()`. */
function namesSecret(expression: Expression | undefined): boolean {
  if (expression?.kind === 'name') return secretName.test(expression.name)
  if (expression?.kind === 'member') return secretName.test(expression.property)
  if (expression?.kind !== 'call' || expression.callee.kind !== 'member') return false
  return secretName.test(expression.callee.property.replace(/^get/, ''))
}

export const comparedSecret: SyntaxRule = {
  ...security,
  id: 'java/secret-compared-with-text',
  title: 'A password is compared with one that stands in the program',
  severity: 'high',
  confidence: 'medium',
  cwe: 798,
  why: 'Whoever reads the program, or takes it apart, can sign in.',
  fix: 'Compare with a hash from a store, with a function made for passwords.',
  examples: {
    path: 'src/main/java/Login.java',
    bad: [
      inMethod('boolean ok = "hunter2!".equals(password);'),
      inMethod('if (user.getPassword().equals("hunter2!")) run();'),
    ],
    good: [
      inMethod('if (password.equals("")) return;'),
      inMethod('if (encoder.matches(password, hash)) run();'),
      inMethod('if (type.equals("password")) run();'),
    ],
  },
  calls: [
    {
      names: ['*.equals', '*.equalsIgnoreCase', '*.contentEquals'],
      check: ({ receiver, arguments: [other], expression }) => {
        const left = expression.callee.kind === 'member' ? expression.callee.object : undefined
        const right = expression.arguments[0]?.value
        return (
          (namesSecret(left) && isWrittenText(other)) ||
          (namesSecret(right) && isWrittenText(receiver))
        )
      },
    },
  ],
}

const isWrittenText = (value: Value | undefined) =>
  typeof value?.constant === 'string' && value.constant.length > 2

export const secretInLog: SyntaxRule = {
  ...security,
  id: 'java/secret-in-log',
  title: 'A secret is written into the log',
  severity: 'medium',
  confidence: 'medium',
  cwe: 532,
  why: 'Logs are kept long and read by many; a password in them is no secret any more.',
  fix: 'Leave the value out, or write only that it was there.',
  examples: {
    path: 'src/main/java/Login.java',
    bad: [
      inMethod('System.out.println("password: " + password);'),
      inMethod('log.info("user {} with {}", name, user.getPassword());'),
    ],
    good: [
      inMethod('log.info("user {} signed in", name);'),
      inMethod('System.out.println("wrong password");'),
    ],
  },
  calls: [
    {
      names: [
        'trace',
        'debug',
        'info',
        'warn',
        'warning',
        'error',
        'severe',
        'fine',
        'log',
        'println',
        'print',
        'printf',
      ].map((name) => `*.${name}`),
      check: ({ path, given }) =>
        /(?:^|\.)(?:_?log|_?logger|LOG|LOGGER|Logger|Log|System\.(?:out|err))\.\w+$/.test(path) &&
        given.some(({ value }) => {
          const parts = summands(value)
          return parts.some(namesSecret) || parts.some(isShortName)
        }),
    },
  ],
}

/** `pass`, `pw`: in a line of a log these are no passages. */
const isShortName = (expression: Expression): boolean =>
  expression.kind === 'name' && /^(?:pass|pw|passwort|secretKey|otp)$/i.test(expression.name)

const summands = (expression: Expression): Expression[] =>
  expression.kind === 'operation' && expression.operator === '+'
    ? expression.operands.flatMap(summands)
    : [expression]
