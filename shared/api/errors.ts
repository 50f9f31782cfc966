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
  body_too_large: {
    status: 413,
    message: 'The body is larger than is taken.',
    remedy: 'Send 8 KiB at most.',
  },
  media_type_unsupported: {
    status: 415,
    message: 'The body is of a kind that is not taken.',
    remedy: 'Send application/json or application/x-www-form-urlencoded, named in Content-Type.',
  },
  body_malformed: {
    status: 400,
    message: 'The body is no JSON.',
    remedy: 'Send JSON (RFC 8259) in UTF-8.',
  },
  body_too_deep: {
    status: 400,
    message: 'In the body, arrays or objects lie too deep in one another.',
    remedy: 'Send JSON of 16 levels at most.',
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
  not_configured: {
    status: 501,
    message: 'Signing in is not set up here.',
    remedy: 'Everything that is public works without.',
  },
  sign_in_refused: {
    status: 400,
    message: 'This sign-in cannot be completed.',
    remedy: 'Sign in again from a page of this site.',
  },
  client_refused: {
    status: 400,
    message: 'The program that sent you here cannot be let in.',
    remedy:
      'Its makers can tell by details.fields what is wrong; /docs/mcp says what is asked of it.',
  },
  client_request_over: {
    status: 410,
    message: 'This question was answered already, or waited too long.',
    remedy: 'Begin again in the program that you came from.',
  },
  not_signed_in: {
    status: 401,
    message: 'This needs a sign-in, a token or a key that is valid.',
    remedy: 'Sign in again, or use a new token or key.',
  },
  scope_missing: {
    status: 403,
    message: 'This key may not do that.',
    remedy: 'Make a key with the scope that /docs/api names for it.',
  },
  keys_full: {
    status: 409,
    message: 'There are as many keys as one account may have.',
    remedy: 'End one that is not needed any more.',
  },
  job_not_found: {
    status: 404,
    message: 'There is no such job or file, or it is not yours.',
    remedy: 'Open it in the browser in which it was started; after four hours it is gone.',
  },
  gone: {
    status: 410,
    message: 'This has been deleted.',
    remedy:
      'What is made here lives four hours, or until its owner deletes it: have it made again.',
  },
  idempotency_conflict: {
    status: 409,
    message: 'This Idempotency-Key was used for something else.',
    remedy: 'Use a new key for a new job, or send the same body again.',
  },
  jobs_full: {
    status: 429,
    message: 'There are as many jobs as one visitor may have at a time.',
    remedy: 'Delete one that is not needed any more; each ends after four hours.',
  },
  link_altered: {
    status: 403,
    message: 'This link is not one that was given out here.',
    remedy: 'Use the link as the job shows it.',
  },
  unknown_outcome: {
    status: 502,
    message: 'This was asked for once, and nobody can say what became of it.',
    remedy: 'It is not asked for again by itself, so that nothing is paid twice: start a new job.',
  },
  invalid_key: {
    status: 422,
    message: 'The provider does not take this key.',
    remedy: 'Check that the whole key was pasted, and that it may make images.',
  },
  key_expired: {
    status: 422,
    message: 'The provider says that this key is over.',
    remedy: 'Get a new one from the provider.',
  },
  no_credit: {
    status: 402,
    message: 'The account of this key has no credit left for it.',
    remedy: 'Add credit at the provider, or raise the limit of the key.',
  },
  needs_verification: {
    status: 403,
    message: 'The provider wants the account of this key verified or set up first.',
    remedy: 'Do so in the settings at the provider, or take another model.',
  },
  model_retired: {
    status: 410,
    message: 'The provider has this model no more, or not for this key.',
    remedy: 'Take another model.',
  },
  provider_limited: {
    status: 429,
    message: 'The provider takes no further requests of this key for the moment.',
    remedy: 'Try again in a few minutes.',
  },
  provider_refused: {
    status: 502,
    message: 'The provider did not take the request.',
    remedy: 'Take another model, and report it if it stays.',
  },
  provider_unavailable: {
    status: 502,
    message: 'The provider does not work at the moment.',
    remedy: 'Try again in a few minutes.',
  },
  provider_timeout: {
    status: 504,
    message: 'The provider took too long.',
    remedy: 'It is not asked again by itself, since it may have charged for it. Try again later.',
  },
  moderated_input: {
    status: 422,
    message: 'The provider refused to draw this.',
    remedy: 'Take another picture or style.',
  },
  moderated_output: {
    status: 422,
    message: 'The provider drew an image and then withheld it.',
    remedy: 'Take another picture or style; whether it was charged is on the provider’s bill.',
  },
  no_image: {
    status: 502,
    message: 'The provider answered without anything that could be used.',
    remedy: 'Try again or take another model; what was charged is on the provider’s bill.',
  },
  text_unfounded: {
    status: 502,
    message: 'Too little of what the model wrote rests on the record.',
    remedy: 'Try again or take another model; the text that needs none is shown meanwhile.',
  },
  not_cut: {
    status: 502,
    message: 'The provider sent an image of a kind that cannot be cut to size here.',
    remedy: 'Save the original, which is as it came.',
  },
  session_missing: {
    status: 401,
    message: 'This needs a session.',
    remedy: 'Begin one with `POST /api/v1/session`, from a page of this site.',
  },
  key_refused: {
    status: 422,
    message: 'The provider’s key could not be used.',
    remedy: 'Enter the key again: it is good for ten minutes and one use.',
  },
  keys_closed: {
    status: 403,
    message: 'Too many keys were not valid.',
    remedy: 'Come back in half an hour, or make what needs no key.',
  },
  token_missing: {
    status: 401,
    message: 'This is for those who run the service.',
    remedy: 'Send the deployment’s METRICS_TOKEN as `Authorization: Bearer …`.',
  },
  hook_refused: {
    status: 401,
    message: 'There is no such webhook, or this does not carry its signature or secret.',
    remedy:
      'Check the address and the secret of the webhook; `phantom review setup` makes a new one.',
  },
  repository_refused: {
    status: 403,
    message:
      'There is no such repository, the GitHub App is not installed for it, or you may not write to it.',
    remedy: 'Check its name and who is signed in; /docs/review says how the App is installed.',
  },
  delivery_too_large: {
    status: 413,
    message: 'The delivery of this webhook is larger than is taken.',
    remedy: 'Choose fewer events for the webhook: those of pull requests are far smaller.',
  },
  host_refused: {
    status: 422,
    message: 'The host of the repository does not let this token do what is needed.',
    remedy: 'See details: they name each right that is missing. Make a token that has it.',
  },
  host_unavailable: {
    status: 503,
    message: 'The host of the repository did not answer, or not in a way that could be read.',
    remedy: 'Try again in a minute.',
  },
  store_unavailable: {
    status: 503,
    message: 'What is kept here cannot be reached.',
    remedy: 'Try again in a minute.',
  },
  service_unavailable: {
    status: 503,
    message: 'The service did not answer, or not in a way that could be read.',
    remedy: 'Check its address and your network, then try again in a minute.',
  },
  file_unusable: {
    status: 500,
    message: 'A file or folder cannot be read or written.',
    remedy: 'Check its path and who may use it.',
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
  challenge_required: {
    status: 403,
    message: 'First it has to be shown that a person asks.',
    remedy:
      'Solve a Turnstile challenge and send its token in the header cf-turnstile-response, or wait: half of the budget needs no token.',
  },
  challenge_unavailable: {
    status: 503,
    message: 'Nobody can say now whether the Turnstile token is good.',
    remedy: 'Try again in a minute with a new token.',
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
