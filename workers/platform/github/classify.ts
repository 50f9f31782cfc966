/**
 * Reads an answer of GitHub's as what it means. GitHub tells limits in many ways: with status 200
 * and an error type, with 403 or 429, with or without `retry-after`, and as a 502 for a query that
 * takes too long.
 */
import * as z from 'zod/mini'
import { GitHubFailure } from './failure.ts'

const graphqlError = z.object({
  type: z.optional(z.string()),
  message: z.optional(z.string()),
  path: z.optional(z.array(z.union([z.string(), z.number()]))),
})
export type GraphqlError = z.infer<typeof graphqlError>

const graphqlEnvelope = z.object({
  /** Stands alone where GitHub refuses the request before it runs the query. */
  message: z.optional(z.string()),
  data: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
  errors: z.optional(z.array(graphqlError)),
})

export type GraphqlAnswer = { data: Record<string, unknown>; errors: GraphqlError[] }

/** How long to wait by the answer's `retry-after`, in seconds; null where there is none. */
function askedWait(headers: Headers): number | null {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null
}

/** The same; where a limit is told by the allowance alone, the time until that is full again. */
function retryAfter(headers: Headers, now: Date): number | null {
  const asked = askedWait(headers)
  if (asked !== null) return asked
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN)
  if (headers.get('x-ratelimit-remaining') === '0' && Number.isFinite(reset)) {
    return Math.max(1, Math.ceil(reset - now.getTime() / 1000))
  }
  return null
}

/** The failure that a status other than 2xx stands for. `body` is the answer's text, if any. */
export function failureOfStatus(
  status: number,
  headers: Headers,
  body: string,
  now: Date,
): GitHubFailure {
  const wait = retryAfter(headers, now)
  if (status === 401) return new GitHubFailure('bad-credentials')
  if (status === 404 || status === 410 || status === 451) return new GitHubFailure('not-found')
  if (status === 403 || status === 429) {
    if (/suspended/i.test(body)) return new GitHubFailure('bad-credentials')
    if (headers.get('x-ratelimit-remaining') === '0' && !/secondary/i.test(body)) {
      return new GitHubFailure('rate-limited', wait)
    }
    if (status === 429 || wait !== null || /secondary|abuse/i.test(body)) {
      return new GitHubFailure('secondary-limit', wait)
    }
    return new GitHubFailure('forbidden')
  }
  if (status >= 500) return new GitHubFailure('server-error', askedWait(headers))
  return new GitHubFailure('malformed-answer')
}

/** The failure that GraphQL errors stand for as a whole, or null where they concern single fields. */
function failureOfErrors(
  errors: GraphqlError[],
  headers: Headers,
  now: Date,
): GitHubFailure | null {
  const wait = retryAfter(headers, now)
  for (const error of errors) {
    if (error.type === 'RATE_LIMITED' || error.type === 'RATE_LIMIT') {
      return new GitHubFailure('rate-limited', wait)
    }
    if (/secondary rate limit/i.test(error.message ?? '')) {
      return new GitHubFailure('secondary-limit', wait)
    }
  }
  return null
}

/**
 * The parsed answer to a GraphQL request that came with status 200. Errors of single fields stay in
 * `errors`; errors that concern the whole request are thrown as a `GitHubFailure`.
 */
export function readGraphqlAnswer(body: string, headers: Headers, now: Date): GraphqlAnswer {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    throw new GitHubFailure('malformed-answer')
  }
  const envelope = graphqlEnvelope.safeParse(parsed)
  if (!envelope.success) throw new GitHubFailure('malformed-answer')
  const { message, errors = message === undefined ? [] : [{ message }] } = envelope.data
  const failure = failureOfErrors(errors, headers, now)
  if (failure) throw failure
  if (!envelope.data.data) {
    const limited = errors.some((error) => error.type === 'RESOURCE_LIMITS_EXCEEDED')
    if (limited) throw new GitHubFailure('resource-limits')
    throw new GitHubFailure(errors.length > 0 ? 'server-error' : 'malformed-answer')
  }
  return { data: envelope.data.data, errors }
}
