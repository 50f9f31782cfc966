/** Branches that differ in nothing: the same code twice, the same question twice. */
import { childOf, childrenOf, type SyntaxNode } from '../../syntax/node.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { codeOf, conditionOf, quality, withoutComments } from './define.ts'

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

export const branchRules: readonly SyntaxRule[] = [sameBranches, sameCondition]
