/**
 * GitHub's prices: the requests that it would take to fill every connection, each page being as full
 * as was asked for, divided by 100 and rounded; at least one point a query.
 * Source: GitHub Docs, "Rate limits and query limits for the GraphQL API", "Predicting the point
 * value of a query".
 */
import type { AskedConnection } from './connections-of-query.ts'

/** Points that the query takes off the token's hourly allowance. */
export function pointCost(connections: readonly AskedConnection[]): number {
  const requests = connections
    .filter(({ kind }) => kind === 'connection')
    .reduce((sum, { parents }) => sum + parents, 0)
  return Math.max(1, Math.round(requests / 100))
}

/** The most nodes that the query can give. */
export function nodeCount(connections: readonly AskedConnection[]): number {
  return connections.reduce((sum, { parents, args, kind, asksForItems }) => {
    const asked = kind === 'connection' ? (args['first'] ?? args['last']) : args['maxRepositories']
    return sum + (asksForItems && typeof asked === 'number' ? parents * Math.max(0, asked) : 0)
  }, 0)
}
