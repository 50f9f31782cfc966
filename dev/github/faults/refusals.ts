/** Faults of a part of an answer: what GitHub will not tell of what was asked. */
import { noRefusals, type GraphqlBody, type Refusals } from '../graphql/index.ts'
import type { Fault } from './fault.ts'

const accountFields = ['user', 'organization', 'repositoryOwner']

/** What the faults make GitHub refuse in a GraphQL answer. */
export function refusalsOf(faults: readonly Fault[]): Refusals {
  const fieldsOf = (name: Fault['fault']) => faults.filter(({ fault }) => fault === name)
  const tooLarge = fieldsOf('resource-limits')
  const windows = tooLarge.flatMap(({ windowDays }) => windowDays ?? [])
  return {
    ...noRefusals,
    forbiddenFields: new Set(fieldsOf('forbidden-field').flatMap(({ field }) => field ?? [])),
    tooLargeFields: new Set(
      tooLarge
        .filter(({ windowDays }) => windowDays === undefined)
        .flatMap(({ field }) => field ?? accountFields),
    ),
    mostContributionDays: Math.min(Number.POSITIVE_INFINITY, ...windows),
  }
}

/** The answer with null in places where the schema promises none: one field by name, or all counts. */
export function withNulls(body: GraphqlBody, faults: readonly Fault[]): GraphqlBody {
  const fields = new Set(
    faults
      .filter(({ fault }) => fault === 'null-in-non-null')
      .map(({ field }) => field ?? 'totalCount'),
  )
  if (fields.size === 0) return body
  const blank = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(blank)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, fields.has(key) ? null : blank(inner)]),
    )
  }
  return { ...body, data: blank(body.data) }
}
