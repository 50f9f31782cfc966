/** Functions that are hard to keep in mind: branches, length, parameters, depth. */
import { childOf, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { Hit } from '../../rule.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import {
  catchTypes,
  functionAround,
  functionTypes,
  isFunction,
  isTestFile,
  loopTypes,
  quality,
  switchTypes,
  ternaryTypes,
  withoutComments,
} from './define.ts'

const nesting: ReadonlySet<string> = new Set([
  ...loopTypes,
  ...switchTypes,
  ...catchTypes,
  ...ternaryTypes,
])
const jumps: ReadonlySet<string> = new Set([
  'break_statement',
  'continue_statement',
  'goto_statement',
])

/** How deep a tree is walked; what is nested deeper nobody wrote by hand. */
const deepest = 400

/**
 * Cognitive complexity as G. Ann Campbell defines it (Cognitive Complexity, SonarSource, 2017 and later): one for
 * every break of the linear flow, and one more for every level that it is nested in; runs of the same logical
 * operator count once, `else` and `else if` without their depth.
 */
export function cognitiveComplexity(node: SyntaxNode, file: SourceFile): number {
  const name = childOf(node, 'name')
  const ownName = name && file.textOf(name)
  const complexityOf = (at: SyntaxNode, depth: number, level: number): number => {
    if (level > deepest) return 0
    const inside = (nodes: readonly SyntaxNode[], inner: number) =>
      nodes.reduce((sum, child) => sum + complexityOf(child, inner, level + 1), 0)
    if (at.type === 'if_statement') return ofBranch(at, depth, level)
    if (at.type === 'elif_clause') return 1 + inside(at.children, depth + 1)
    if (nesting.has(at.type)) return 1 + depth + inside(at.children, depth + 1)
    if (isFunction(at)) return inside(at.children, depth + 1)
    const own = isLogical(at)
      ? startsRun(at)
      : jumps.has(at.type)
        ? hasLabel(at, file)
        : Number(isCallOf(at, ownName, file))
    return own + inside(at.children, depth)
  }
  const ofBranch = (at: SyntaxNode, depth: number, level: number): number => {
    const isElse = isElseIf(at)
    const start = isElse ? 1 : 1 + depth
    // An `else if` stands as deep as the `if` it belongs to.
    return at.children.reduce((sum, child) => {
      if (child.field !== 'alternative') return sum + complexityOf(child, depth + 1, level + 1)
      const inner = child.type === 'else_clause' ? withoutComments(child.children)[0] : child
      if (inner?.type === 'if_statement') return sum + complexityOf(inner, depth, level + 1)
      if (child.type === 'elif_clause') return sum + 1 + ofChildren(child, depth + 1, level + 1)
      return sum + 1 + ofChildren(child, depth + 1, level + 1)
    }, start)
  }
  const ofChildren = (at: SyntaxNode, depth: number, level: number) =>
    at.children.reduce((sum, child) => sum + complexityOf(child, depth, level + 1), 0)
  return ofChildren(node, 0, 0)
}

const isElseIf = ({ field, parent }: SyntaxNode) =>
  field === 'alternative' || parent?.type === 'else_clause'

const operatorOf = (node: SyntaxNode) => childOf(node, 'operator')?.type

const isLogical = (node: SyntaxNode) =>
  node.type === 'boolean_operator' ||
  (node.type === 'binary_expression' && ['&&', '||', '??'].includes(operatorOf(node) ?? ''))

/** One where a run of the same operator begins. */
function startsRun(node: SyntaxNode): number {
  let above = node.parent
  while (above?.type === 'parenthesized_expression') above = above.parent
  return above !== undefined && isLogical(above) && operatorOf(above) === operatorOf(node) ? 0 : 1
}

const hasLabel = (node: SyntaxNode, file: SourceFile): number =>
  Number(node.type === 'goto_statement' || /^\w+\s+\w/.test(file.textOf(node)))

function isCallOf(node: SyntaxNode, name: string | undefined, file: SourceFile): boolean {
  if (name === undefined || !['call_expression', 'call', 'method_invocation'].includes(node.type))
    return false
  const called = childOf(node, 'function') ?? childOf(node, 'name')
  return (
    called !== undefined && childOf(node, 'object') === undefined && file.textOf(called) === name
  )
}

/** From here on Sonar's own rule speaks. */
const complex = 15

const onHeader = (node: SyntaxNode, file: SourceFile): Pick<Hit, 'line' | 'endLine' | 'shape'> => {
  const line = file.lineOf(node)
  const name = childOf(node, 'name')
  return { line, endLine: line, shape: name === undefined ? '' : file.textOf(name) }
}

/** Functions in functions are counted with the one around them. */
const isOutermost = (node: SyntaxNode) => functionAround(node) === undefined

const branches = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `  if (a > ${at} && b) {\n    if (c) run(${at})\n  }`,
  ).join('\n')

