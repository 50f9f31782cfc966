/** Branches that cannot be meant as they stand: the same twice, never taken, never reached. */
import { childOf, childrenOf, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import {
  blockTypes,
  codeOf,
  conditionOf,
  isTestFile,
  javascript,
  quality,
  statementsOf,
  withoutComments,
} from './define.ts'

const elseOf = (node: SyntaxNode): SyntaxNode | undefined => {
  const alternative = childOf(node, 'alternative')
  if (alternative?.type !== 'else_clause') return alternative
  return childOf(alternative, 'body') ?? withoutComments(alternative.children)[0]
}

/** The branches of a chain of `if` and `else if`, each with its test; the last may have none. */
function chainOf(
  node: SyntaxNode,
): { test: SyntaxNode | undefined; body: SyntaxNode | undefined }[] {
  const chain = []
  let at: SyntaxNode | undefined = node
  for (let length = 0; at !== undefined && length < 200; length++) {
    // What an initializer sets makes the same words another question.
    const isPlain = childOf(at, 'initializer') === undefined
    chain.push({
      test: isPlain ? conditionOf(at) : childOf(at, 'initializer'),
      body: childOf(at, 'consequence'),
    })
    const clauses: SyntaxNode[] = childrenOf(at, 'alternative')
    for (const clause of clauses.filter(({ type }) => type === 'elif_clause'))
      chain.push({ test: conditionOf(clause), body: childOf(clause, 'consequence') })
    const last: SyntaxNode | undefined = clauses.at(-1)
    const next =
      last?.type === 'else_clause'
        ? (childOf(last, 'body') ?? withoutComments(last.children)[0])
        : last?.type === 'elif_clause'
          ? undefined
          : last
    if (next !== undefined && next.type !== 'if_statement')
      chain.push({ test: undefined, body: next })
    at = next?.type === 'if_statement' ? next : undefined
  }
  return chain
}

const isInChain = ({ field, parent }: SyntaxNode) =>
  field === 'alternative' || parent?.type === 'else_clause'

const sameBranches: SyntaxRule = quality({
  id: 'quality/same-branches',
  title: 'All branches do the same',
  severity: 'medium',
  confidence: 'high',
  cwe: 1164,
  why: 'The condition decides nothing: one of the branches was meant to be another.',
  fix: 'Write what the other branch is to do, or take the condition away.',
  bad: [
    'if (a) {\n  run(b)\n} else {\n  run(b)\n}',
    'if (a) {\n  run(b)\n} else if (c) {\n  run(b)\n} else {\n  run(b)\n}',
    'const x = a ? run(b) : run(b)',
  ],
  good: [
    'if (a) {\n  run(b)\n} else {\n  run(c)\n}',
    'if (a) {\n  run(b)\n}',
    'const x = a ? b : c',
  ],
  nodes: [
    {
      types: ['if_statement'],
      check: (node, file) => {
        if (isInChain(node)) return false
        const chain = chainOf(node)
        if (chain.length < 2 || chain.at(-1)?.test !== undefined) return false
        const [first, ...others] = chain.map(({ body }) => (body ? codeOf(body, file) : ''))
        return (
          /\w/.test(first ?? '') && first !== 'pass' && others.every((other) => other === first)
        )
      },
    },
    {
      types: ['ternary_expression'],
      check: (node, file) => {
        const [yes, no] = [childOf(node, 'consequence'), childOf(node, 'alternative')]
        return yes !== undefined && no !== undefined && codeOf(yes, file) === codeOf(no, file)
      },
    },
  ],
})

const sameCondition: SyntaxRule = quality({
  id: 'quality/same-condition',
  title: 'A condition is asked again',
  severity: 'medium',
  confidence: 'high',
  cwe: 561,
  why: 'An earlier branch has taken every case; this one never runs.',
  fix: 'Ask what was meant, or take the branch away.',
  bad: [
    'if (a === 1) {\n  run()\n} else if (a === 1) {\n  stop()\n}',
    'if (a) x()\nelse if (b) y()\nelse if (a) z()',
  ],
  good: [
    'if (a === 1) {\n  run()\n} else if (a === 2) {\n  stop()\n}',
    'if (a()) x()\nelse if (a()) y()',
  ],
  nodes: [
    {
      types: ['if_statement'],
      check: (node, file) => {
        if (isInChain(node)) return []
        const seen = new Set<string>()
        return chainOf(node).flatMap(({ test }) => {
          if (test === undefined) return []
          const text = codeOf(test, file)
          // What is called may answer otherwise the second time.
          const isAgain =
            seen.has(text) && !/[(=](?!=)|\+\+|--/.test(text.replaceAll(/[=!<>]==?/g, ' '))
          seen.add(text)
          return isAgain ? [{ line: file.lineOf(test) }] : []
        })
      },
    },
  ],
})

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
        if (/^(?:!==?|===?)$/.test(operator) && left.type === 'identifier') return false
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

const literals = new Set([
  'true',
  'false',
  'number',
  'integer',
  'int_literal',
  'decimal_integer_literal',
  'string',
  'string_literal',
  'null',
  'nil',
  'none',
  'undefined',
  'object',
  'array',
  'arrow_function',
])

const constantCondition: SyntaxRule = quality({
  id: 'quality/constant-condition',
  title: 'A condition is always the same',
  severity: 'low',
  confidence: 'medium',
  cwe: 571,
  why: 'One of the two branches never runs; such a condition is mostly left from trying something out.',
  fix: 'Take the condition away, or write the one that was meant.',
  bad: ['if (true) {\n  run()\n}', 'if (false) run()', 'const x = 1 ? a : b'],
  good: ['while (true) {\n  run()\n}', 'if (ready) run()', 'if (process.env.DEBUG) run()'],
  nodes: [
    {
      types: ['if_statement', 'elif_clause', 'ternary_expression'],
      check: (node, file) => {
        const condition = conditionOf(node)
        if (condition === undefined || !literals.has(condition.type)) return false
        // Bundlers and build tags write such conditions on purpose, and so do examples.
        if (isTestFile(file.path) || condition.type === 'object') return false
        return file.language !== 'go' || condition.type !== 'identifier'
      },
    },
    {
      types: ['if_statement'],
      check: (node, file) => {
        const condition = conditionOf(node)
        if (condition?.type !== 'assignment_expression' || file.language === 'java') return false
        const right = childOf(condition, 'right')
        return (
          right !== undefined &&
          literals.has(right.type) && {
            message:
              'The condition assigns instead of comparing. Write === where a comparison was meant.',
            confidence: 'high' as const,
            severity: 'medium' as const,
          }
        )
      },
    },
  ],
})

const leaving = new Set([
  'return_statement',
  'throw_statement',
  'raise_statement',
  'break_statement',
  'continue_statement',
])

/** What may stand behind a statement that leaves, for it is known before anything runs. */
const hoisted = new Set([
  'function_declaration',
  'generator_function_declaration',
  'class_declaration',
  'labeled_statement',
  'empty_statement',
  'type_alias_declaration',
  'interface_declaration',
  'enum_declaration',
  'break_statement',
  'function_definition',
  'local_class_declaration',
  ';',
])

const unreachable: SyntaxRule = quality({
  id: 'quality/unreachable-code',
  title: 'Code that never runs',
  severity: 'medium',
  confidence: 'high',
  cwe: 561,
  why: 'The statement before it always leaves; either that one or this one is not meant.',
  fix: 'Take it away, or put the condition back under which the statement before it leaves.',
  bad: [
    'function f() {\n  return 1\n  run()\n}',
    'for (const a of b) {\n  continue\n  run(a)\n}',
    'function f() {\n  throw new Error("x")\n  return 1\n}',
  ],
  good: [
    'function f() {\n  return run()\n  function run() { return 1 }\n}',
    'function f() {\n  if (a) return 1\n  run()\n}',
    'switch (a) {\n  case 1:\n    return 1\n    break\n  default:\n    run()\n}',
  ],
  nodes: [
    {
      types: blockTypes,
      check: (node, file) => {
        const statements = withoutComments(node.children)
        const at = statements.findIndex(({ type }) => leaving.has(type))
        const next = at === -1 ? undefined : statements[at + 1]
        if (next === undefined || hoisted.has(next.type)) return []
        if (isDeclarationOnly(next, file)) return []
        // A generator is made one by a yield that never runs.
        if (/^(?:yield|if False:\s*yield)/.test(file.textOf(next))) return []
        return [{ line: file.lineOf(next), endLine: file.lineOf(next) }]
      },
    },
  ],
})

/** `var x` without a value behind a return only declares. */
const isDeclarationOnly = (node: SyntaxNode, file: SourceFile) =>
  node.type === 'variable_declaration' && !file.textOf(node).includes('=')

const mayEnd = new Set([...leaving, 'yield_statement'])

const fallsThrough: SyntaxRule = quality({
  id: 'quality/case-falls-through',
  title: 'A case runs on into the next one',
  severity: 'medium',
  confidence: 'low',
  cwe: 484,
  languages: [...javascript, 'java'],
  why: 'Mostly a break was forgotten; where it is meant, nobody sees that it is.',
  fix: 'End the case with break or return, or say in a comment that it falls through.',
  bad: [
    'switch (a) {\n  case 1:\n    run()\n  case 2:\n    stop()\n}',
    'switch (a) {\n  case 1: {\n    run()\n  }\n  default:\n    stop()\n}',
  ],
  good: [
    'switch (a) {\n  case 1:\n    run()\n    break\n  case 2:\n    stop()\n}',
    'switch (a) {\n  case 1:\n  case 2:\n    stop()\n}',
    'switch (a) {\n  case 1:\n    run()\n    // falls through\n  case 2:\n    stop()\n}',
  ],
  nodes: [
    {
      types: ['switch_case', 'switch_default', 'switch_block_statement_group'],
      check: (node, file) => {
        const siblings = node.parent?.children ?? []
        const next = siblings[siblings.indexOf(node) + 1]
        if (next === undefined || next.type === '}') return false
        const body = withoutComments(node.children).filter(
          ({ field, type }) =>
            field === 'body' || (node.type.endsWith('group') && type !== 'switch_label'),
        )
        const last = body.at(-1)
        if (last === undefined || alwaysLeaves(last)) return false
        const between = file.text.slice(
          last.start,
          siblings.find((one) => one.start >= node.end && one.type !== 'comment')?.start ??
            node.end,
        )
        return !/fall|through|no break/i.test(between)
      },
    },
  ],
})

/** Whether no way leads behind a statement. */
function alwaysLeaves(node: SyntaxNode): boolean {
  if (mayEnd.has(node.type)) return true
  if (node.type === 'statement_block' || node.type === 'block' || node.type === 'else_clause') {
    const last = statementsOf(node).at(-1)
    return last !== undefined && alwaysLeaves(last)
  }
  if (node.type === 'if_statement') {
    const [yes, no] = [childOf(node, 'consequence'), elseOf(node)]
    return yes !== undefined && no !== undefined && alwaysLeaves(yes) && alwaysLeaves(no)
  }
  if (node.type === 'try_statement') {
    const body = childOf(node, 'body')
    return body !== undefined && alwaysLeaves(body)
  }
  if (node.type === 'while_statement' || node.type === 'for_statement')
    return conditionOf(node)?.type === 'true'
  return [
    'switch_statement',
    'switch_expression',
    'labeled_statement',
    'synchronized_statement',
  ].includes(node.type)
}

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

export const branchRules: readonly SyntaxRule[] = [
  sameBranches,
  sameCondition,
  sameOperands,
  selfAssigned,
  constantCondition,
  unreachable,
  fallsThrough,
  duplicateCase,
  duplicateKey,
]
