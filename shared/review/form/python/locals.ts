/** The names that are a function's own: Python has no declarations, assigning makes a name local. */
import { assignedIn } from '../../flow/assigned.ts'
import { type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { Statement } from '../form.ts'

/** All that is assigned in the body, but for what `global` and `nonlocal` name. */
export function localsOf(
  body: SyntaxNode,
  statements: readonly Statement[],
  file: SourceFile,
): string[] {
  const outer = new Set(
    body.children
      .filter(({ type }) => type === 'global_statement' || type === 'nonlocal_statement')
      .flatMap((statement) => statement.children.map((name) => file.textOf(name))),
  )
  return [...assignedIn(statements)].filter((name) => !name.includes('.') && !outer.has(name))
}
