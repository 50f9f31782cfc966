/** Comparisons of secrets with texts of the program, or that tell by their time. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, isWrittenText } from './define.ts'

const secretComparedInCode = defined({
  id: 'javascript/password-compared-with-text',
  title: 'A password is compared with a text of the program',
  severity: 'high',
  confidence: 'medium',
  cwe: 798,
  why: 'Whoever reads the code has the password.',
  fix: 'Keep a hash of the password outside the code and compare with that.',
  bad: [
    "app.post('/login', (req, res) => {\n  if (req.body.password === 'hunter22') res.send('in')\n})",
    "function check(user, password) {\n  return user === 'admin' && password === 'letmein9'\n}",
  ],
  good: [
    "function check(password) {\n  return password === ''\n}",
    "if (field.type === 'password') hide(field)",
    'const same = password === other',
  ],
  operations: ({ operator, operands, expressions }) => {
    if (operator !== '===' && operator !== '==') return undefined
    const index = operands.findIndex(isWrittenText)
    if (index === -1) return undefined
    const other = expressions[1 - index]
    const name =
      other?.kind === 'member' ? other.property : other?.kind === 'name' ? other.name : ''
    const text = String(operands[index]!.constant)
    return (
      /^(password|passwd|pwd|passphrase|secret|api_?key|secret_?key)$/i.test(name) &&
      text.length >= 4 &&
      !/^(undefined|null|object|string|password|text|true|false|number|function)$/.test(text)
    )
  },
})

const guessTime = defined({
  id: 'javascript/comparison-tells-by-time',
  title: 'The comparison of a secret tells by its time how much is right',
  severity: 'low',
  confidence: 'medium',
  cwe: 208,
  why: 'The first letter that differs ends the comparison: a secret can be guessed letter by letter.',
  fix: 'Compare with crypto.timingSafeEqual.',
  bad: [
    "function check(signature, body) {\n  const expected = createHmac('sha256', key).update(body).digest('hex')\n  return signature === expected\n}",
    "app.post('/login', (req, res) => {\n  if (user.password === req.body.password) res.send('in')\n})",
    "if (req.headers['x-api-key'] !== apiKey) throw new Error('no')",
  ],
  good: [
    'function check(signature, expected) {\n  return crypto.timingSafeEqual(signature, expected)\n}',
    'if (password === confirmPassword) save()',
    "if (token === '') stop()",
    'if (password === undefined) stop()',
    'if (token.type === other.type) next()',
  ],
  operations: ({ operator, operands, expressions }) => {
    if (!/^[!=]==?$/.test(operator)) return undefined
    if (operands.some((operand) => operand.constant !== undefined) || operands.length !== 2)
      return undefined
    const names = expressions.map((expression) =>
      expression.kind === 'member'
        ? expression.property
        : expression.kind === 'name'
          ? expression.name
          : expression.kind === 'index' && expression.index.kind === 'literal'
            ? String(expression.index.value)
            : '',
    )
    if (
      names.some((name) =>
        /confirm|repeat|again|retype|verify|old|new|prev|length|type|2$|kind/i.test(name),
      )
    )
      return undefined
    const paths = operands.map(({ path }) => path ?? '')
    // The plain hash of a file is no secret.
    if (paths.some((path) => /createHash\(\)/.test(path))) return undefined
    if (paths.some((path) => /(\.digest\(\)|createHmac)/.test(path))) return true
    const isOfSameKind = names[0] === names[1] && operands.every(({ reach }) => reach < 4)
    if (isOfSameKind && expressions.every(({ kind }) => kind === 'member')) return undefined
    const isSecretName = (name: string) =>
      /^(password|passwd|pwd|secret|api_?key|x-api-key|auth_?token|access_?token|csrf_?token|hmac|signature|x-hub-signature(-256)?|hash(ed)?_?password|password_?hash|secret_?key|reset_?token|session_?token)$/i.test(
        name,
      )
    return names.some(isSecretName) && operands.some(({ reach }) => reach >= 1)
  },
})

export const comparisonsRules: readonly SyntaxRule[] = [secretComparedInCode, guessTime]
