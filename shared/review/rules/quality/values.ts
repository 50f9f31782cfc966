/** Comparisons and defaults that do not mean what they say. */
import { childOf, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { isTestFile, javascript, quality, withoutComments } from './define.ts'

const python = ['python'] as const

const mutableDefault: SyntaxRule = quality({
  id: 'quality/mutable-default',
  title: 'A default value is shared by all calls',
  severity: 'medium',
  confidence: 'medium',
  languages: python,
  path: 'app/example.py',
  why: 'The default is made once; what one call puts into it the next one finds there.',
  fix: 'Write None as the default, and make the list in the function.',
  bad: [
    'def f(items=[]):\n    items.append(1)\n    return items',
    'def f(a, options={}):\n    options["a"] = a\n    return options',
  ],
  good: [
    'def f(items=None):\n    items = items or []\n    return items',
    'def f(items=()):\n    return items',
    'def f(items=[]):\n    return len(items)',
  ],
  nodes: [
    {
      types: ['default_parameter', 'typed_default_parameter'],
      check: (node, file) => {
        const value = childOf(node, 'value')
        const name = childOf(node, 'name')
        if (value === undefined || name === undefined) return false
        const isMutable =
          ['list', 'dictionary', 'set'].includes(value.type) ||
          /^(?:list|dict|set|defaultdict|OrderedDict)\(\)$/.test(file.textOf(value))
        return isMutable && isChanged(file.textOf(name), node, file)
      },
    },
  ],
})

/** Whether the function writes into the parameter, or hands it out. */
function isChanged(name: string, node: SyntaxNode, file: SourceFile): boolean {
  const body = node.parent?.parent && childOf(node.parent.parent, 'body')
  if (body === undefined) return false
  const text = file.textOf(body)
  if (new RegExp(`^\\s*${name}\\s*=[^=]`, 'm').test(text)) return false
  return new RegExp(
    `\\b${name}(?:\\.(?:append|add|extend|update|insert|pop|remove|clear|setdefault|discard|sort)\\(|\\[[^\\]\\n]*\\]\\s*(?:[-+|]?=(?!=))|\\s*\\+=)|return\\s+${name}\\b|self\\.\\w+\\s*=\\s*${name}\\s*$`,
    'm',
  ).test(text)
}

const assertOnTuple: SyntaxRule = quality({
  id: 'quality/assert-on-tuple',
  title: 'An assertion is always true',
  severity: 'medium',
  confidence: 'high',
  cwe: 571,
  languages: python,
  path: 'app/example.py',
  why: 'A tuple that is not empty is true, whatever is in it.',
  fix: 'Take the brackets away: assert condition, "message".',
  bad: ['assert (a == b, "they differ")', 'def f():\n    assert (a,)'],
  good: ['assert a == b, "they differ"', 'assert (a == b)'],
  nodes: [
    {
      types: ['assert_statement'],
      check: (node) => {
        const [first] = withoutComments(node.children)
        return first?.type === 'tuple' && first.children.length > 0
      },
    },
  ],
})

const isWithLiteral: SyntaxRule = quality({
  id: 'quality/identity-of-literal',
  title: 'A value is compared by identity',
  severity: 'medium',
  confidence: 'high',
  cwe: 597,
  languages: python,
  path: 'app/example.py',
  why: 'Whether two equal texts or numbers are the same object depends on the interpreter.',
  fix: 'Compare with ==.',
  bad: ['if mode is "r":\n    run()', 'if count is not 0:\n    run()'],
  good: [
    'if mode == "r":\n    run()',
    'if mode is None:\n    run()',
    'if mode is True:\n    run()',
  ],
  nodes: [
    {
      types: ['comparison_operator'],
      check: (node, file) => {
        const operator = file.textOf(node).slice(0, 2_000)
        const right = node.children.at(-1)
        return (
          node.children.some(({ field, type }) => field === 'operators' && type.startsWith('is')) &&
          / is /.test(` ${operator} `) &&
          right !== undefined &&
          ['string', 'integer', 'float', 'list', 'dictionary', 'tuple'].includes(right.type)
        )
      },
    },
  ],
})

const builtins = new Set(
  'list dict set tuple str int float bool bytes type id input len max min sum filter map hash object open print range sorted iter next'.split(
    ' ',
  ),
)

const shadowedBuiltin: SyntaxRule = quality({
  id: 'quality/shadowed-builtin',
  title: 'A variable hides a function of the language',
  severity: 'low',
  confidence: 'low',
  languages: python,
  path: 'app/example.py',
  why: 'From there on the name means something else, and a call of the function fails.',
  fix: 'Give the variable another name.',
  bad: ['list = [1, 2]\nprint(list)', 'def f():\n    input = read()\n    return input'],
  good: ['items = [1, 2]', 'class A:\n    type = "a"'],
  nodes: [
    {
      types: ['assignment'],
      check: (node, file) => {
        const left = childOf(node, 'left')
        if (left?.type !== 'identifier' || !builtins.has(file.textOf(left))) return false
        const scope = node.parent?.parent?.parent
        return scope?.type !== 'class_definition' && childOf(node, 'right') !== undefined
      },
    },
  ],
})

const notANumber: SyntaxRule = quality({
  id: 'quality/compared-with-nan',
  title: 'Something is compared with what equals nothing',
  severity: 'medium',
  confidence: 'high',
  cwe: 570,
  languages: [...javascript, 'java', 'go'],
  why: 'The value that is no number differs from everything, even from itself.',
  fix: 'Ask Number.isNaN, Double.isNaN or math.IsNaN.',
  bad: ['if (a === NaN) run()', 'const b = Number.NaN != value'],
  good: ['if (Number.isNaN(a)) run()', 'const b = NaN'],
  nodes: [
    {
      types: ['binary_expression'],
      check: (node, file) => {
        const operator = childOf(node, 'operator')?.type ?? ''
        if (!/^[=!]==?$/.test(operator)) return false
        return ['left', 'right'].some((field) => {
          const side = childOf(node, field)
          return (
            side !== undefined &&
            /^(?:(?:Number|Double|Float)\.)?NaN$|^math\.NaN\(\)$/.test(file.textOf(side))
          )
        })
      },
    },
  ],
})

const floatTypes = new Set(['number', 'float', 'float_literal', 'decimal_floating_point_literal'])

const comparedFloat: SyntaxRule = quality({
  id: 'quality/float-compared',
  title: 'A broken number is compared for equality',
  severity: 'low',
  confidence: 'low',
  cwe: 1077,
  why: 'Numbers like 0.1 are not held exactly: a sum that should be 0.3 is another number.',
  fix: 'Compare the difference with a small bound.',
  bad: ['if (total === 0.3) run()', 'const a = b * 0.1 != 1.7'],
  good: [
    'if (Math.abs(total - 0.3) < 1e-9) run()',
    'if (total === 0.5) run()',
    'if (total === 3) run()',
  ],
  nodes: [
    {
      types: ['binary_expression', 'comparison_operator'],
      check: (node, file) => {
        const operator = childOf(node, 'operator')?.type ?? childOf(node, 'operators')?.type ?? ''
        if (!/^[=!]==?$/.test(operator) || isTestFile(file.path)) return false
        return node.children.some(
          (side) => floatTypes.has(side.type) && !isExact(file.textOf(side)),
        )
      },
    },
  ],
})

/** Halves, quarters and their like are held exactly. */
function isExact(text: string): boolean {
  const value = Number(text.replaceAll(/[_fFdD]$|_/g, ''))
  return Number.isNaN(value) || Number.isInteger(value * 1024)
}

const looseEquality: SyntaxRule = quality({
  id: 'quality/loose-equality',
  title: 'Values are compared after conversion',
  severity: 'low',
  confidence: 'low',
  cwe: 597,
  languages: javascript,
  why: 'With == the empty text, zero and false are the same.',
  fix: 'Compare with ===; keep == null for what is null or undefined.',
  bad: ['if (a == 0) run()', "if (a != '') run()"],
  good: ['if (a === 0) run()', 'if (a == null) run()', "if (typeof a == 'string') run()"],
  nodes: [
    {
      types: ['binary_expression'],
      check: (node, file) => {
        const operator = childOf(node, 'operator')?.type
        if (operator !== '==' && operator !== '!=') return false
        const sides = ['left', 'right'].map((field) => childOf(node, field))
        const text = sides.map((side) => (side ? file.textOf(side) : ''))
        if (text.some((one) => /^(?:null|undefined|typeof\b.*)$/.test(one))) return false
        return sides.some((side) => side?.type === 'number' || side?.type === 'string')
      },
    },
  ],
})

export const valueRules: readonly SyntaxRule[] = [
  mutableDefault,
  assertOnTuple,
  isWithLiteral,
  shadowedBuiltin,
  notANumber,
  comparedFloat,
  looseEquality,
]
