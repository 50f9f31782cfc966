/** What can go wrong on the way to GitHub, told apart by what one can do about it. */
export type FailureKind =
  | 'not-found'
  | 'forbidden'
  /** The token's hourly allowance is spent. */
  | 'rate-limited'
  /** GitHub was not asked: what is left of the tokens is kept for readings that matter more. */
  | 'reserved'
  /** GitHub was not asked: the scan has sent as many requests as it may. */
  | 'allowance-spent'
  /** Too many requests at once or in a minute. */
  | 'secondary-limit'
  /** The token is revoked, expired or suspended. */
  | 'bad-credentials'
  /** The token itself could not be had from where it is kept. */
  | 'token-away'
  /** The query is too large for GitHub to answer. */
  | 'resource-limits'
  | 'server-error'
  | 'malformed-answer'
  | 'network'
  | 'deadline'

export class GitHubFailure extends Error {
  readonly kind: FailureKind
  /** How long GitHub asks us to wait, in seconds; null where it does not say. */
  readonly retryAfterSeconds: number | null

  constructor(kind: FailureKind, retryAfterSeconds: number | null = null) {
    super(`GitHub: ${kind}`)
    this.name = 'GitHubFailure'
    this.kind = kind
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** A query that failed so may pass when it asks for less at once. */
export function mayPassInParts(failure: GitHubFailure): boolean {
  return failure.kind === 'resource-limits' || failure.kind === 'server-error'
}

/** A request that failed so may pass with another token. */
export function mayPassWithAnotherToken(failure: GitHubFailure): boolean {
  return (
    failure.kind === 'rate-limited' ||
    failure.kind === 'secondary-limit' ||
    failure.kind === 'bad-credentials' ||
    failure.kind === 'token-away'
  )
}
