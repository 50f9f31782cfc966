/** Ways through a program that are always or never taken, or taken by mistake. */
import { childOf, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import {
  blockTypes,
  conditionOf,
  isTestFile,
  javascript,
  quality,
  statementsOf,
  withoutComments,
} from './define.ts'

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

const elseOf = (node: SyntaxNode): SyntaxNode | undefined => {
  const alternative = childOf(node, 'alternative')
  if (alternative?.type !== 'else_clause') return alternative
  return childOf(alternative, 'body') ?? withoutComments(alternative.children)[0]
}

export const reachedRules: readonly SyntaxRule[] = [constantCondition, unreachable, fallsThrough]
