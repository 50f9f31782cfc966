/** What is stored at this moment, by class: counts and ages, of nobody in particular. */
import * as z from 'zod/mini'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'

const seconds = z.nullable(z.int())

export const retentionClassSchema = z.object({
  /** The row of STORAGE.md that says what it is. */
  name: z.string(),
  /** How many there are; null where the store did not say. */
  count: z.nullable(z.int()),
  /** False where there are more than were counted. */
  isWhole: z.boolean(),
  /** Age of the oldest, in whole minutes; null where there is none, or nobody knows. */
  oldestSeconds: seconds,
  /** Until the first of them ends, in whole minutes; null where none does. */
  nextEndSeconds: seconds,
  /** How long one may be kept; null for what has no end. */
  limitSeconds: seconds,
  /** Something is kept for longer than it may be, or has no row. */
  isBreach: z.boolean(),
})
export type RetentionClass = z.infer<typeof retentionClassSchema>

export const retentionSchema = z.object({
  at: z.iso.datetime(),
  /** No class is in breach. */
  isKept: z.boolean(),
  classes: z.array(retentionClassSchema),
  /** Rows of STORAGE.md that nobody can count, and why. */
  notCounted: z.array(z.object({ name: z.string(), why: z.string() })),
})
export type Retention = z.infer<typeof retentionSchema>

export const retentionOperation = defineOperation({
  name: 'retention.show',
  summary: 'See what is stored right now',
  description:
    'Each class of stored things with its count, the age of the oldest and how long one may be kept, from the stores themselves. A class that keeps anything for longer is a breach. It is looked at once a minute at most, whoever asks, and names nobody.',
  http: { method: 'GET', path: paths.retention },
  input: z.object({}),
  output: retentionSchema,
  outputName: 'Retention',
  streams: false,
  access: 'public',
  headers: [],
  errors: ['store_unavailable'],
  examples: [],
})
