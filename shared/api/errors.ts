/**
 * The one table of errors: every door answers with one of these codes, its HTTP status, what
 * happened and what the reader can do. Messages never carry what the reader sent.
 */
import * as z from 'zod/mini'

export const errorTable = {
  invalid_login: {
    status: 422,
    message: 'This is not a GitHub login.',
    remedy:
      'Use 1–39 letters, digits and single hyphens, with no hyphen at the start or end (or an app account ending in [bot]).',
  },
  validation_failed: {
    status: 422,
    message: 'A field has a value that is not allowed.',
    remedy: 'See details: they name the field and what it takes.',
  },
  not_found: {
    status: 404,
    message: 'GitHub has no public account of this login.',
    remedy: 'Check the spelling; renamed accounts are found under their new login.',
  },
  not_public: {
    status: 403,
    message: 'This account is not shown here.',
    remedy:
      'Its owner asked for that and may withdraw it: `DELETE /api/v1/opt-outs/{login}` in /docs/api says how.',
  },
  proof_missing: {
    status: 409,
    message: "No token that counts is in the profile's bio or in a public gist.",
    remedy:
      'Ask `POST /api/v1/opt-outs/{login}` for a token (each is good for a day and one change), put it where that says, save it on GitHub and ask again after the time in the Retry-After header.',
  },
  foreign_origin: {
    status: 403,
    message: 'This may only be asked for by pages of this site.',
    remedy: 'Ask from a page of this site, or use what the API offers without a session.',
  },
  token_missing: {
    status: 401,
    message: 'This is for those who run the service.',
    remedy: 'Send the deployment’s METRICS_TOKEN as `Authorization: Bearer …`.',
  },
  store_unavailable: {
    status: 503,
    message: 'What is kept here cannot be reached.',
    remedy: 'Try again in a minute.',
  },
  route_not_found: {
    status: 404,
    message: 'There is nothing at this address.',
    remedy: 'The API is described at /api/v1/openapi.json and /docs/api.',
  },
  method_not_allowed: {
    status: 405,
    message: 'This address does not take this method.',
    remedy: 'See the Allow header for the methods it takes.',
  },
  too_many: {
    status: 429,
    message: 'This was asked for too often in a short time.',
    remedy:
      'Wait as long as details.retryAfterSeconds says (the Retry-After header says the same), then try again.',
  },
  upstream_limited: {
    status: 429,
    message: 'GitHub allows no further requests for the moment.',
    remedy:
      'Wait as long as details.retryAfterSeconds says (the Retry-After header says the same), then try again.',
  },
  upstream_unavailable: {
    status: 503,
    message: 'GitHub did not answer, or not in a way that could be read.',
    remedy: 'Try again in a minute.',
  },
  internal: {
    status: 500,
    message: 'Something went wrong here.',
    remedy: 'Try again; if it stays, report the request id.',
  },
} as const satisfies Record<string, { status: number; message: string; remedy: string }>

export type ErrorCode = keyof typeof errorTable
export const errorCodes = Object.keys(errorTable) as ErrorCode[]

/** What is wrong with one field of the input. */
export const fieldProblemSchema = z.object({ field: z.string(), problem: z.string() })
export type FieldProblem = z.infer<typeof fieldProblemSchema>

/** The one envelope of every error. */
export const errorEnvelopeSchema = z.object({
  error: z.object({
    code: z.enum(errorCodes as [ErrorCode, ...ErrorCode[]]),
    message: z.string(),
    details: z.optional(
      z.object({
        remedy: z.string(),
        fields: z.optional(z.array(fieldProblemSchema)),
        /** Where it is known: streams have no header to say it in. */
        retryAfterSeconds: z.optional(z.int().check(z.positive())),
      }),
    ),
    requestId: z.string(),
  }),
})
export type ErrorEnvelope = z.infer<typeof errorEnvelopeSchema>