const complexFunction: SyntaxRule = quality({
  id: 'quality/complex-function',
  title: 'A function has many ways through it',
  severity: 'low',
  confidence: 'low',
  why: 'Every branch, and above all every branch within a branch, has to be kept in mind to change one of them.',
  fix: 'Take parts out into functions with names of their own, and leave early instead of nesting.',
  bad: [
    `function f(a, b, c) {\n${branches(5)}\n}`,
    `class A {\n  f(a, b, c) {\n${branches(6)}\n  }\n}`,
  ],
  good: [
    `function f(a, b, c) {\n${branches(2)}\n}`,
    `function f(a) {\n${Array.from({ length: 15 }, (_, at) => `  if (a === ${at}) return ${at}`).join('\n')}\n}`,
  ],
  nodes: [
    {
      types: functionTypes,
      check: (node, file) => {
        if (!isOutermost(node) || isTestFile(file.path)) return undefined
        const value = cognitiveComplexity(node, file)
        if (value <= complex) return undefined
        return {
          ...onHeader(node, file),
          message: `The cognitive complexity of this function is ${value}; up to ${complex} is easy to follow. Take parts out into functions with names of their own.`,
        }
      },
    },
  ],
})

const longest = 120

const longFunction: SyntaxRule = quality({
  id: 'quality/long-function',
  title: 'A function is long',
  severity: 'low',
  confidence: 'low',
  why: 'What does not fit on a screen is read in pieces, and what the pieces share is missed.',
  fix: 'Take parts out into functions with names of their own.',
  bad: [
    `function f() {\n${'  run()\n'.repeat(130)}}`,
    `const f = () => {\n${'  run()\n'.repeat(500)}}`,
  ],
  good: [`function f() {\n${'  run()\n'.repeat(20)}}`, `${'run()\n'.repeat(300)}`],
  nodes: [
    {
      types: functionTypes,
      check: (node, file) => {
        const lines = file.endLineOf(node) - file.lineOf(node) + 1
        if (lines <= longest || !isOutermost(node) || isTestFile(file.path)) return undefined
        return {
          ...onHeader(node, file),
          message: `This function has ${lines} lines. Take parts out into functions with names of their own.`,
        }
      },
    },
  ],
})

const parameterTypes = ['formal_parameters', 'parameters', 'parameter_list'] as const
const mostParameters = 7

const manyParameters: SyntaxRule = quality({
  id: 'quality/many-parameters',
  title: 'A function takes many parameters',
  severity: 'low',
  confidence: 'low',
  why: 'Callers mix up which is which, and the compiler helps only where the types differ.',
  fix: 'Hand over an object with names for them.',
  bad: ['function f(a, b, c, d, e, g, h, i) {}', 'const f = (a, b, c, d, e, g, h, i, j) => a'],
  good: ['function f(a, b, c) {}', 'function f({ a, b, c, d, e, g, h, i }) {}'],
  nodes: [
    {
      types: parameterTypes,
      check: (node, file) => {
        if (node.parent === undefined || !isFunction(node.parent) || node.field !== 'parameters')
          return undefined
        const count = withoutComments(node.children)
          .filter(({ type }) => !['keyword_separator', 'positional_separator'].includes(type))
          .reduce((sum, one) => sum + Math.max(1, one.children.filter(isName).length), 0)
        return count > mostParameters ? onHeader(node.parent, file) : undefined
      },
    },
  ],
})

/** In Go one declaration holds several names. */
const isName = ({ field, parent }: SyntaxNode) =>
  field === 'name' && parent?.type === 'parameter_declaration'

const levels: ReadonlySet<string> = new Set([
  'if_statement',
  ...loopTypes,
  ...switchTypes,
  'try_statement',
])

/** How many of these a statement stands in, up to the function. */
function depthOf(node: SyntaxNode): number {
  let depth = 0
  let at: SyntaxNode | undefined = node
  while (at !== undefined && !isFunction(at)) {
    if (levels.has(at.type) && !(at.type === 'if_statement' && isElseIf(at))) depth += 1
    at = at.parent
  }
  return depth
}

const deepNesting: SyntaxRule = quality({
  id: 'quality/deep-nesting',
  title: 'Branches and loops are nested deeply',
  severity: 'low',
  confidence: 'low',
  why: 'To know when the inner lines run, all the conditions around them have to be kept in mind.',
  fix: 'Leave early where a condition does not hold, or take the inner part out into a function.',
  bad: [
    'function f() { if (a) { if (b) { for (const c of d) { while (e) { if (g) { if (h) i() } } } } } }',
    'for (const a of b) { if (a) { try { if (c) { switch (d) { case 1: if (e) f() } } } catch (x) { g(x) } } }',
  ],
  good: [
    'function f() { if (a) { for (const b of c) { if (d) e() } } }',
    'if (a) x()\nelse if (b) x2()\nelse if (c) x3()\nelse if (d) x4()\nelse if (e) x5()\nelse if (g) x6()\nelse if (h) x7()',
  ],
  nodes: [
    {
      types: ['if_statement', ...loopTypes],
      check: (node) => !(node.type === 'if_statement' && isElseIf(node)) && depthOf(node) === 6,
    },
  ],
})

export const complexityRules: readonly SyntaxRule[] = [
  complexFunction,
  longFunction,
  manyParameters,
  deepNesting,
]
