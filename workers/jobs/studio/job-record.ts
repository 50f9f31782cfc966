/** What a job's object holds of it, sealed: what was ordered, how it goes, and what was told so far. */
import * as z from 'zod/mini'
import { jobProviders, jobStates, assetNames, assetStates } from '../../../shared/api/jobs.ts'
import { errorCodes, type ErrorCode } from '../../../shared/api/errors.ts'
import type { Colour } from '../../../shared/draw/theme/theme.ts'
import { embedFactsSchema } from '../../../shared/embed/facts.ts'
import { readmeStyles } from '../../../shared/studio/kit/readme-styles.ts'

const moment = z.number()
const code = z.enum(errorCodes as [ErrorCode, ...ErrorCode[]])

/** What is needed to make things; it is dropped with the last of them. */
const orderSchema = z.object({
  facts: embedFactsSchema,
  /** Of this site, for the addresses in a README. */
  origin: z.string(),
  theme: z.string(),
  mode: z.enum(['light', 'dark']),
  colours: z.array(z.custom<Colour>((text) => typeof text === 'string')),
  readmeStyle: z.enum(readmeStyles),
})
export type JobOrder = z.infer<typeof orderSchema>

const fileSchema = z.object({
  /** Its name in the store of images. */
  image: z.string(),
  link: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
})
export type MadeFile = z.infer<typeof fileSchema>

const assetSchema = z.object({
  name: z.enum(assetNames),
  state: z.enum(assetStates),
  problem: z.nullable(code),
  file: z.nullable(fileSchema),
  /** How often somebody began to make it. */
  attempts: z.int(),
  /** Who makes it, until when nobody else may. */
  lease: z.nullable(z.object({ holder: z.string(), endsAt: moment })),
  /** Somebody was asked who takes money for it: nobody is asked again, whatever became of it. */
  isDispatched: z.boolean(),
})
export type AssetRecord = z.infer<typeof assetSchema>

/** Its place in the list is its number, from 1. Assets' files are looked up when it is told. */
const loggedSchema = z.union([
  z.object({ at: moment, kind: z.literal('job'), state: z.enum(jobStates) }),
  z.object({
    at: moment,
    kind: z.literal('asset'),
    name: z.enum(assetNames),
    state: z.enum(assetStates),
    problem: z.nullable(code),
  }),
])
export type LoggedEvent = z.infer<typeof loggedSchema>

const jobSchema = z.object({
  kind: z.literal('job'),
  job: z.string(),
  /** The keyed name of the owner's cookie. */
  owner: z.string(),
  /** The body that began it, as it was understood. */
  asked: z.string(),
  login: z.string(),
  provider: z.enum(jobProviders),
  startedAt: moment,
  vanishesAt: moment,
  order: z.nullable(orderSchema),
  state: z.enum(jobStates),
  assets: z.array(assetSchema),
  log: z.array(loggedSchema),
})
export type JobRecord = z.infer<typeof jobSchema>

/** Of a job that its owner deleted: enough to say so until its time would have been over. */
const deletedSchema = z.object({
  kind: z.literal('deleted'),
  owner: z.string(),
  vanishesAt: moment,
})

export const keptJobSchema = z.discriminatedUnion('kind', [jobSchema, deletedSchema])
export type KeptJob = z.infer<typeof keptJobSchema>
