/** Why a command cannot do what it was asked for. */
import type { ErrorCode, FieldProblem } from '../../shared/api/errors.ts'

export type ProblemDetails = {
  /** What of the call it is about. */
  fields?: readonly FieldProblem[]
  retryAfterSeconds?: number
  /** The service's name for the request. */
  requestId?: string
  /** A further sentence for people: which address, which file. It may name what the caller wrote. */
  about?: string
}

export class Problem extends Error {
  readonly code: ErrorCode
  readonly details: ProblemDetails
  constructor(code: ErrorCode, details: ProblemDetails = {}, options?: ErrorOptions) {
    super(code, options)
    this.name = 'Problem'
    this.code = code
    this.details = details
  }
}

/** The call was wrong: exit code 2, with a line that says what and what may have been meant. */
export class Misuse extends Error {
  /** What the command is called of which help may be asked; none where no command was found. */
  readonly command: string | null
  constructor(message: string, command: string | null = null) {
    super(message)
    this.name = 'Misuse'
    this.command = command
  }
}
