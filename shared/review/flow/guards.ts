/** What a test proves of the names in it: `if (!allowed.includes(x)) return` leaves x known good. */
import type { Expression } from '../form/form.ts'

/** A name that the test has looked at, and which harms it is safe from then (`*`: all). */
export interface Cleared {
  name: string
  harm: string
}

const membership = new Set([
  'includes',
  'has',
  'contains',
  'containsKey',
  'Contains',
  'indexOf',
  'ContainsAny',
])
const expressionTests = new Set(['test', 'match', 'fullmatch', 'MatchString', 'search', 'exec'])
const ownTests = new Set([
  'isdigit',
  'isalnum',
  'isalpha',
  'isnumeric',
  'isdecimal',
  'isidentifier',
  'matches',
  'match',
])
const numberTests = new Set(['isInteger', 'isSafeInteger', 'isFinite'])
const equalityTests = new Set(['equals', 'equalsIgnoreCase', 'contentEquals', 'EqualFold'])
/** Steps after which a text still speaks for what it was made of. */
const harmlessSteps = new Set([
  '__getslice__',
  'toLowerCase',
  'toUpperCase',
  'toString',
  'trim',
  'strip',
  'lower',
  'upper',
  'casefold',
  'normalize',
  'toPath',
  'toAbsolutePath',
  'toRealPath',
  'getCanonicalPath',
  'getCanonicalFile',
  'getHost',
  'getAuthority',
  'Hostname',
])
const prefixTests = new Set([
  'startsWith',
  'startswith',
  'HasPrefix',
  'is_relative_to',
  'isRelativeTo',
])
const named =
  /^(?:is_?(?:valid|safe|allowed|whitelisted|permitted|trusted|local|same|relative|uuid|alphanumeric|numeric|int|email|within|inside|under|contained|in_?(?:dir|folder|root|base)|path_?in)|valid(?:ate)?(?=[A-Z_]|$)|check[A-Z_]|verify[A-Z_]|url_has_allowed)/i

/** The names that are known good where the test is true (or false). */
export function clearedBy(test: Expression, isTrue: boolean): Cleared[] {
  switch (test.kind) {
    case 'same':
      return clearedBy(test.value, isTrue)
    case 'operation':
      return clearedByOperation(test.operator, test.operands, isTrue)
    case 'call':
      return isTrue ? clearedByCall(test) : withoutDots(test)
    case 'index':
      return isTrue && allowList.test(lastName(test.object) ?? '') ? namesOf(test.index) : []
    default:
      return []
  }
}

/** Maps and sets of what is let in, by their names: `if (allowed[x])`. */
const allowList = /allow|valid|white|permit|safe|known|supported|trusted|accepted/i

/** What every one of the operands has proved: `x == 'a' || x == 'b'`, or the reverse of `x != 'a' && x != 'b'`. */
function clearedByEach(operands: readonly Expression[], isTrue: boolean): Cleared[] {
  const [first = [], ...others] = operands.map((operand) => clearedBy(operand, isTrue))
  return first.filter(({ name, harm }) =>
    others.every((list) => list.some((other) => other.name === name && other.harm === harm)),
  )
}

function clearedByOperation(operator: string, operands: Expression[], isTrue: boolean): Cleared[] {
  const [left, right] = operands
  switch (operator) {
    case '!':
      return left === undefined ? [] : clearedBy(left, !isTrue)
    case '&&':
      return isTrue
        ? operands.flatMap((operand) => clearedBy(operand, true))
        : clearedByEach(operands, false)
    case '||':
      return isTrue
        ? clearedByEach(operands, true)
        : operands.flatMap((operand) => clearedBy(operand, false))
    case '==':
    case '===':
      return isTrue ? clearedByEquality(left, right) : []
    case '!=':
    case '!==':
      return isTrue ? [] : clearedByEquality(left, right)
    case 'in':
      return isTrue ? namesOf(left) : clearedByAbsence(left, right)
    case 'not in':
      return isTrue ? clearedByAbsence(left, right) : namesOf(left)
    case '>=':
    case '>':
    case '<':
    case '<=':
      return comparedIndex(operator, left, right, isTrue)
    default:
      return []
  }
}

