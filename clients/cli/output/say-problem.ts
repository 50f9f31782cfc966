/** What went wrong, on standard error: in words, or as the one envelope of errors. */
import { errorTable, type ErrorCode } from '../../../shared/api/errors.ts'
import { exitCodes } from '../exit-codes.ts'
import { Misuse, Problem } from '../problem.ts'
import type { Terminal } from '../terminal.ts'
import { clean, cleanJson } from './clean.ts'

/** What a sign-in or a token helps against. */
const signInCodes: readonly ErrorCode[] = ['not_signed_in', 'session_missing', 'scope_missing']

/** Says it and gives the exit code. What is no `Problem` and no `Misuse` is thrown on. */
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
  if (!(error instanceof Problem)) throw error
  const { code, details } = error
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
  if (code === 'invalid_login') return exitCodes.misused
  return signInCodes.includes(code) ? exitCodes.signInNeeded : exitCodes.failed
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
