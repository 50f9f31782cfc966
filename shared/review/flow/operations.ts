/** Operations on values: joining texts, arithmetic and comparison of what is known. */
import type { Expression } from '../form/form.ts'
import type { FlowContext } from './context.ts'
import { tellTexts } from './paths.ts'
import type { Scope } from './scope.ts'
import { formatted, textOf } from './texts.ts'
import { cleanedOf, dependingOn, joined, unknown, written, type Value } from './value.ts'

/** Lists longer than this are not known item by item. */
const mostItems = 400

export function operationValue(
  expression: Expression & { kind: 'operation' },
  scope: Scope,
  context: FlowContext,
): Value {
  const { operator } = expression
  const parts = operator === '+' ? summands(expression) : expression.operands
  const operands = parts.map((operand) => context.evaluate(operand, scope))
  for (const rule of context.rules.operations) {
    const { file, enclosing } = context
    const { node } = expression
    context.report(
      rule,
      node,
      rule.operations!({ file, enclosing, node, operator, operands, expressions: parts }),
    )
  }
  return resultOf(operator, operands, expression, context)
}

/** The conversions of `'…' % values`, and those that take numbers only. */
const conversion = /%(\([^)]*\))?[-+ #0]*[\d*]*(\.\d+)?[a-zA-Z]/g
const numeric = /[diufFeEgGxXo]$/

/** `a + b + c` is one sum, however it nests. */
function summands(expression: Expression & { kind: 'operation' }): Expression[] {
  return expression.operands.flatMap((operand) =>
    operand.kind === 'operation' && operand.operator === '+' && operand.operands.length > 1
      ? summands(operand)
      : [operand],
  )
}

function resultOf(
  operator: string,
  operands: Value[],
  expression: Expression,
  context: FlowContext,
): Value {
  const [left, right] = operands
  if (operator === '+' && operands.some((operand) => operand.skeleton !== undefined)) {
    const text = textOf(operands, expression)
    tellTexts(text, expression, context)
    return text
  }
  if (operator === '%' && left?.skeleton !== undefined && right !== undefined) {
    const conversions = left.skeleton.match(conversion) ?? []
    const values = (right.items ?? (right.entries ? [...right.entries.values()] : [right])).map(
      (value, index) =>
        // What is no number ends in an error there; entries stand in an order of their own.
        right.entries === undefined && numeric.test(conversions[index] ?? '')
          ? cleanedOf(value, '*')
          : value,
    )
    const text = formatted(left, conversion, values, expression)
    tellTexts(text, expression, context)
    return text
  }
  // `+x` makes a number of it.
  if (operator === '+' && operands.length === 1 && left !== undefined) return cleanedOf(left, '*')
  if (operator === '+' && operands.every(({ items }) => items !== undefined)) {
    const items = operands.flatMap((operand) => operand.items!.slice(0, mostItems))
    const list = dependingOn(operands, expression)
    return items.length > mostItems ? list : { ...list, items }
  }
  if (operator === '||' || operator === '??' || operator === '&&') {
    return operands.length === 0 ? unknown : operands.reduce(joined)
  }
  if (
    operator === '/' &&
    left?.path !== undefined &&
    (left.isResolved ?? false) &&
    left.constant === undefined
  ) {
    // A path with a part behind it is a path.
    return { ...dependingOn(operands, expression), path: left.path, isResolved: true }
  }
  const folded = folding(operator, left, right)
  if (folded !== undefined) return { ...written(folded), expression }
  if (operator === '-') return cleanedOf(dependingOn(operands, expression), '*')
  if (operator === '*') {
    // How often a text or list is repeated says nothing of what is in it.
    const repeated = operands.find(
      ({ items, skeleton }) => items !== undefined || skeleton !== undefined,
    )
    if (repeated !== undefined) {
      return { ...dependingOn([repeated], expression), reach: repeated.reach }
    }
  }
  if (isComparison(operator)) return { ...unknown, reach: 0, expression }
  return dependingOn(operands, expression)
}

/** The result tells one bit of its operands: no harm comes through it. */
const isComparison = (operator: string) =>
  [
    '==',
    '!=',
    '===',
    '!==',
    '<',
    '>',
    '<=',
    '>=',
    'in',
    'not in',
    'is',
    'is not',
    '!',
    'instanceof',
    'typeof',
  ].includes(operator)

/** Arithmetic and comparison of constants. */
function folding(
  operator: string,
  left: Value | undefined,
  right: Value | undefined,
): string | number | boolean | undefined {
  const a = left?.constant
  if (operator === '!') return a === undefined ? undefined : !a
  if (operator === '-' && right === undefined) return typeof a === 'number' ? -a : undefined
  const b = right?.constant
  if (a === undefined || b === undefined) return undefined
  if (operator === '==' || operator === '===' || operator === 'is') return a === b
  if (operator === '!=' || operator === '!==' || operator === 'is not') return a !== b
  if (typeof a !== 'number' || typeof b !== 'number') {
    return operator === 'in' && typeof a === 'string' && typeof b === 'string'
      ? b.includes(a)
      : undefined
  }
  return arithmetic(operator, a, b)
}

function arithmetic(operator: string, a: number, b: number): number | boolean | undefined {
  switch (operator) {
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    case '/':
      return b === 0 ? undefined : a / b
    case '//':
      return b === 0 ? undefined : Math.floor(a / b)
    case '%':
      return b === 0 ? undefined : a % b
    case '<':
      return a < b
    case '>':
      return a > b
    case '<=':
      return a <= b
    case '>=':
      return a >= b
    default:
      return undefined
  }
}
