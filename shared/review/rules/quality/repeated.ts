/** What stands twice where another was meant: operands, names, cases, keys. */
import { childOf, type SyntaxNode } from '../../syntax/node.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { codeOf, isTestFile, javascript, quality } from './define.ts'

const comparing = new Set([
  '==',
  '===',
  '!=',
  '!==',
  '<',
  '>',
  '<=',
  '>=',
  '-',
  '/',
  '&&',
  '||',
  'and',
  'or',
  '&',
  '|',
  '^',
  '%',
])

/** Names, members and places, without calls: what gives the same each time it is asked. */
const isStill = (node: SyntaxNode): boolean =>
  [
    'identifier',
    'this',
    'self',
    'property_identifier',
    'field_identifier',
    'string',
    'string_literal',
    'integer',
    'number',
  ].includes(node.type) ||
  (['member_expression', 'attribute', 'selector_expression', 'field_access'].includes(node.type) &&
    node.children.every(isStill))

const sameOperands: SyntaxRule = quality({
  id: 'quality/same-operands',
  title: 'Something is compared with itself',
  severity: 'medium',
  confidence: 'high',
  cwe: 570,
  why: 'The answer is always the same: one of the two sides was meant to be another.',
  fix: 'Write what the other side is to be; ask Number.isNaN or its like for what is not a number.',
  bad: ['if (a.b === a.b) run()', 'const x = total - total', 'if (ready && ready) run()'],
  good: [
    'if (a.b === a.c) run()',
    'const x = total - used',
    'if (next() === next()) run()',
    'if (x !== x) isNaN()',
  ],
  nodes: [
    {
      types: ['binary_expression', 'boolean_operator', 'comparison_operator', 'binary_operator'],
      check: (node, file) => {
        const operator = childOf(node, 'operator')?.type ?? childOf(node, 'operators')?.type ?? ''
        const sides = node.children.filter(
          ({ field }) => field !== 'operator' && field !== 'operators',
        )
        const [left, right] = sides
        if (sides.length !== 2 || left === undefined || right === undefined) return false
        if (!comparing.has(operator) || left.type !== right.type || !isStill(left)) return false
        // What is not a number is the one thing that differs from itself.
        if (/^!==?$/.test(operator)) return false
        if (isTestFile(file.path) || /^(?:\d|["'])/.test(file.textOf(left))) return false
        return file.textOf(left) === file.textOf(right)
      },
    },
  ],
})

const selfAssigned: SyntaxRule = quality({
  id: 'quality/assigned-to-itself',
  title: 'A variable is assigned to itself',
  severity: 'medium',
  confidence: 'high',
  cwe: 1164,
  why: 'Nothing changes: one of the two sides was meant to be another, often a field.',
  fix: 'Write the field or the value that was meant.',
  bad: ['name = name', 'this.a = this.a'],
  good: ['this.name = name', 'items[i] = items[j]', 'const config = { a: 1 }'],
  nodes: [
    {
      types: ['assignment_expression', 'assignment', 'assignment_statement'],
      check: (node, file) => {
        const [left, right] = [childOf(node, 'left'), childOf(node, 'right')]
        if (left === undefined || right === undefined || childOf(node, 'type')) return false
        const operator = childOf(node, 'operator')?.type ?? '='
        const target =
          left.type === 'expression_list' && left.children.length === 1 ? left.children[0]! : left
        const value =
          right.type === 'expression_list' && right.children.length === 1
            ? right.children[0]!
            : right
        // At the outermost level of a module or class the same name is a re-export.
        const isOuter = /^(?:module|class_definition|program)$/.test(
          node.parent?.parent?.type ?? '',
        )
        return (
          operator === '=' &&
          isStill(target) &&
          file.textOf(target) === file.textOf(value) &&
          !(
            file.language === 'python' &&
            (isOuter || node.parent?.parent?.parent?.type === 'class_definition')
          )
        )
      },
    },
  ],
})

const duplicateCase: SyntaxRule = quality({
  id: 'quality/duplicate-case',
  title: 'A case stands twice',
  severity: 'medium',
  confidence: 'high',
  cwe: 561,
  languages: javascript,
  why: 'The second one never runs.',
  fix: 'Write the value that was meant, or take the case away.',
  bad: [
    "switch (a) {\n  case 'x': run(); break\n  case 'x': stop()\n}",
    'switch (a) {\n  case A.b: run(); break\n  case A.c: go(); break\n  case A.b: stop()\n}',
  ],
  good: [
    "switch (a) {\n  case 'x': run(); break\n  case 'y': stop()\n}",
    'switch (true) {\n  case a(): run(); break\n  case a(): stop()\n}',
  ],
  nodes: [
    {
      types: ['switch_body'],
      check: (node, file) => {
        const seen = new Set<string>()
        return node.children.flatMap((one) => {
          const value = childOf(one, 'value')
          const text = value && codeOf(value, file)
          if (text === undefined || text.includes('(')) return []
          const isAgain = seen.has(text)
          seen.add(text)
          return isAgain ? [{ line: file.lineOf(one), endLine: file.lineOf(one) }] : []
        })
      },
    },
  ],
})

const plainKeys = new Set(['property_identifier', 'string', 'number', 'integer'])

const duplicateKey: SyntaxRule = quality({
  id: 'quality/duplicate-key',
  title: 'A key stands twice',
  severity: 'medium',
  confidence: 'high',
  cwe: 1164,
  languages: [...javascript, 'python'],
  why: 'Only the last of the two values is kept.',
  fix: 'Write the key that was meant, or take one of them away.',
  bad: ['const a = { x: 1, y: 2, x: 3 }', "const a = {\n  'x': 1,\n  x: 2,\n}"],
  good: [
    'const a = { x: 1, y: 2 }',
    'const a = { [x]: 1, [x]: 2 }',
    'const a = { get x() { return 1 }, set x(v) {} }',
  ],
  nodes: [
    {
      types: ['object', 'dictionary'],
      check: (node, file) => {
        const seen = new Set<string>()
        return node.children.flatMap((one) => {
          const key = one.type === 'pair' ? childOf(one, 'key') : undefined
          // What was spread in between may have been meant to be overwritten.
          if (one.type === 'spread_element' || one.type === 'dictionary_splat') seen.clear()
          if (key === undefined || !plainKeys.has(key.type)) return []
          if (key.type === 'string' && key.children.some(({ type }) => type === 'interpolation'))
            return []
          const text =
            file.language === 'python'
              ? file.textOf(key)
              : file.textOf(key).replaceAll(/^["']|["']$/g, '')
          const isAgain = seen.has(text) && !(file.language !== 'python' && text === '__proto__')
          seen.add(text)
          return isAgain ? [{ line: file.lineOf(one), endLine: file.lineOf(one) }] : []
        })
      },
    },
  ],
})

export const repeatedRules: readonly SyntaxRule[] = [
  sameOperands,
  selfAssigned,
  duplicateCase,
  duplicateKey,
]
