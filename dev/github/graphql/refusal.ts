/** Errors as GitHub writes them: a type beside the message, the path and the place in the query. */
import { GraphQLError, type ASTNode } from 'graphql'

export type RefusalType =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'RATE_LIMITED'
  | 'RESOURCE_LIMITS_EXCEEDED'
  | 'MISSING_PAGINATION_BOUNDARIES'
  | 'EXCESSIVE_PAGINATION'
  | 'MAX_NODE_LIMIT_EXCEEDED'
  | 'INVALID_CURSOR_ARGUMENTS'
  | 'UNPROCESSABLE'
  | 'STAND_IN_LACKS_FACTS'

/** What is thrown or listed where GitHub refuses. */
export function refusal(
  type: RefusalType,
  message: string,
  at: { node?: ASTNode; path?: readonly (string | number)[] } = {},
): GraphQLError {
  return new GraphQLError(message, {
    nodes: at.node ?? null,
    path: at.path ?? null,
    extensions: { type },
  })
}

/** GitHub's word for a field that the token may not read, and ours for a fact that is unknown. */
export function forbidden(): GraphQLError {
  return refusal('FORBIDDEN', 'Resource not accessible by personal access token')
}

/** A count of the facts; throws where it is unknown, for the schema has no null for it. */
export function knownCount(count: number | null): number {
  if (count === null) throw forbidden()
  return count
}

export type WrittenError = {
  type?: string
  path?: readonly (string | number)[]
  locations?: readonly { line: number; column: number }[]
  extensions?: Record<string, unknown>
  message: string
}

export function writeError({ message, path, locations, extensions }: GraphQLError): WrittenError {
  const type = extensions['type']
  return {
    ...(typeof type === 'string' ? { type } : {}),
    ...(path ? { path } : {}),
    ...(locations ? { locations } : {}),
    message,
  }
}
