/**
 * Sends single requests to GitHub: with the login's token, inside the scan's deadline and allowance
 * of calls, and at most once more when another try can help.
 */
import { readBoundedText } from './bounded-text.ts'
import { failureOfStatus, readGraphqlAnswer, type GraphqlAnswer } from './classify.ts'
import type { Deadline } from './deadline.ts'
import { GitHubFailure, mayPassWithAnotherToken } from './failure.ts'
import type { Meter } from './meter.ts'
import {
  quarantineSeconds,
  type ReadUrgency,
  type TokenPool,
  type TokenSource,
} from './token-pool.ts'

export type GitHubClient = {
  /** Whether a token is at hand: without one GitHub answers no GraphQL. */
  hasToken(): boolean
  /** The answer to a GraphQL query. Throws a `GitHubFailure`, or the client's own abort reason. */
  graphql(query: string, variables: Record<string, unknown>): Promise<GraphqlAnswer>
  /** The parsed JSON of a REST resource. Throws as `graphql` does. */
  rest(path: string): Promise<unknown>
}

export type ClientOptions = {
  apiUrl: string
  login: string
  fetch: (request: Request) => Promise<Response>
  pool: TokenPool
  meter: Meter
  deadline: Deadline
  /**
   * What the requests are for; `visitor` where it is not said. For anything else nothing at all is
   * asked when the pool has tokens but none for it: the few requests that GitHub takes without a
   * token are the visitors', and what they tell is too little to be shown for hours.
   */
  urgency?: ReadUrgency | undefined
  now: () => number
  /** Hears that GitHub refused a token, once for each. */
  onTokenRefused?: (() => void) | undefined
}

/** GitHub's documented pause after a secondary limit that names none. */
const secondaryPauseSeconds = 60

/** Where a token cannot be had for a moment, the scans of a minute do without it. */
const tokenAwaySeconds = 60

/** Waits that GitHub asks for are honoured when they end this long before the deadline. */
const leaveAfterWaitMilliseconds = 1500

export function createGitHubClient(options: ClientOptions): GitHubClient {
  const { apiUrl, login, pool, meter, deadline, now, urgency = 'visitor' } = options
  const refused = new Set<string>()
  /** A reading that GitHub has begun to answer is finished: half of one is worth nothing. */
  let hasBegun = false
  const pick = () => pool.pick(login, refused, hasBegun ? 'visitor' : urgency)

  const send = async (source: TokenSource | null, path: string, body: string | null) => {
    const headers = new Headers({
      accept: 'application/vnd.github+json',
      'user-agent': 'git-phantom-scope',
      'x-github-api-version': '2022-11-28',
    })
    const answer = async () => {
      if (source) headers.set('authorization', `Bearer ${await source.token(deadline.signal)}`)
      const request = new Request(apiUrl + path, {
        method: body === null ? 'GET' : 'POST',
        headers,
        body,
        signal: deadline.signal,
      })
      const response = await options.fetch(request)
      if (source && body !== null) observeAllowance(pool, source.id, response.headers)
      const text = await readBoundedText(response)
      if (response.ok) return { text, headers: response.headers }
      throw failureOfStatus(response.status, response.headers, text, new Date(now()))
    }
    try {
      return await deadline.within(answer())
    } catch (error) {
      if (error instanceof GitHubFailure || deadline.signal.aborted) throw error
      throw new GitHubFailure('network')
    }
  }

  /** Why the token that was set aside last was. */
  let lastSetAside: GitHubFailure | null = null

  /** A token that GitHub refuses, or that must pause, is left alone by this scan and by others. */
  const setAside = (source: TokenSource, failure: GitHubFailure) => {
    if (!mayPassWithAnotherToken(failure)) return
    lastSetAside = failure
    refused.add(source.id)
    if (failure.kind === 'bad-credentials') {
      pool.quarantine(source.id, quarantineSeconds)
      options.onTokenRefused?.()
    }
    if (failure.kind === 'token-away') pool.quarantine(source.id, tokenAwaySeconds)
    if (failure.kind === 'secondary-limit' && waitWorthwhile(failure, deadline) === null) {
      pool.quarantine(source.id, failure.retryAfterSeconds ?? secondaryPauseSeconds)
    }
  }

  /** Tokens that GitHub refused are not spent. */
  const noToken = () =>
    lastSetAside?.kind === 'bad-credentials' || lastSetAside?.kind === 'token-away'
      ? lastSetAside
      : new GitHubFailure('rate-limited', pool.secondsUntilUsable())

  /** One try, and one more with another token or after the wait that GitHub asks for. */
  const request = async <Result>(
    path: string,
    body: string | null,
    read: (text: string, headers: Headers) => Result,
  ): Promise<Result> => {
    const attempt = (source: TokenSource | null) =>
      meter.run(async () => {
        const end = source && body !== null ? pool.begin(source.id) : null
        try {
          const { text, headers } = await send(source, path, body)
          const result = read(text, headers)
          hasBegun = true
          return result
        } catch (error) {
          if (!(error instanceof GitHubFailure)) throw error
          hasBegun ||= !mayPassWithAnotherToken(error)
          if (source) setAside(source, error)
          throw error
        } finally {
          end?.()
        }
      })
    const first = pick()
    if (!first && urgency !== 'visitor' && pool.size > 0) throw new GitHubFailure('reserved')
    if (!first && body !== null) throw noToken()
    try {
      return await attempt(first)
    } catch (error) {
      if (!(error instanceof GitHubFailure) || meter.remaining <= 0) throw error
      if (first && mayPassWithAnotherToken(error)) {
        const other = pick()
        if (other) return attempt(other)
      }
      const wait = waitWorthwhile(error, deadline)
      if (wait === null) throw error
      await deadline.wait(wait)
      if (first) refused.delete(first.id)
      return attempt(first)
    }
  }

  return {
    hasToken: () => pick() !== null,
    async graphql(query, variables) {
      const answer = await request(
        '/graphql',
        JSON.stringify({ query, variables }),
        (text, headers) => readGraphqlAnswer(text, headers, new Date(now())),
      )
      meter.points += pointsOf(answer)
      return answer
    },
    rest: (path) =>
      request(path, null, (text) => {
        try {
          return JSON.parse(text) as unknown
        } catch {
          throw new GitHubFailure('malformed-answer')
        }
      }),
  }
}

/** Milliseconds to wait before the one retry; null when there is nothing to wait for, or no time. */
function waitWorthwhile(failure: GitHubFailure, deadline: Deadline): number | null {
  if (failure.kind === 'network') return 0
  const isMoment = failure.kind === 'secondary-limit' || failure.kind === 'server-error'
  if (!isMoment || failure.retryAfterSeconds === null) return null
  const wait = failure.retryAfterSeconds * 1000
  return wait + leaveAfterWaitMilliseconds < deadline.left() ? wait : null
}

function observeAllowance(pool: TokenPool, id: string, headers: Headers): void {
  const [limit, remaining, resetAt] = ['limit', 'remaining', 'reset'].map((name) =>
    Number(headers.get(`x-ratelimit-${name}`) ?? Number.NaN),
  )
  const resource = headers.get('x-ratelimit-resource')
  if (resource !== null && resource !== 'graphql') return
  if ([limit, remaining, resetAt].every((value) => Number.isFinite(value))) {
    pool.observe(id, { limit: limit!, remaining: remaining!, resetAt: resetAt! })
  }
}

function pointsOf({ data }: GraphqlAnswer): number {
  const cost = (data['rateLimit'] as { cost?: unknown } | null | undefined)?.cost
  return typeof cost === 'number' ? cost : 0
}
