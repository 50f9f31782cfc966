/**
 * What all isolates count together: closed lists, so that nothing of a visitor or a login can be in
 * it.
 */
import type { ErrorCode } from '../../../shared/api/errors.ts'
import type { LlmOutcome } from '../../../shared/llm/outcomes.ts'
import type { LlmProviderId } from '../../../shared/llm/provider-ids.ts'
import type { RoutePattern } from '../log/index.ts'

export const embedOutcomes = ['fresh', 'stale', 'last-good', 'failed', 'private'] as const
/** `fresh`, `stale` and `last-good` show numbers; `private` is an account that is not shown here. */
export type EmbedOutcome = (typeof embedOutcomes)[number]

/** Where an embed came from. */
export const embedSources = ['memory', 'store', 'scan'] as const
export type EmbedSource = (typeof embedSources)[number]

/**
 * How a reading ended: GitHub answered it, limited it, or did neither; it was put off, without asking
 * GitHub, for readings that matter more; or what broke was ours.
 */
export const readingEndings = ['answered', 'limited', 'failing', 'put-off', 'broken'] as const
export type ReadingEnding = (typeof readingEndings)[number]

/** What the last hour's tally counts, minute by minute. */
export type HourlyName = EmbedOutcome | EmbedSource | ReadingEnding
export const hourlyNames: readonly HourlyName[] = [
  ...embedOutcomes,
  ...embedSources,
  ...readingEndings,
]

/** Upper bounds of the buckets that requests' durations are counted in, in milliseconds. */
export const durationBounds = [5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000]

/** Kinds of statuses by their first digit. */
type StatusClass = number

/**
 * What is counted for metrics alone. The number after a duration is that of its bucket, -1 beyond the
 * last; `milliseconds` sums durations. `/metrics` gives them their public names.
 */
export type MetricName =
  | `duration ${RoutePattern} ${StatusClass} ${number}`
  | `milliseconds ${RoutePattern} ${StatusClass}`
  | `error ${ErrorCode}`
  | `scan ${'stored' | 'new'}`
  | `upstream ${'requests' | 'points'}`
  | `job ${JobName} ${JobOutcome}`
  | `model ${LlmProviderId} ${LlmOutcome}`
  | `tokens ${LlmProviderId} ${TokenWay}`

export const jobNames = ['count', 'forget-messages', 'sweep-images', 'make-assets'] as const
export type JobName = (typeof jobNames)[number]
export const jobOutcomes = ['done', 'failed', 'dropped'] as const
export type JobOutcome = (typeof jobOutcomes)[number]

/** Tokens that models read, and those that they wrote. */
export const tokenWays = ['in', 'out'] as const
type TokenWay = (typeof tokenWays)[number]

export type TallyName = HourlyName | MetricName

/** How often each happened; what is not named did not. */
export type TallyCounts = Partial<Record<TallyName, number>>
