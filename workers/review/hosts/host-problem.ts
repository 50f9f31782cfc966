/** What can go wrong on the way to a host, told apart by what one can do about it. */

export type ProblemKind =
  /** The token is revoked, expired, or was never one. */
  | 'credentials'
  | 'forbidden'
  | 'not-found'
  | 'rate-limited'
  /** The host does not take what it was sent. */
  | 'refused'
  | 'server-error'
  | 'network'
  /** It took too long. */
  | 'deadline'
  /** It answered with something else than its documentation says, or with far more. */
  | 'malformed-answer'
  /** It led elsewhere, where credentials do not go. */
  | 'redirected'

const passing: ReadonlySet<ProblemKind> = new Set([
  'rate-limited',
  'server-error',
  'network',
  'deadline',
])
const withoutAnswer: ReadonlySet<ProblemKind> = new Set([
  'server-error',
  'network',
  'deadline',
  'malformed-answer',
])

/** Its message holds nothing of the host's words, which may quote what somebody wrote. */
export class HostProblem extends Error {
  readonly kind: ProblemKind
  /** The status the host answered with; null where it did not answer. */
  readonly status: number | null
  /** In how many seconds trying again may help, where the host says or its documentation does. */
  readonly retryAfterSeconds: number | null

  constructor(
    kind: ProblemKind,
    status: number | null = null,
    retryAfterSeconds: number | null = null,
  ) {
    super(`Host: ${kind}${status === null ? '' : ` (${status})`}`)
    this.name = 'HostProblem'
    this.kind = kind
    this.status = status
    this.retryAfterSeconds = retryAfterSeconds
  }

  /** Whether the same may work later. What was written may not be written again: see `isFateUnknown`. */
  get mayRetry(): boolean {
    return passing.has(this.kind)
  }

  /** Of something written: whether the host may have done it all the same. */
  get isFateUnknown(): boolean {
    return withoutAnswer.has(this.kind)
  }
}

/** A pause where a host tells of a limit and of no end. Source: GitHub Docs, "Rate limits for the REST API". */
const unsaidPauseSeconds = 60

/** No host lets one wait longer; Bitbucket's and GitHub's limits are of an hour. */
const longestPauseSeconds = 3_600

/** The problem that a status other than 2xx stands for. `body` is read for the words of limits alone. */
export function problemOfStatus(
  status: number,
  headers: Headers,
  body: string,
  now: number,
): HostProblem {
  const wait = waitOf(headers, now)
  const isSpent = headers.get('x-ratelimit-remaining') === '0'
  const isLimit = /rate limit|too quickly|abuse detection/i.test(body)
  if (status === 429 || ((status === 403 || status === 422) && (isSpent || isLimit)))
    return new HostProblem('rate-limited', status, wait ?? unsaidPauseSeconds)
  if (status === 401) return new HostProblem('credentials', status)
  if (status === 403) return new HostProblem('forbidden', status)
  if (status === 404 || status === 410 || status === 451)
    return new HostProblem('not-found', status)
  if (status >= 500) return new HostProblem('server-error', status, wait)
  if (status >= 400) return new HostProblem('refused', status)
  return new HostProblem('malformed-answer', status)
}

function waitOf(headers: Headers, now: number): number | null {
  const asked = numberOf(headers, 'retry-after')
  if (asked !== null) return bounded(asked)
  const reset = numberOf(headers, 'x-ratelimit-reset') ?? numberOf(headers, 'ratelimit-reset')
  return reset === null ? null : bounded(reset - now / 1000)
}

function numberOf(headers: Headers, name: string): number | null {
  const value = Number(headers.get(name) ?? Number.NaN)
  return Number.isFinite(value) ? value : null
}

const bounded = (seconds: number): number =>
  Math.min(longestPauseSeconds, Math.max(1, Math.ceil(seconds)))
