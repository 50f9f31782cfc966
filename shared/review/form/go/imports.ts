/** Imports of Go: the local name, and a path that says which package it is. */
import { childOf, eachNode, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { Statement } from '../form.ts'

export function lowerImports(nodes: readonly SyntaxNode[], file: SourceFile): Statement[] {
  return nodes
    .filter(({ type }) => type === 'import_declaration')
    .flatMap((declaration) => [...eachNode(declaration)])
    .filter(({ type }) => type === 'import_spec')
    .flatMap((spec) => importOf(spec, file))
}

function importOf(spec: SyntaxNode, file: SourceFile): Statement[] {
  const path = childOf(spec, 'path')
  if (path === undefined) return []
  const module = file.textOf(path).slice(1, -1)
  const alias = childOf(spec, 'name')
  const local = packagePath(module)
  const named = alias === undefined ? undefined : file.textOf(alias)
  const name = named ?? local.slice(local.lastIndexOf('/') + 1)
  const isBound = name !== '_' && name !== '.'
  return [
    {
      kind: 'import',
      module,
      bindings: isBound ? [{ name, path: local }] : [],
      node: spec,
    },
  ]
}

/**
 * How a package is called in the tables: those of the standard library and of `golang.org/x` by their whole path,
 * all others by their own name, so that forks and major versions are the same (`jwt-go`, `jwt/v5`: `jwt`).
 */
export function packagePath(module: string): string {
  const bare = module.replace(/\/v\d+$/, '').replace(/\.v\d+(?:-unstable)?$/, '')
  const isStandard = !bare.split('/', 1)[0]!.includes('.')
  if (isStandard || bare.startsWith('golang.org/x/')) return bare
  return bare
    .slice(bare.lastIndexOf('/') + 1)
    .replace(/^go[-.]/, '')
    .replace(/[-.]go$/, '')
}
