/** What a job's object holds of it, sealed: what was ordered, how it goes, and what was told so far. */
import * as z from 'zod/mini'
import { jobProviders } from '../../../shared/api/job-order.ts'
import { jobStates, assetNames, assetStates } from '../../../shared/api/jobs.ts'
import { errorCodes, type ErrorCode } from '../../../shared/api/errors.ts'
import type { Colour } from '../../../shared/draw/theme/theme.ts'
import { embedFactsSchema } from '../../../shared/embed/facts.ts'
import { sealedKeySchema, vaultIdSchema } from '../../../shared/sealed-key/read-sealed-key.ts'
import { readmeStyles } from '../../../shared/studio/kit/readme-styles.ts'
import { providerIds } from '../../../shared/studio/models/descriptor.ts'
import { imageStyles } from '../../../shared/studio/prompts/image-styles.ts'

const moment = z.number()
const code = z.enum(errorCodes as [ErrorCode, ...ErrorCode[]])

/** Who draws in place of this service. */
const modelOrderSchema = z.object({
  provider: z.enum(providerIds),
  /** The id of the model's descriptor. */
  model: z.string(),
  style: z.enum(imageStyles),
  wordsByModel: z.boolean(),
  /** The visitor's key as it came, and what it has to be for; null where the site pays. */
  key: z.nullable(z.object({ sealed: sealedKeySchema, sid: vaultIdSchema, use: z.string() })),
  /** What the provider is told of who asks: the same for all jobs of an owner, and nothing else. */
  endUser: z.string(),
})
export type ModelOrder = z.infer<typeof modelOrderSchema>

/** What is needed to make things; it is dropped with the last of them. */
const orderSchema = z.object({
  facts: embedFactsSchema,
  /** Of this site, for the addresses in a README. */
  origin: z.string(),
  theme: z.string(),
  mode: z.enum(['light', 'dark']),
  colours: z.array(z.custom<Colour>((text) => typeof text === 'string')),
  readmeStyle: z.enum(readmeStyles),
  /** Null where no model is asked. */
  drawnBy: z.nullable(modelOrderSchema),
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

/** An image as a provider sent it. */
const originalSchema = z.extend(fileSchema, { width: z.int(), height: z.int() })
export type OriginalFile = z.infer<typeof originalSchema>

/** Where a provider that takes its time has the result. */
const handleSchema = z.object({
  provider: z.enum(providerIds),
  model: z.string(),
  requestId: z.nullable(z.string()),
  pollUrl: z.string(),
  costMicros: z.nullable(z.number()),
})

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
  /** What was begun there, to be asked about again. */
  handle: z.nullable(handleSchema),
  /** Why no model makes it any more, so that it is made here. */
  instead: z.nullable(code),
  original: z.nullable(originalSchema),
  /** The unfinished image that was shown last. */
  preview: z.nullable(fileSchema),
  costMicros: z.nullable(z.int()),
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
  model: z.nullable(z.string()),
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
