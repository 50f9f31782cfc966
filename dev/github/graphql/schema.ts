/** GitHub's published GraphQL schema, with the scalars that it leaves to the server. */
import {
  buildSchema,
  GraphQLError,
  Kind,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql'
import { schemaText } from './schema-text.ts'

let built: GraphQLSchema | null = null

/** The schema; built at the first call, which takes about a quarter of a second. */
export function githubSchema(): GraphQLSchema {
  if (built) return built
  const schema = buildSchema(schemaText, {
    assumeValid: true,
    assumeValidSDL: true,
  })
  giveTimes(schema.getType('DateTime') as GraphQLScalarType, utc)
  giveTimes(schema.getType('GitTimestamp') as GraphQLScalarType, String)
  built = schema
  return schema
}

/** GitHub writes a `DateTime` in UTC to the second; a `GitTimestamp` keeps the author's offset. */
function giveTimes(scalar: GraphQLScalarType, print: (moment: unknown) => string): void {
  scalar.serialize = print
  scalar.parseValue = (value) => parse(scalar.name, value)
  scalar.parseLiteral = (node) => parse(scalar.name, node.kind === Kind.STRING ? node.value : null)
}

/** The moment as GitHub writes it in UTC: `2026-01-31T12:00:00Z`. */
export function utc(moment: unknown): string {
  return new Date(moment as string | number | Date).toISOString().replace(/\.\d{3}Z$/, 'Z')
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/

function parse(scalar: string, value: unknown): Date {
  const date = typeof value === 'string' && moment.test(value) ? new Date(value) : null
  if (date === null || Number.isNaN(date.getTime())) {
    throw new GraphQLError(`Could not coerce value ${JSON.stringify(value)} to ${scalar}`)
  }
  return date
}
