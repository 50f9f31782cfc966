/**
 * The one error that crosses borders, and the envelope it becomes. Texts come from the table of
 * errors, so no answer repeats what somebody sent.
 *
 * @example
 * throw new PhantomError('upstream_limited', { retryAfterSeconds: 60 })
 */
import {
  errorTable,
  type ErrorCode,
  type ErrorEnvelope,
  type FieldProblem,
} from '../../../shared/api/errors.ts'

export type { ErrorCode, ErrorEnvelope, FieldProblem }

type PhantomErrorOptions = {
  /** Which fields of the input are wrong; the texts must not repeat their values. */
  fields?: FieldProblem[]
  retryAfterSeconds?: number
  /** Further headers of the answer, those of limits. */
  headers?: Readonly<Record<string, string>>
  /** What led to it; for the log of the one who runs this, never for an answer. */
  cause?: unknown
}

export class PhantomError extends Error {
  readonly code: ErrorCode
  readonly fields: readonly FieldProblem[]
  readonly retryAfterSeconds: number | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: ErrorCode,
    { fields = [], retryAfterSeconds, headers = {}, cause }: PhantomErrorOptions = {},
  ) {
    super(errorTable[code].message, cause === undefined ? undefined : { cause })
    this.name = 'PhantomError'
    this.code = code
    this.fields = fields
    this.retryAfterSeconds = retryAfterSeconds
    this.headers = headers
  }

  get status(): number {
    return errorTable[this.code].status
  }
}

/** The error itself, or `internal` with it as the cause when it is none of ours. */
export function asPhantomError(error: unknown): PhantomError {
  return error instanceof PhantomError ? error : new PhantomError('internal', { cause: error })
}

/** What an error looks like in an answer; anything that is not ours becomes `internal`. */
export function toErrorEnvelope(error: unknown, requestId: string): ErrorEnvelope {
  const phantom = asPhantomError(error)
  const { code, fields } = phantom
  const { message, remedy } = errorTable[code]
  const seconds = wholeSecondsOf(phantom)
  const details = {
    remedy,
    ...(fields.length > 0 && { fields: [...fields] }),
    ...(seconds !== null && { retryAfterSeconds: seconds }),
  }
  return { error: { code, message, details, requestId } }
}

/** The whole answer: envelope, status, and `Retry-After` in whole seconds where one is known. */
export function toErrorResponse(error: unknown, requestId: string): Response {
  const phantom = asPhantomError(error)
  const headers = new Headers({ ...phantom.headers, 'cache-control': 'no-store' })
  const seconds = wholeSecondsOf(phantom)
  if (seconds !== null) headers.set('retry-after', String(seconds))
  return Response.json(toErrorEnvelope(error, requestId), { status: phantom.status, headers })
}

/** When to come back, at least a second from now; null where nobody knows. */
function wholeSecondsOf({ retryAfterSeconds }: PhantomError): number | null {
  return retryAfterSeconds === undefined ? null : Math.max(1, Math.ceil(retryAfterSeconds))
}
