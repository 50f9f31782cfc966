/** The ways in which GitHub fails, that can be switched on for a login or for everybody. */
import * as z from 'zod/mini'

export const faultNames = [
  // The account or its facts are not what they were.
  'not-found',
  'renamed-login',
  'repository-deleted',
  'empty-repository',
  'odd-dates',
  // An answer in part.
  'forbidden-field',
  'resource-limits',
  'null-in-non-null',
  // A refusal instead of an answer.
  'rate-limited',
  'secondary-403',
  'secondary-200',
  'bad-credentials',
  'suspended-token',
  'bad-gateway-html',
  'bad-gateway-json',
  'server-error',
  'empty-object',
  // The answer gets lost, comes broken or comes late.
  'truncated-json',
  'wrong-content-type',
  'huge-body',
  'slow-body',
  'latency',
  'connection-reset',
  'never-answers',
] as const
export type FaultName = (typeof faultNames)[number]

const whole = z.int().check(z.nonnegative())

export const faultSchema = z.object({
  /** `*` is every request. */
  login: z.string(),
  fault: z.enum(faultNames),
  /** How many requests it strikes; without end where it is not given. */
  times: z.optional(whole),
  /** How many requests of the login pass first. */
  afterRequests: z._default(whole, 0),
  /** `latency`: before the answer. `slow-body`: between its pieces. */
  latencyMs: z._default(whole, 200),
  /** `forbidden-field`, `resource-limits`, `null-in-non-null`: the name of the field in the schema. */
  field: z.optional(z.string()),
  /** `resource-limits`: only contributions over more days than these. */
  windowDays: z.optional(whole),
  /** `repository-deleted`: `owner/name`; the one with most commits where it is not given. */
  repository: z.optional(z.string()),
  /** `secondary-403`: seconds; 60 where it is not given. */
  retryAfterSeconds: z._default(whole, 60),
  /** `huge-body`: bytes. */
  bytes: z._default(whole, 32 * 1024 * 1024),
})
export type Fault = z.infer<typeof faultSchema>
/** A fault as it is asked for: what has a default may be left out. */
export type FaultRequest = z.input<typeof faultSchema>