/** `x == 'written'`; and `list.indexOf(x) !== -1`, `pattern.exec(x) == null` by its other side. */
function clearedByEquality(left: Expression | undefined, right: Expression | undefined): Cleared[] {
  if (left === undefined || right === undefined) return []
  if (left.kind === 'operation' && left.operator === 'typeof') {
    // A text cannot carry the operators of a query.
    return namesOf(left.operands[0]).map(({ name }) => ({ name, harm: 'nosql' }))
  }
  // `target.Host == r.Host`: the address leads where it was compared with.
  const hosts = [left, right].filter((side) => side.kind === 'member' && side.property === 'Host')
  if (hosts.length === 2) return hosts.flatMap(namesOf)
  if (right.kind === 'literal' && right.value === 0 && isSearch(left)) {
    return clearedAsPrefix(left)
  }
  // An address without a host of its own stays on the site.
  if (right.kind === 'literal' && right.value === '' && hostOf(left) !== undefined) {
    return namesOf(left)
  }
  if (right.kind === 'literal' && right.value !== null && right.value !== '') return namesOf(left)
  if (left.kind === 'literal' && left.value !== null && left.value !== '') return namesOf(right)
  return []
}

const isSearch = (expression: Expression): expression is Expression & { kind: 'call' } =>
  expression.kind === 'call' && lastName(expression.callee) === 'indexOf'

/** `path.indexOf(folder) === 0`, and all that says the same by name. */
function clearedAsPrefix(call: Expression & { kind: 'call' }): Cleared[] {
  const receiver = call.callee.kind === 'member' ? call.callee.object : undefined
  return [...namesOf(receiver), ...namesOf(call.arguments[0]?.value)].flatMap(({ name }) => [
    { name, harm: 'path' },
    { name, harm: 'url' },
  ])
}

/** Of `urlparse(x).netloc`, `new URL(x).host`: what was parsed. */
const hostOf = (expression: Expression): Expression | undefined =>
  expression.kind === 'member' &&
  /^(?:host|hostname|netloc|origin)$/.test(expression.property) &&
  expression.object.kind === 'call'
    ? expression.object.arguments[0]?.value
    : undefined

