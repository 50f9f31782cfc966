/**
 * What the reviews of a repository counted: told to who shows the id of its webhook, or may write to it where it has
 * the GitHub App, and to nobody else.
 */
import * as z from 'zod/mini'
import { leastForShares, openTimes, usualSpan } from '../review/counted.ts'
import { categories, severities } from '../review/finding.ts'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'

/** The most rules in the list of those that are dismissed. */
export const mostDismissedRules = 10

/** A repository of GitHub's, `owner/name`. */
export const gitHubRepository = z
  .string()
  .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/))

/** One of `hook` and `repository`. They are in the body, for addresses are logged. */
export const countsInput = z
  .strictObject({
    /** The id of the webhook: the last part of its address. */
    hook: z.optional(z.string().check(z.regex(/^[\w-]{22}$/))),
    /** A repository that the GitHub App is installed for. */
    repository: z.optional(gitHubRepository),
    weeks: z._default(z.union([z.literal(4), z.literal(13), z.literal(26)]), usualSpan),
  })
  .check(
    z.refine(({ hook, repository }) => (hook === undefined) !== (repository === undefined), {
      path: ['hook'],
    }),
  )

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
  description: `Counts by week, category and severity. They are told to who shows as \`hook\` the id of the repository’s webhook: the last part of the address in the settings at its host. The rows are named by hashes that only this id finds, so the request’s body has to bring it. Of a repository that the GitHub App is installed for, they are told to who is signed in and may write to it, as GitHub says when it is asked: \`repository\` names it as \`owner/name\`, and the session’s cookie says who asks. Whether there is no such repository, no App or no right is not told. One of the two has to be there. \`found\` counts findings that were said on a line or in the summary; \`accepted\` those that a later push removed; \`dismissed\` those that somebody dismissed; each in the week it happened. Acceptance is accepted ÷ (accepted + dismissed), and is null below ${leastForShares} of both together; so is the median of the time to fix. A week without reviews has \`reviews\` 0: its zeros say nothing. Counts are kept for thirteen months.`,
  http: { method: 'POST', path: paths.reviewCounts },
  body: 'json',
  input: countsInput,
  output: reviewCountsSchema,
  outputName: 'ReviewCounts',
  streams: false,
  access: 'session',
  sessionIsOptional: true,
  headers: ['RateLimit-Policy', 'RateLimit'],
  errors: [
    'validation_failed',
    'hook_refused',
    'foreign_origin',
    'not_signed_in',
    'repository_refused',
    'host_unavailable',
    'too_many',
    'store_unavailable',
    'internal',
  ],
  examples: [],
})
