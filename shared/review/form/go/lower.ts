/** Go in the normal form. */
import { childOf, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { ProgramForm, Statement } from '../form.ts'
import { classesOf, lowerFunction } from './declarations.ts'
import { lowerImports } from './imports.ts'
import { lowerStatement } from './statements.ts'

/** Imports first, then types with their methods, then all else in the order of the file. */
export function lowerGo(file: SourceFile): ProgramForm {
  const place = { file, receiver: undefined }
  const nodes = file.root.children
  const rest = nodes.flatMap((node): Statement[] => {
    switch (node.type) {
      case 'import_declaration':
      case 'type_declaration':
      case 'method_declaration':
      case 'package_clause':
        return []
      case 'function_declaration':
        return [{ kind: 'function', function: lowerFunction(node, place), node }]
      default:
        return lowerStatement(node, place)
    }
  })
  const name = packageOf(nodes, file)
  return {
    ...(name !== undefined && { package: name }),
    body: [...lowerImports(nodes, file), ...classesOf(nodes, file), ...rest],
  }
}

function packageOf(nodes: readonly SyntaxNode[], file: SourceFile): string | undefined {
  const clause = nodes.find(({ type }) => type === 'package_clause')
  const name = clause && (childOf(clause, 'name') ?? clause.children[0])
  return name && file.textOf(name)
}
