import type { ErrorCode } from './errors.ts'

/** How an operation may fail that asks a host of repositories. */
export const errorsOfHosts = [
  'validation_failed',
  'host_refused',
  'host_unavailable',
  'too_many',
  'store_unavailable',
  'internal',
] as const satisfies readonly ErrorCode[]
