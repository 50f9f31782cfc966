/** From the text of a query to an operation that may run, or the reasons why it may not. */
import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql'
import { connectionsOf, type AskedConnection } from './connections-of-query.ts'
import { brokenPagingRules } from './paging-rules.ts'
import { githubSchema } from './schema.ts'

export type GraphqlRequest = {
  query: string
  variables: Readonly<Record<string, unknown>>
  operationName: string | null
}

export type PreparedQuery = {
  document: DocumentNode
  operation: OperationDefinitionNode
  connections: readonly AskedConnection[]
}

type Validated = { document: DocumentNode | null; errors: readonly GraphQLError[] }

/** Validating takes longer than answering, and a reader asks the same few queries. */
const validated = new Map<string, Validated>()
const mostValidated = 500

function validateText(query: string): Validated {
  const known = validated.get(query)
  if (known) return known
  let result: Validated
  try {
    const document = parse(query, { maxTokens: 20_000 })
    result = { document, errors: validate(githubSchema(), document) }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    result = { document: null, errors: [error] }
  }
  if (validated.size >= mostValidated) validated.clear()
  validated.set(query, result)
  return result
}

/** The query as a tree; null where it is not GraphQL. */
export function parseQuery(query: string): DocumentNode | null {
  return validateText(query).document
}

/** The operation of a query, or why GitHub would refuse it before it runs. */
export function prepareQuery({
  query,
  variables,
  operationName,
}: GraphqlRequest): { prepared: PreparedQuery } | { errors: readonly GraphQLError[] } {
  const { document, errors } = validateText(query)
  if (!document || errors.length > 0) return { errors }
  const operation = getOperationAST(document, operationName)
  if (!operation) return { errors: [new GraphQLError('An operation name is required')] }
  const schema = githubSchema()
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (values.errors) return { errors: values.errors }
  const connections = connectionsOf(schema, document, operation, values.coerced)
  const broken = brokenPagingRules(connections)
  return broken.length > 0 ? { errors: broken } : { prepared: { document, operation, connections } }
}
