/**
 * The studio's jobs: from a login's facts they make pictures and a profile kit, in the background.
 * Whoever starts one is its owner, by a cookie of its own; nobody else sees the job or what it made,
 * and four hours later all of it is gone.
 */
import * as z from 'zod/mini'
import { pictureNames } from '../studio/pictures.ts'
import { errorCodes, type ErrorCode } from './errors.ts'
import { jobProviders, startJobInput } from './job-order.ts'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'

/** So many jobs of one owner are under way or kept at a time. */
export const mostJobs = 10

/** What a job makes: pictures, and with a kit the text of its README and the ZIP with all of it. */
export const assetNames = [...pictureNames, 'readme', 'kit'] as const
export type AssetName = (typeof assetNames)[number]

export const assetStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
export type AssetState = (typeof assetStates)[number]

/** `partly`: it has ended, and some of what was asked for failed, or was drawn here and by no model. */
export const jobStates = ['queued', 'running', 'done', 'partly', 'failed', 'cancelled'] as const
export type JobState = (typeof jobStates)[number]

/** What a client may send as `Idempotency-Key`. */
export const idempotencyKeyForm = /^[\w-]{16,64}$/

/** An image exactly as the provider sent it, with all marks that the provider left in it. */
const originalSchema = z.object({
  link: z.string(),
  mediaType: z.string(),
  width: z.int(),
  height: z.int(),
  bytes: z.int(),
})

export const jobAssetSchema = z.object({
  name: z.enum(assetNames),
  state: z.enum(assetStates),
  /**
   * Why it failed. Of what is done: why no model made it, and it was made here instead. Of what is
   * running: why it is tried again. Else null.
   */
  problem: z.nullable(z.enum(errorCodes as [ErrorCode, ...ErrorCode[]])),
  /** The path of the file, for the owner alone; null until it is done. */
  link: z.nullable(z.string()),
  mediaType: z.nullable(z.string()),
  /** In pixels; null for what is no picture. */
  width: z.nullable(z.int()),
  height: z.nullable(z.int()),
  /** How large the file is; null until it is done. */
  bytes: z.nullable(z.int()),
  /** Null for what no model made. */
  original: z.nullable(originalSchema),
  /** The path of an unfinished image, while a model draws that shows some. */
  preview: z.nullable(z.string()),
  /** What the provider took, in millionths of a dollar; null where nobody said, or nobody was asked. */
  costMicros: z.nullable(z.int()),
})
export type JobAsset = z.infer<typeof jobAssetSchema>

export const jobSchema = z.object({
  job: z.string(),
  login: z.string(),
  state: z.enum(jobStates),
  provider: z.enum(jobProviders),
  /** The name here of the model that draws; null where none does. */
  model: z.nullable(z.string()),
  startedAt: z.iso.datetime(),
  /** When the job and all that it made are deleted. */
  vanishesAt: z.iso.datetime(),
  /** In the order in which they were asked for; the README and the kit come last. */
  assets: z.array(jobAssetSchema),
  /** The newest event that this already tells of: a stream may go on behind it. */
  lastEvent: z.int(),
})
export type JobView = z.infer<typeof jobSchema>

const ofEvent = {
  /** Counts from 1 without gaps. */
  id: z.int().check(z.positive()),
  at: z.iso.datetime(),
}

/** What changed: the job's own state, or one of its assets, which is then told of as a whole. */
export const jobEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('job'), ...ofEvent, state: z.enum(jobStates) }),
  z.strictObject({ kind: z.literal('asset'), ...ofEvent, asset: jobAssetSchema }),
])
export type JobEvent = z.infer<typeof jobEventSchema>

const shared = {
  streams: false,
  access: 'session',
  cookie: 'studio',
  headers: [],
  examples: [],
} as const
const ofJob = {
  ...shared,
  input: z.object({ job: z.string() }),
  output: jobSchema,
  outputName: 'Job',
} as const
const errorsOfJob = ['job_not_found', 'gone', 'store_unavailable'] as const

export const startJobOperation = defineOperation({
  ...shared,
  name: 'jobs.start',
  summary: 'Have pictures and a profile kit made',
  description:
    'Begins a job and answers at once; `Location` says where it is told of. What is drawn follows from the public record: by no model, or by one of a provider that the order names (`jobs.providers`). A visitor’s own key comes sealed to the vault of their session (`session.vault`) for this provider and this `Idempotency-Key`; it is tried before the job begins, and what its provider does not make is drawn without a model, with the reason beside it. The answer sets the cookie `__Host-studio` (256 random bits, of which only a hash is kept): whoever holds it owns the job and its files, and nobody else sees them. With `Idempotency-Key` (16 to 64 of A–Z, a–z, 0–9, `_` and `-`) the same body sent again by the same owner gives the same job; another body under the same key is refused. Ten jobs of an owner are kept at a time, each for four hours at most.',
  http: { method: 'POST', path: paths.jobs },
  status: 202,
  requestHeaders: ['Idempotency-Key'],
  body: 'json',
  input: startJobInput,
  output: jobSchema,
  outputName: 'Job',
  headers: ['Location'],
  errors: [
    'validation_failed',
    'invalid_login',
    'foreign_origin',
    'not_found',
    'not_public',
    'idempotency_conflict',
    'gone',
    'jobs_full',
    'session_missing',
    'not_configured',
    'key_refused',
    'keys_closed',
    'invalid_key',
    'key_expired',
    'no_credit',
    'needs_verification',
    'model_retired',
    'too_many',
    'challenge_required',
    'challenge_unavailable',
    'upstream_limited',
    'upstream_unavailable',
    'store_unavailable',
  ],
  commands: [
    {
      name: 'studio',
      positionals: ['login'],
      options: ['pictures', 'kit', 'readmeStyle', 'theme', 'mode', 'colours'],
    },
  ],
})

export const showJobOperation = defineOperation({
  ...ofJob,
  name: 'jobs.show',
  summary: 'See how a job is doing',
  description:
    'The job’s state and that of everything it makes, with links to what is done. A link is good for its owner until all of it is deleted. Who polls sends the answer’s `ETag` as `If-None-Match` and gets 304 until something has changed.',
  http: { method: 'GET', path: paths.job },
  headers: ['ETag'],
  errors: errorsOfJob,
})

export const watchJobOperation = defineOperation({
  ...ofJob,
  name: 'jobs.watch',
  summary: 'Watch a job',
  description:
    'What changes, as it does. Who comes back with `Last-Event-ID` gets all that came after it, and nothing twice; who has seen everything of a job that has ended gets 204, upon which browsers ask no more.',
  http: { method: 'GET', path: paths.jobEvents },
  requestHeaders: ['Last-Event-ID'],
  events:
    'Server-sent events `change`, each with its id; the data is one line of JSON. A comment comes every 20 seconds, and the stream ends when the job has.',
  output: jobEventSchema,
  outputName: 'JobEvent',
  errors: errorsOfJob,
})

export const cancelJobOperation = defineOperation({
  ...ofJob,
  name: 'jobs.cancel',
  summary: 'Cancel a job',
  description: 'Nothing further is made; what is done stays until it is deleted.',
  http: { method: 'POST', path: paths.jobCancellation },
  errors: ['foreign_origin', ...errorsOfJob],
})

export const deleteJobOperation = defineOperation({
  ...ofJob,
  name: 'jobs.delete',
  summary: 'Delete a job',
  description: 'Stops it and deletes everything that it made, at once.',
  http: { method: 'DELETE', path: paths.job },
  output: z.object({ status: z.literal('deleted') }),
  outputName: 'DeletedJob',
  errors: ['foreign_origin', ...errorsOfJob],
})
