/** How the service is doing: numbers of the last hour, of nobody in particular. */
import * as z from 'zod/mini'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'

/** 0–1; null where nothing happened that it could be a share of. */
const share = z.nullable(z.number())

export const upstreamStates = ['ok', 'limited', 'failing', 'unknown'] as const

export const statusSchema = z.object({
  at: z.iso.datetime(),
  /** Version of the formula that scores. */
  formula: z.string(),
  /**
   * How GitHub took most readings of the last hour. Where all of them were put off to keep what is
   * left of the allowance it is `limited`, where there were none `unknown`.
   */
  upstream: z.enum(upstreamStates),
  /** Hourly allowance of all tokens at GitHub that were used lately; null where nobody knows. */
  tokens: z.nullable(
    z.object({
      remaining: z.nullable(z.int()),
      limit: z.nullable(z.int()),
      /** When the first of them is full again. */
      resetsAt: z.nullable(z.iso.datetime()),
      /** Tokens that GitHub refused or asked to pause. */
      setAside: z.int(),
    }),
  ),
  /** Readings of accounts that ended in the last hour; null where the tally does not answer. */
  readings: z.nullable(
    z.object({
      ended: z.int(),
      /** GitHub told what there is, or that there is nobody. */
      answered: share,
      /** GitHub allowed no more, or only the reserve that nothing spends was left. */
      limited: share,
      /** GitHub did not answer, or not in a way that could be read. */
      failing: share,
      /** GitHub was not asked: what is left of the allowance was kept for what matters more. */
      putOff: share,
      /** An error of this service. */
      broken: share,
    }),
  ),
  /** Embeds of the last hour; null where the tally does not answer. */
  embeds: z.nullable(
    z.object({
      answered: z.int(),
      fresh: share,
      /** Shown while they were read again, or because they could not be. */
      stale: share,
      lastGood: share,
      /** An image that says why there are no numbers. */
      failed: share,
      /** Accounts that are not shown here. */
      private: share,
      /** Share that needed no reading: from the memory of the Worker or from the store. */
      cacheHitRate: share,
    }),
  ),
})
export type Status = z.infer<typeof statusSchema>

export const statusOperation = defineOperation({
  name: 'status.get',
  summary: 'See how the service is doing',
  description:
    'What is left of the allowance at GitHub, how readings of accounts and embeds ended in the last hour, and how GitHub answers. What cannot be had in a moment is null, never zero. It names nobody.',
  http: { method: 'GET', path: paths.status },
  input: z.object({}),
  output: statusSchema,
  outputName: 'Status',
  streams: false,
  access: 'public',
  headers: [],
  errors: [],
  examples: [],
})
