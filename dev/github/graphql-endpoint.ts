/** `POST /graphql`: from the body of a request to the body of an answer. */
import {
  executeQuery,
  nodeCount,
  pointCost,
  prepareQuery,
  writeError,
  type GraphqlBody,
  type GraphqlRequest,
  type PreparedQuery,
  type Refusals,
  type World,
} from './graphql/index.ts'
import type { Allowance } from './limits/primary.ts'

/** The request in a body; null where GitHub would not find one. */
export function readGraphqlRequest(body: string): GraphqlRequest | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return null
  }
  if (typeof parsed !== 'object' || parsed === null) return null
  const { query, variables, operationName } = parsed as Record<string, unknown>
  if (typeof query !== 'string') return null
  return {
    query,
    variables: typeof variables === 'object' ? { ...variables } : {},
    operationName: typeof operationName === 'string' ? operationName : null,
  }
}

export type Priced =
  { points: number; prepared: PreparedQuery } | { points: number; refused: GraphqlBody }

/** What the query costs, and whether it may run at all. */
export function priceQuery(request: GraphqlRequest): Priced {
  const result = prepareQuery(request)
  if ('errors' in result) return { points: 1, refused: { errors: result.errors.map(writeError) } }
  return { points: pointCost(result.prepared.connections), prepared: result.prepared }
}

/** Answers a query that was paid for. */
export function answerQuery(
  world: World,
  request: GraphqlRequest,
  priced: Priced,
  allowance: Allowance,
  refusals: Refusals,
): GraphqlBody {
  if ('refused' in priced) return priced.refused
  const { limit, remaining, used, resetAt } = allowance
  const { connections } = priced.prepared
  return executeQuery(
    world,
    request,
    priced.prepared,
    { limit, remaining, used, resetAt, cost: priced.points, nodeCount: nodeCount(connections) },
    refusals,
  )
}