/** Signs without which a text does no harm of a kind: ends no quotes, climbs no folders, begins no tag. */
const harmsBySign: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^['"]$/, ['sql', 'xpath', 'ldap', 'code', 'html', 'shell']],
  [/^[`;|&]$/, ['shell', 'sql', 'code']],
  [/^[<>]$/, ['html']],
  [/^\.\.[/\\]?$/, ['path']],
  [/^[/\\]$/, ['path']],
  [/^\r?\n$/, ['crlf', 'header', 'log', 'shell']],
]

/** `"'" in x` is false: the sign that would do harm is not there. */
function clearedByAbsence(left: Expression | undefined, right: Expression | undefined): Cleared[] {
  if (left?.kind !== 'literal' || typeof left.value !== 'string') return []
  const sign = left.value
  const harms = harmsBySign.flatMap(([signs, done]) => (signs.test(sign) ? done : []))
  return namesOf(right).flatMap(({ name }) => harms.map((harm) => ({ name, harm })))
}

/** `list.indexOf(x) >= 0`, `> -1`, and the reverse. */
function comparedIndex(
  operator: string,
  left: Expression | undefined,
  right: Expression | undefined,
  isTrue: boolean,
): Cleared[] {
  if (left?.kind !== 'call' || right === undefined) return []
  if (lastName(left.callee) !== 'indexOf') return []
  const isFound = operator.startsWith('>') ? isTrue : !isTrue
  return isFound ? clearedByCall(left) : []
}

function clearedByCall(call: Expression & { kind: 'call' }): Cleared[] {
  const name = lastName(call.callee) ?? ''
  const first = call.arguments[0]?.value
  const receiver = call.callee.kind === 'member' ? call.callee.object : undefined
  if (membership.has(name) && receiver !== undefined) return namesOf(first)
  if (numberTests.has(name)) return namesOf(first)
  if (prefixTests.has(name)) {
    return clearedAsPrefix(call)
  }
  if (equalityTests.has(name)) return clearedByEquality(receiver, first)
  const matcher = receiver?.kind === 'call' ? receiver : undefined
  if (matcher !== undefined && lastName(matcher.callee) === 'matcher') {
    return namesOf(matcher.arguments[0]?.value)
  }
  const own = ownTests.has(name) ? namesOf(receiver) : []
  const tested = expressionTests.has(name)
    ? namesOf(name === 'MatchString' ? (call.arguments[1]?.value ?? first) : first)
    : []
  const second =
    expressionTests.has(name) || name === 'matches' ? namesOf(call.arguments[1]?.value) : []
  const byName = named.test(name)
    ? call.arguments.flatMap((argument) => namesOf(argument.value))
    : []
  return [...own, ...tested, ...second, ...byName]
}

/** `name.includes('..')` is false: the name stays within its folder. */
function withoutDots(call: Expression & { kind: 'call' }): Cleared[] {
  const sought = call.arguments[0]?.value
  if (call.callee.kind !== 'member' || sought?.kind !== 'literal') return []
  const isSought = membership.has(call.callee.property) && String(sought.value).includes('..')
  return isSought ? namesOf(call.callee.object).map(({ name }) => ({ name, harm: 'path' })) : []
}

function lastName(expression: Expression): string | undefined {
  if (expression.kind === 'name') return expression.name
  if (expression.kind === 'member') return expression.property
  if (expression.kind === 'same') return lastName(expression.value)
  return undefined
}

/** The name (`x`, `x.y`) an expression is, as the scope keeps it. */
export function nameOf(expression: Expression | undefined): string | undefined {
  if (expression === undefined) return undefined
  if (expression.kind === 'name') return expression.name
  if (expression.kind === 'same') return nameOf(expression.value)
  if (expression.kind === 'member') {
    const object = nameOf(expression.object)
    return object === undefined ? undefined : `${object}.${expression.property}`
  }
  if (expression.kind === 'index' && expression.index.kind === 'literal') {
    const object = nameOf(expression.object)
    return object === undefined ? undefined : `${object}.${expression.index.value}`
  }
  return undefined
}

/** Functions that give the same text, or the same path, in another form. */
const rewriting = new Set([
  'str',
  'String',
  'realpath',
  'abspath',
  'normpath',
  'normalize',
  'resolve',
  'commonpath',
  'commonprefix',
  'Clean',
])

function namesOf(expression: Expression | undefined): Cleared[] {
  const name = nameOf(expression)
  if (name !== undefined) {
    // Of an address whose host is known good, the rest is no harm.
    const whole = /^(.+)\.(?:[hH]ost|hostname|origin)$/.exec(name)?.[1]
    const own = { name, harm: '*' }
    return whole === undefined ? [own] : [own, { name: whole, harm: 'url' }]
  }
  const parsed = expression && hostOf(expression)
  if (parsed !== undefined) return namesOf(parsed).map((own) => ({ ...own, harm: 'url' }))
  // What a harmless step made of a name speaks for the name: `x.toLowerCase() === 'a'`.
  if (expression?.kind !== 'call') return []
  if (rewriting.has(lastName(expression.callee) ?? '')) {
    const first = expression.arguments[0]?.value
    return first?.kind === 'list' ? first.items.flatMap(namesOf) : namesOf(first)
  }
  if (expression.callee.kind !== 'member') return []
  return harmlessSteps.has(expression.callee.property) ? namesOf(expression.callee.object) : []
}
