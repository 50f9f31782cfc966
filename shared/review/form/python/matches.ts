/** `match` of Python: a switch whose patterns may bind names. */
import { childOf, childOfType, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { Expression, Statement } from '../form.ts'
import { lowerExpression } from './expressions.ts'

type Case = (Statement & { kind: 'switch' })['cases'][number]

export function lowerMatch(
  node: SyntaxNode,
  file: SourceFile,
  lowerBody: (node: SyntaxNode | undefined) => Statement[],
): Statement {
  const subjectNode = childOf(node, 'subject')
  const subject = subjectNode === undefined ? undefined : lowerExpression(subjectNode, file)
  const clauses = (childOf(node, 'body')?.children ?? []).filter(
    ({ type }) => type === 'case_clause',
  )
  return {
    kind: 'switch',
    subject,
    cases: clauses.map((clause) => lowerCase(clause, subject, file, lowerBody)),
    node,
  }
}

function lowerCase(
  clause: SyntaxNode,
  subject: Expression | undefined,
  file: SourceFile,
  lowerBody: (node: SyntaxNode | undefined) => Statement[],
): Case {
  const pattern = childOfType(clause, 'case_pattern') ?? clause
  const guard = childOf(clause, 'guard')?.children[0]
  const isAny = isWildcard(pattern, file)
  const body = [
    ...namesBound(pattern, file).map((name) => bind(name, file.textOf(name), subject)),
    ...lowerBody(childOf(clause, 'consequence')),
  ]
  const guarded: Statement[] =
    guard === undefined
      ? body
      : [
          {
            kind: 'if',
            test: lowerExpression(guard, file),
            whenTrue: body,
            otherwise: [],
            node: guard,
          },
        ]
  const isDefault = isAny && guard === undefined
  return {
    tests: isDefault ? [] : isAny ? [unknownTest(pattern)] : testsOf(pattern, file),
    isDefault,
    body: guarded,
    fallsThrough: false,
  }
}

const unknownTest = (node: SyntaxNode): Expression => ({ kind: 'parts', parts: [], node })

/** A name takes anything, as `_` does. */
const isWildcard = (pattern: SyntaxNode, file: SourceFile): boolean => {
  const text = file.textOf(pattern)
  return text === '_' || (pattern.children[0]?.type === 'dotted_name' && !text.includes('.'))
}

/** The values a pattern takes; what is no value is a test that is not known. */
function testsOf(pattern: SyntaxNode, file: SourceFile): Expression[] {
  const inner = pattern.type === 'case_pattern' ? pattern.children[0] : pattern
  if (inner === undefined) return [unknownTest(pattern)]
  if (inner.type === 'union_pattern') {
    return inner.children.flatMap((child) => testsOf(child, file))
  }
  const isValue = ['string', 'concatenated_string', 'integer', 'float', 'true', 'false', 'none']
  return [isValue.includes(inner.type) ? lowerExpression(inner, file) : unknownTest(inner)]
}

/** The names a pattern gives to parts of what it takes. */
function namesBound(pattern: SyntaxNode, file: SourceFile): SyntaxNode[] {
  if (pattern.type === 'dotted_name') {
    return file.textOf(pattern).includes('.') ? [] : [pattern.children[0] ?? pattern]
  }
  if (pattern.type === 'identifier') return [pattern]
  const parts =
    pattern.type === 'class_pattern' || pattern.type === 'keyword_pattern'
      ? pattern.children.slice(1)
      : pattern.children.filter(({ field }) => field !== 'key')
  return parts.flatMap((child) => namesBound(child, file))
}

const bind = (node: SyntaxNode, name: string, subject: Expression | undefined): Statement => ({
  kind: 'assign',
  target: { kind: 'name', name, node },
  value: subject,
  isDeclaration: false,
  node,
})
