/** Runs a prepared query over the facts. */
import {
  execute,
  getNamedType,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
} from 'graphql'
import type { GraphqlRequest, PreparedQuery } from './prepare.ts'
import { forbidden, refusal, writeError, type WrittenError } from './refusal.ts'
import { rootObject, type RateLimitAnswer } from './root.ts'
import { githubSchema } from './schema.ts'
import type { World } from './world.ts'

/** What GitHub refuses in this answer although it knows it. */
export type Refusals = {
  forbiddenFields: ReadonlySet<string>
  /** Fields that are too large, whatever is asked. */
  tooLargeFields: ReadonlySet<string>
  /** Contributions over more days than these are too large. */
  mostContributionDays: number
}

export const noRefusals: Refusals = {
  forbiddenFields: new Set(),
  tooLargeFields: new Set(),
  mostContributionDays: Number.POSITIVE_INFINITY,
}

export type GraphqlBody = { data?: unknown; errors?: WrittenError[] }

/** The answer as it is written into the body. */
export function executeQuery(
  world: World,
  request: GraphqlRequest,
  { document, operation }: PreparedQuery,
  rateLimit: RateLimitAnswer,
  refusals: Refusals,
): GraphqlBody {
  const { data, errors } = execute({
    schema: githubSchema(),
    document,
    rootValue: rootObject(world, rateLimit),
    contextValue: refusals,
    variableValues: request.variables,
    operationName: operation.name?.value ?? null,
    fieldResolver: resolveField,
  }) as ExecutionResult
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors ? { errors: errors.map(writeError) } : {}),
  }
}

const resolveField: GraphQLFieldResolver<unknown, Refusals> = (source, args, refusals, info) => {
  refuse(source, refusals, info)
  const object = source as Record<string, unknown>
  if (!(info.fieldName in object)) {
    throw refusal(
      'STAND_IN_LACKS_FACTS',
      `The stand-in does not know \`${info.parentType.name}.${info.fieldName}: ${getNamedType(info.returnType).name}\``,
    )
  }
  const value = object[info.fieldName]
  return typeof value === 'function' ? (value as (given: typeof args) => unknown)(args) : value
}

const dayMilliseconds = 86_400_000

function refuse(source: unknown, refusals: Refusals, info: GraphQLResolveInfo): void {
  if (refusals.forbiddenFields.has(info.fieldName)) throw forbidden()
  if (refusals.tooLargeFields.has(info.fieldName)) throw tooLarge()
  if (info.parentType.name !== 'ContributionsCollection') return
  const { startedAt, endedAt } = source as { startedAt: Date; endedAt: Date }
  const days = (endedAt.getTime() - startedAt.getTime()) / dayMilliseconds
  if (days > refusals.mostContributionDays) throw tooLarge()
}

const tooLarge = () =>
  refusal('RESOURCE_LIMITS_EXCEEDED', 'Resource limits for this query exceeded.')
