/**
 * The log: one line of JSON an event, made of closed lists, numbers and ids. There is no field for
 * free text, so no login, path, address or message can get in.
 */
import type { ErrorCode } from '../../../shared/api/errors.ts'

export const logEvents = [
  'request',
  'queue_batch',
  'cron',
  'unexpected_error',
  'store_read_failed',
  'store_write_failed',
  'counters_not_queued',
  'counters_not_written',
  'counters_malformed',
  'token_refused',
  'app_key_unusable',
  'token_keys_unusable',
  'llm_key_unusable',
  'coordinator_unreachable',
  'budgets_unreachable',
  'flood_guard_unreachable',
  'limits_unusable',
  'trace_not_sent',
  'images_not_deleted',
  'images_swept',
  'images_not_swept',
  'messages_not_forgotten',
  'job_interrupted',
  'jobs_given_up',
  'asset_not_made',
  'reviews_not_queued',
  'review_interrupted',
  'reviews_given_up',
  'hook_sign_in_over',
] as const
export type LogEvent = (typeof logEvents)[number]

export type LogLine = {
  event: LogEvent
  requestId?: string
  method?: 'GET' | 'HEAD' | 'POST' | 'DELETE' | 'OPTIONS' | 'other'
  /** The pattern of the route (`/api/v1/scans/:login`), never the path. */
  route?: RoutePattern
  status?: number
  durationMilliseconds?: number
  code?: ErrorCode
  /** How many, for events that concern several. */
  count?: number
  /** The class of an error that nobody expected; never its message. */
  errorName?: ErrorName
}

/** A route as it is declared; only the router makes them. */
export type RoutePattern = string & { readonly isRoutePattern: unique symbol }

/** The name of a built-in class of errors, or `other`. */
export type ErrorName = (typeof errorNames)[number]
const errorNames = [
  'TypeError',
  'RangeError',
  'SyntaxError',
  'ReferenceError',
  'Error',
  'other',
] as const

export function errorNameOf(error: unknown): ErrorName {
  const name = error instanceof Error ? error.name : ''
  return errorNames.find((known) => known === name) ?? 'other'
}

/** Writes a line through `write`, which takes one string. */
export function logLine(line: LogLine, write: (text: string) => void): void {
  write(JSON.stringify(line))
}
