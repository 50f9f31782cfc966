/** A service over HTTP: operations go out, answers or `Problem`s come back. */
import { errorTable, type ErrorCode, type FieldProblem } from '../../../shared/api/errors.ts'
import type { Operation } from '../../../shared/api/operation.ts'
import { Problem } from '../problem.ts'
import type { Terminal } from '../terminal.ts'
import { cleanLine } from '../output/clean.ts'
import { version } from '../version.ts'
import { boundedText } from './bounded-text.ts'

export type Service = {
  origin: URL
  /** The answer's text, parsed. Throws a `Problem` for whatever is no answer. */
  ask(operation: Asked, input: object, init?: AskInit): Promise<unknown>
  /** The answer itself, when it is a good one. */
  open(operation: Asked, input: object, init?: AskInit): Promise<Response>
  /** What lies at a path of the service. */
  get(path: string, init?: AskInit): Promise<Response>
}

export type Asked = Pick<Operation, 'http' | 'body'>
export type AskInit = {
  headers?: Record<string, string>
  seconds?: number
  /** An answer of status 400 or 401 is one, too: OAuth has its errors there. */
  takesOAuthErrors?: boolean
  /** It is asked even when the call was ended: to tidy up. */
  isAlways?: boolean
}

/** A service answers within a scan's deadline of 8 s, or begins to; some patience for the way. */
const usualSeconds = 20
/** Whoever ends a call waits no longer than this. */
const tidySeconds = 3

/** The largest answer of the API is a scorecard of some hundred kilobytes. */
const longestAnswer = 16 * 1024 * 1024

export function createService(origin: URL, { fetch, signal }: Terminal): Service {
  const send = async (
    path: string,
    init: { method: string; headers: Record<string, string>; body?: string },
    { seconds = usualSeconds, takesOAuthErrors = false, isAlways = false }: AskInit,
  ) => {
    // What an answer names may look like a path and lead elsewhere: `//host`, `/\\host`.
    const address = new URL(path, origin)
    if (address.origin !== origin.origin) throw unreadable({ origin })
    const tooLate = AbortSignal.timeout((isAlways ? tidySeconds : seconds) * 1000)
    try {
      const response = await fetch(
        new Request(address, {
          ...init,
          headers: { 'user-agent': `git-phantom-scope/${version}`, ...init.headers },
          redirect: 'manual',
          signal: isAlways ? tooLate : AbortSignal.any([signal, tooLate]),
        }),
      )
      const isOAuthError = response.status === 400 || response.status === 401
      if (response.ok || (takesOAuthErrors && isOAuthError)) return response
      throw await problemOf(response, origin)
    } catch (error) {
      throw notAnswered(error, origin, signal)
    }
  }

  const open: Service['open'] = ({ http, body }, input, init = {}) => {
    const { headers = {} } = init
    const { path, rest } = placed(http.path, input)
    const fields = Object.entries(rest).filter(([, value]) => value !== undefined)
    const form = new URLSearchParams(fields.map(([name, value]) => [name, String(value)]))
    const query = body || form.size === 0 ? '' : `?${form}`
    return send(
      path + query,
      {
        method: http.method,
        headers: { accept: 'application/json', ...bodyHeaders(body), ...headers },
        ...(body === 'json' && { body: JSON.stringify(Object.fromEntries(fields)) }),
        ...(body === 'form' && { body: form.toString() }),
      },
      init,
    )
  }

  return {
    origin,
    open,
    async ask(operation, input, init) {
      const response = await open(operation, input, init)
      try {
        return JSON.parse(await boundedText(response, longestAnswer)) as unknown
      } catch (error) {
        throw notAnswered(error, origin, signal)
      }
    },
    get: (path, init = {}) => send(path, { method: 'GET', headers: init.headers ?? {} }, init),
  }
}

/** `{field}` in the path takes the input's field of that name. */
function placed(pattern: string, input: object): { path: string; rest: Record<string, unknown> } {
  const rest: Record<string, unknown> = { ...input }
  const path = pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest[name])
    delete rest[name]
    return encodeURIComponent(value)
  })
  return { path, rest }
}

function bodyHeaders(body: Asked['body']): Record<string, string> {
  if (!body) return {}
  const type = body === 'form' ? 'application/x-www-form-urlencoded' : 'application/json'
  return { 'content-type': type }
}

/** The service speaks another form than this version of the command knows. */
export function unreadable({ origin }: Pick<Service, 'origin'>): Problem {
  return new Problem('service_unavailable', {
    about: `${origin.origin} answers in a form that this version does not know.`,
  })
}

/** Whatever keeps an answer from being one, but for a person who ends it. */
export function notAnswered(error: unknown, origin: URL, signal: AbortSignal): unknown {
  if (signal.aborted || error instanceof Problem) return error
  return new Problem('service_unavailable', { about: `Asked: ${origin.origin}` }, { cause: error })
}

/** Of what is no envelope of ours the status is told, and nothing else: it can be any page. */
async function problemOf(response: Response, origin: URL): Promise<Problem> {
  const text = await boundedText(response, 64 * 1024).catch(() => '')
  const problem = readEnvelope(text)
  if (problem) return problem
  const { status, headers } = response
  const isMoved = status >= 300 && status < 400
  const where = isMoved
    ? ` and leads to ${cleanLine(headers.get('location') ?? '').slice(0, 200)}`
    : ''
  return new Problem('service_unavailable', {
    about: `Asked: ${origin.origin}, which answered with status ${status}${where}.`,
  })
}

/** The `Problem` that an envelope of errors tells of; null where the text is none. */
export function readEnvelope(text: string): Problem | null {
  type Envelope = {
    error?: {
      code?: unknown
      requestId?: unknown
      details?: { fields?: unknown; retryAfterSeconds?: unknown }
    }
  }
  let read: Envelope | null
  try {
    read = JSON.parse(text) as Envelope | null
  } catch {
    return null
  }
  const error = read?.error
  if (typeof error?.code !== 'string' || !Object.hasOwn(errorTable, error.code)) return null
  const { details, requestId } = error
  const fields = Array.isArray(details?.fields) ? details.fields.flatMap(readField) : []
  const wait = details?.retryAfterSeconds
  return new Problem(error.code as ErrorCode, {
    ...(fields.length > 0 && { fields }),
    ...(typeof wait === 'number' && { retryAfterSeconds: wait }),
    ...(typeof requestId === 'string' && { requestId: cleanLine(requestId).slice(0, 100) }),
  })
}

function readField(entry: unknown): FieldProblem[] {
  const { field, problem } = (entry ?? {}) as Partial<Record<keyof FieldProblem, unknown>>
  if (typeof field !== 'string' || typeof problem !== 'string') return []
  return [{ field: cleanLine(field).slice(0, 100), problem: cleanLine(problem).slice(0, 500) }]
}
