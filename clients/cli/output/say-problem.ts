/** What went wrong, on standard error: in words, or as the one envelope of errors. */
import { errorTable, type ErrorCode } from '../../../shared/api/errors.ts'
import { exitCodes } from '../exit-codes.ts'
import { Misuse, Problem } from '../problem.ts'
import type { Terminal } from '../terminal.ts'
import { clean, cleanJson } from './clean.ts'

/** The call was wrong, though only the work itself showed it. */
const misuseCodes = new Set<ErrorCode>(['invalid_login', 'validation_failed'])

/** What a sign-in or a token helps against. */
const signInCodes = new Set<ErrorCode>(['not_signed_in', 'session_missing', 'scope_missing'])

/** Says it and gives the exit code. What is no `Problem` and no `Misuse` is a defect of ours. */
export function sayProblem(
  error: unknown,
  { stderr }: Terminal,
  { isJson, programName }: { isJson: boolean; programName: string },
): number {
  if (error instanceof Misuse) {
    const { command } = error
    const help = `${programName} ${command === null ? '' : `${command} `}--help`
    if (isJson)
      sayEnvelope(stderr, 'validation_failed', { remedy: `${error.message} See ${help}.` })
    else stderr.write(`${clean(error.message)}\nSee ${help}\n`)
    return exitCodes.misused
  }
  const { code, details } =
    error instanceof Problem ? error : new Problem('internal', { about: traceOf(error) })
  const { about, requestId, ...told } = details
  const { message, remedy } = errorTable[code]
  if (isJson) sayEnvelope(stderr, code, { remedy, ...told, ...(about && { about }) }, requestId)
  else {
    const fields = (told.fields ?? []).map(({ field, problem }) => `  ${field}: ${problem}`)
    const wait = told.retryAfterSeconds
    const lines = [
      `${code}: ${message} ${remedy}`,
      ...fields,
      ...(about ? [about] : []),
      ...(wait === undefined ? [] : [`Seconds to wait: ${wait}`]),
    ]
    stderr.write(`${lines.map((line) => clean(line)).join('\n')}\n`)
  }
  if (misuseCodes.has(code)) return exitCodes.misused
  return signInCodes.has(code) ? exitCodes.signInNeeded : exitCodes.failed
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function sayEnvelope(
  stderr: Terminal['stderr'],
  code: ErrorCode,
  details: object,
  requestId?: string,
): void {
  const { message } = errorTable[code]
  const error = { code, message, details, requestId: requestId ?? null }
  stderr.write(`${cleanJson({ schema: 'phantom.error/1', error })}\n`)
}
