/**
 * What the edge tells of a request for its trace: closed lists, numbers and ids. The platform's own
 * traces hold addresses, and with them logins; these do not.
 */
import type { LogLine, RoutePattern } from '../log/index.ts'

export type SeenRequest = {
  /** A UUID; without its hyphens it is the trace's id, unless the caller began one. */
  requestId: string
  method: NonNullable<LogLine['method']>
  route: RoutePattern
  status: number
  /** Milliseconds since 1970. */
  startedAt: number
  durationMilliseconds: number
  /** The caller's `traceparent` as it came, or null. */
  traceparent: string | null
  /** `Server-Timing` as we answered it, or null. */
  serverTiming: string | null
}
