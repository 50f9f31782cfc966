/** What the rules of quality share: how they are described, and what kinds of nodes the languages have. */
import type { Language } from '../../language.ts'
import { childOf, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import { settingOf } from '../setting.ts'
import type { SyntaxRule } from '../syntax-rule.ts'

export const javascript = ['javascript', 'typescript', 'tsx'] as const satisfies readonly Language[]
export const everyLanguage = [...javascript, 'python', 'go', 'java'] as const

type Described = Omit<SyntaxRule, 'category' | 'examples' | 'languages'> & {
  languages?: readonly Language[]
  /** The name of the file that the examples stand in; it says their language. */
  path?: string
  bad: readonly string[]
  good: readonly string[]
}

/** A rule of quality; of all languages unless said, its examples in JavaScript. */
export function quality({ path, bad, good, languages, ...rest }: Described): SyntaxRule {
  return {
    category: 'quality',
    languages: languages ?? everyLanguage,
    examples: { path: path ?? 'src/example.js', bad, good },
    ...rest,
  }
}

export const functionTypes = [
  'function_declaration',
  'generator_function_declaration',
  'function_expression',
  'generator_function',
  'arrow_function',
  'method_definition',
  'function_definition',
  'lambda',
  'method_declaration',
  'constructor_declaration',
  'lambda_expression',
  'func_literal',
] as const

export const loopTypes = [
  'for_statement',
  'for_in_statement',
  'while_statement',
  'do_statement',
  'enhanced_for_statement',
] as const

export const switchTypes = [
  'switch_statement',
  'switch_expression',
  'expression_switch_statement',
  'type_switch_statement',
  'select_statement',
  'match_statement',
] as const

export const catchTypes = ['catch_clause', 'except_clause'] as const
export const ternaryTypes = ['ternary_expression', 'conditional_expression'] as const

const functions: ReadonlySet<string> = new Set(functionTypes)
export const isFunction = (node: SyntaxNode): boolean => functions.has(node.type)

export const blockTypes = [
  'statement_block',
  'block',
  'statement_list',
  'module',
  'program',
] as const

export const withoutComments = (nodes: readonly SyntaxNode[]): SyntaxNode[] =>
  nodes.filter(({ type }) => !isComment(type))

export const isComment = (type: string): boolean =>
  type === 'comment' || type === 'line_comment' || type === 'block_comment'

/** The statements that a body holds, whatever the language wraps them in. */
export function statementsOf(body: SyntaxNode | undefined): SyntaxNode[] {
  if (body === undefined) return []
  const own = withoutComments(body.children)
  const [only] = own
  return own.length === 1 && only?.type === 'statement_list' ? withoutComments(only.children) : own
}

/** The text of a node without layout and comments: what two places have in common. */
export const codeOf = (node: SyntaxNode, file: SourceFile): string =>
  file.textOf(node).replaceAll(/\s+/g, ' ').trim()

export const isTestFile = (path: string): boolean => settingOf(path) === 'test'

export const conditionOf = (node: SyntaxNode): SyntaxNode | undefined => {
  const condition = childOf(node, 'condition')
  return condition?.type === 'parenthesized_expression' ? condition.children[0] : condition
}

/** The function around a node. */
export function functionAround(node: SyntaxNode): SyntaxNode | undefined {
  let above = node.parent
  while (above !== undefined && !isFunction(above)) above = above.parent
  return above
}
