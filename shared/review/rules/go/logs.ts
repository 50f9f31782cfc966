/** What a program writes into its log. */
import type { Expression } from '../../form/form.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { all, defined, inFile, inFunction, inHandler } from './define.ts'

/** Names of what no log should hold. */
const secretName =
  /(?:^|_)(?:pass(?:word|wd|phrase)?|pwd|secret|private_?key|api_?key|access_?token|auth_?token|credit_?card|card_?number|ssn|cvv)$/i

/** Whether an expression is a secret by its name, or a field of a form by such a name. */
function namesSecret(expression: Expression): boolean {
  switch (expression.kind) {
    case 'name':
      return secretName.test(expression.name)
    case 'member':
      return secretName.test(expression.property)
    case 'same':
      return namesSecret(expression.value)
    case 'operation':
      return expression.operator === '+' && expression.operands.some(namesSecret)
    case 'call': {
      const [key] = expression.arguments
      const isForm =
        expression.callee.kind === 'member' &&
        /^(?:FormValue|PostFormValue|PostForm|Get|Query)$/.test(expression.callee.property)
      return (
        isForm &&
        key?.value.kind === 'literal' &&
        secretName.test(String(key.value.value).replaceAll('-', '_'))
      )
    }
    default:
      return false
  }
}

const secretInLog: SyntaxRule = defined({
  id: 'go/secret-in-log',
  title: 'A secret is written into the log',
  severity: 'medium',
  confidence: 'medium',
  cwe: 532,
  why: 'Logs are kept long and read by many; a password in them is no secret any more.',
  fix: 'Leave the value out, or write only that it was there.',
  bad: [
    inHandler('log', 'log.Printf("sign-in with %s", r.FormValue("password"))'),
    inFile('log', 'func open(u User) { log.Println("opened for", u.Name, u.Password) }'),
    inFunction('log/slog', 'apiKey := load(input)', 'slog.Info("loaded", "key", apiKey)'),
  ],
  good: [
    inFunction('log', 'log.Println("the password is wrong")'),
    inFile('log', 'func open(u User) { log.Println("opened for", u.Name) }'),
  ],
  calls: [
    {
      names: [
        ...all(
          ['log', 'log.Default()', 'logger', 'slog', 'log/slog', 'logrus', 'glog', 'klog', 'zap'],
          [
            'Print',
            'Printf',
            'Println',
            'Fatal',
            'Fatalf',
            'Debug',
            'Debugf',
            'Info',
            'Infof',
            'Warn',
            'Warnf',
            'Error',
            'Errorf',
          ],
        ),
      ],
      check: ({ given, file }) =>
        !file.path.endsWith('_test.go') && given.some(({ value }) => namesSecret(value)),
    },
  ],
})

export const logRules: readonly SyntaxRule[] = [secretInLog]
