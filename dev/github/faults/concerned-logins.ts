/**
 * Whom a request is about: logins in its arguments, variables, path and search words, owners of the
 * repositories it names, and those developers whose commits are in them.
 */
import { Kind, valueFromASTUntyped, visit, type ArgumentNode } from 'graphql'
import { foldLogin as fold } from '../../../shared/evidence/index.ts'
import { parseQuery, type GraphqlRequest } from '../graphql/index.ts'
import { parseNodeId, type Directory } from '../record/index.ts'

export function loginsOfQuery(
  { query, variables }: GraphqlRequest,
  directory: Directory,
): Set<string> {
  const logins = new Set<string>()
  const document = parseQuery(query)
  if (!document) return logins
  visit(document, {
    Field(node) {
      const args = valuesOf(node.arguments ?? [], variables)
      const { login, owner, name, id, author } = args
      if (typeof login === 'string') logins.add(fold(login))
      for (const key of [id, (author as { id?: unknown } | null | undefined)?.id]) {
        const parsed = typeof key === 'string' ? parseNodeId(key) : null
        if (parsed) logins.add(fold(parsed.key.split('/')[0]!))
      }
      if (typeof owner === 'string' && typeof name === 'string') {
        addRepository(logins, directory, `${owner}/${name}`)
      }
    },
  })
  return logins
}

export function loginsOfUrl(url: URL, directory: Directory): Set<string> {
  const logins = new Set<string>()
  const [kind, first, second] = url.pathname.split('/').slice(1).map(decodePart)
  if (kind === 'users' && first) logins.add(fold(first))
  if (kind === 'repos' && first && second) addRepository(logins, directory, `${first}/${second}`)
  const words = kind === 'search' ? (url.searchParams.get('q') ?? '') : ''
  for (const [, login] of words.matchAll(/\b(?:author|reviewed-by|user|involves):(\S+)/g)) {
    logins.add(fold(login!))
  }
  const author = url.searchParams.get('author')
  if (author) logins.add(fold(author))
  return logins
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function addRepository(logins: Set<string>, directory: Directory, nameWithOwner: string): void {
  logins.add(fold(nameWithOwner.split('/')[0]!))
  for (const { login } of directory.repository(nameWithOwner)?.authors ?? []) {
    logins.add(fold(login))
  }
}

function valuesOf(
  args: readonly ArgumentNode[],
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const value = (node: ArgumentNode['value']) =>
    node.kind === Kind.VARIABLE
      ? variables[node.name.value]
      : valueFromASTUntyped(node, { ...variables })
  return Object.fromEntries(args.map((arg) => [arg.name.value, value(arg.value)]))
}
