/**
 * The one table of error codes: what went wrong, the HTTP status it has and what one can do about it.
 * The texts are fixed, so no answer ever repeats what somebody typed.
 */
type ErrorEntry = { status: number; message: string; remedy: string }

export const errorCodes = {
  invalid_login: {
    status: 422,
    message: 'This is not a GitHub login.',
    remedy: 'Use 1–39 letters, digits or single hyphens, with no hyphen at either end.',
  },
  validation_failed: {
    status: 422,
    message: 'The request does not have the form that this operation reads.',
    remedy: 'Mend the fields named in details and send it again.',
  },
  not_found: {
    status: 404,
    message: 'GitHub has no public account with this login.',
    remedy: 'Check the spelling; renamed and deleted accounts are not found either.',
  },
  route_not_found: {
    status: 404,
    message: 'There is nothing at this address.',
    remedy: 'The addresses that exist are listed at /api/v1/openapi.json.',
  },
  method_not_allowed: {
    status: 405,
    message: 'This address does not answer this method.',
    remedy: 'Use one of the methods in the Allow header.',
  },
  upstream_limited: {
    status: 429,
    message: 'The allowance of requests to GitHub is spent for now.',
    remedy: 'Try again after the time in the Retry-After header.',
  },
  upstream_unavailable: {
    status: 503,
    message: 'GitHub did not answer in time or answered with an error.',
    remedy: 'Try again in a minute.',
  },
  internal: {
    status: 500,
    message: 'Something went wrong on our side.',
    remedy: 'Try again; if it stays, report it with the requestId.',
  },
} as const satisfies Record<string, ErrorEntry>

export type ErrorCode = keyof typeof errorCodes

/** The codes in the order of the table, for schemas and counters. */
export const errorCodeNames = Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]]
