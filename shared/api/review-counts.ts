/** What the reviews of a repository counted: told to who shows the id of its webhook, and to nobody else. */
import * as z from 'zod/mini'
import { leastForShares, openTimes, usualSpan } from '../review/counted.ts'
import { categories, severities } from '../review/finding.ts'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'

/** The most rules in the list of those that are dismissed. */
export const mostDismissedRules = 10

export const countsInput = z.strictObject({
  /** The id of the webhook: the last part of its address. It is in the body, for addresses are logged. */
  hook: z.string().check(z.regex(/^[\w-]{22}$/)),
  weeks: z._default(z.union([z.literal(4), z.literal(13), z.literal(26)]), usualSpan),
})

const decided = {
  /** Said on a line or in the summary. */
  found: z.int(),
  /** Gone with a later push. */
  accepted: z.int(),
  dismissed: z.int(),
  /** accepted ÷ (accepted + dismissed); null where both together are fewer than `leastForShares`. */
  acceptance: z.nullable(z.number()),
}

export const reviewCountsSchema = z.object({
  /** Monday of the first week, and the day asked. */
  from: z.iso.date(),
  to: z.iso.date(),
  weeks: z.int(),
  /** Reviews made: whole ones, and those with files that could not be read. */
  reviews: z.object({ whole: z.int(), partial: z.int() }),
  all: z.object(decided),
  byWeek: z.array(z.object({ week: z.iso.date(), reviews: z.int(), ...decided })),
  byCategory: z.array(z.object({ category: z.enum(categories), ...decided })),
  bySeverity: z.array(z.object({ severity: z.enum(severities), ...decided })),
  timeToFix: z.object({
    /** The time within which half of the accepted were gone; null where they are too few. */
    median: z.nullable(z.enum(openTimes)),
    times: z.array(z.object({ time: z.enum(openTimes), accepted: z.int() })),
  }),
  /** Most dismissed first; by whole months, from the month of the first week. */
  dismissedRules: z.array(
    z.object({
      rule: z.string(),
      accepted: z.int(),
      dismissed: z.int(),
      /** dismissed ÷ (accepted + dismissed); null where both together are too few. */
      share: z.nullable(z.number()),
    }),
  ),
  leastForShares: z.int(),
})
export type ReviewCounts = z.infer<typeof reviewCountsSchema>

export const reviewCountsOperation = defineOperation({
  name: 'reviews.counts',
  summary: 'What the reviews of a repository came to',
  description: `Counts by week, category and severity, for who shows the id of the repository’s webhook: the last part of the address in the settings at its host. The rows are named by hashes that only this id finds, so the request’s body has to bring it. \`found\` counts findings that were said on a line or in the summary; \`accepted\` those that a later push removed; \`dismissed\` those that somebody dismissed; each in the week it happened. Acceptance is accepted ÷ (accepted + dismissed), and is null below ${leastForShares} of both together; so is the median of the time to fix. A week without reviews has \`reviews\` 0: its zeros say nothing. What an installation of the GitHub App brings is not counted here, as nobody holds an id for it. Counts are kept for thirteen months.`,
  http: { method: 'POST', path: paths.reviewCounts },
  body: 'json',
  input: countsInput,
  output: reviewCountsSchema,
  outputName: 'ReviewCounts',
  streams: false,
  access: 'public',
  headers: ['RateLimit-Policy', 'RateLimit'],
  errors: ['validation_failed', 'hook_refused', 'too_many', 'store_unavailable', 'internal'],
  examples: [],
})
