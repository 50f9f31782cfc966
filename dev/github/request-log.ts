/** Every request that reached the stand-in, for tests and benches to look at. */
import type { FaultName } from './faults/index.ts'

export type LoggedRequest = {
  id: number
  /** ISO 8601. */
  at: string
  method: string
  /** With the query string. */
  path: string
  operationName: string | null
  /** Folded logins that the request is about. */
  logins: readonly string[]
  /** The last four characters of the token; null without one. */
  token: string | null
  points: number
  faults: readonly FaultName[]
  /** Null while the answer is under way, and where there was none. */
  status: number | null
  milliseconds: number | null
  abortedByClient: boolean
}

export type RequestLog = {
  begin(request: Pick<LoggedRequest, 'method' | 'path'>, at: Date): LoggedRequest
  list(): readonly LoggedRequest[]
  clear(): void
}

/** The log keeps the last of them only, so that a long bench does not fill the memory. */
const mostKept = 10_000

export function createRequestLog(): RequestLog {
  let requests: LoggedRequest[] = []
  let count = 0
  return {
    begin({ method, path }, at) {
      const entry: LoggedRequest = {
        id: (count += 1),
        at: at.toISOString(),
        method,
        path,
        operationName: null,
        logins: [],
        token: null,
        points: 0,
        faults: [],
        status: null,
        milliseconds: null,
        abortedByClient: false,
      }
      requests.push(entry)
      if (requests.length > 2 * mostKept) requests = requests.slice(-mostKept)
      return entry
    },
    list: () => requests,
    clear() {
      requests = []
    },
  }
}
