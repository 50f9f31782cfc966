/** Imports of Python: which names stand for which paths. */
import { childOf, childOfType, childrenOf, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { Statement } from '../form.ts'
import { namesOfStar } from './star-imports.ts'

/** `import os.path` binds `os`; `import os.path as p` binds `p` to all of it. */
export function lowerImport(node: SyntaxNode, file: SourceFile): Statement {
  const bindings = childrenOf(node, 'name').map((one) => {
    const { path, alias } = named(one, file)
    const [first] = path.split('.')
    return alias === undefined
      ? { name: first ?? path, path: first ?? path }
      : { name: alias, path }
  })
  const modules = childrenOf(node, 'name').map((one) => named(one, file).path)
  return { kind: 'import', module: modules.join(','), bindings, node }
}

/** `from a.b import c as d` binds `d` to `a.b.c`; of `*` only what well-known modules hold. */
export function lowerFromImport(node: SyntaxNode, file: SourceFile): Statement {
  const from = childOf(node, 'module_name')
  const module = from === undefined ? '?' : file.textOf(from).replaceAll(/\s+/g, '')
  const prefix = module.endsWith('.') ? module : `${module}.`
  const bindings = childrenOf(node, 'name').map((one) => {
    const { path, alias } = named(one, file)
    return { name: alias ?? path, path: prefix + path }
  })
  const isStar = childOfType(node, 'wildcard_import') !== undefined
  const star = isStar ? namesOfStar(module).map((name) => ({ name, path: prefix + name })) : []
  return { kind: 'import', module, bindings: [...bindings, ...star], node }
}

function named(node: SyntaxNode, file: SourceFile): { path: string; alias: string | undefined } {
  if (node.type !== 'aliased_import') return { path: file.textOf(node), alias: undefined }
  const name = childOf(node, 'name')
  const alias = childOf(node, 'alias')
  return {
    path: name === undefined ? '?' : file.textOf(name),
    alias: alias === undefined ? undefined : file.textOf(alias),
  }
}
