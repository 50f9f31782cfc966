/**
 * What GitHub asks of a query beyond its schema: pages of 1–100, and no more than 500,000 nodes.
 * Source: GitHub Docs, "Rate limits and query limits for the GraphQL API".
 */
import type { GraphQLError } from 'graphql'
import type { AskedConnection } from './connections-of-query.ts'
import { nodeCount } from './point-cost.ts'
import { refusal } from './refusal.ts'

const mostRecords = 100
const mostNodes = 500_000

/** Why GitHub would refuse these connections; empty when it would not. */
export function brokenPagingRules(connections: readonly AskedConnection[]): GraphQLError[] {
  const broken = connections.flatMap((connection) => brokenRule(connection) ?? [])
  const nodes = nodeCount(connections)
  if (nodes > mostNodes) {
    broken.push(
      refusal(
        'MAX_NODE_LIMIT_EXCEEDED',
        `This query requests up to ${nodes.toLocaleString('en')} possible nodes which exceeds the maximum limit of ${mostNodes.toLocaleString('en')}.`,
      ),
    )
  }
  return broken
}

function brokenRule({
  node,
  name,
  path,
  kind,
  args,
  asksForItems,
}: AskedConnection): GraphQLError | null {
  const at = { node, path }
  if (kind === 'byRepository') {
    const asked = args['maxRepositories']
    if (typeof asked === 'number' && (asked < 1 || asked > mostRecords)) {
      return refusal(
        'UNPROCESSABLE',
        `maxRepositories on \`${name}\` must be between 1 and ${mostRecords}.`,
        at,
      )
    }
    return null
  }
  const { first, last } = args
  if (typeof first === 'number' && typeof last === 'number') {
    return refusal(
      'UNPROCESSABLE',
      `Passing both \`first\` and \`last\` to paginate the \`${name}\` connection is not supported.`,
      at,
    )
  }
  const [bound, asked] = typeof first === 'number' ? ['first', first] : ['last', last]
  if (typeof asked !== 'number') {
    if (!asksForItems) return null
    return refusal(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
      at,
    )
  }
  if (asked > mostRecords) {
    return refusal(
      'EXCESSIVE_PAGINATION',
      `Requesting ${asked} records on the \`${name}\` connection exceeds the \`${bound}\` limit of ${mostRecords} records.`,
      at,
    )
  }
  if (asked < 1) {
    return refusal(
      'UNPROCESSABLE',
      `\`${bound}\` on the \`${name}\` connection cannot be less than 1.`,
      at,
    )
  }
  return null
}
