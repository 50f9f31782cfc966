/**
 * What the Gemini API's refusals mean: errors of google.rpc.Status, and answers with status 200 that
 * hold no image. Reasons and their names: npm @google/genai 3.1.0; a bad key answers 400, not 401.
 */
import * as z from 'zod/mini'
import { catch as otherwise } from 'zod/mini'
import { failureOfStatus, retryAfterOf } from './failure-of-status.ts'
import { ProviderError } from './provider-error.ts'

const text = otherwise(z.string(), '')
const detailSchema = otherwise(z.object({ reason: text, retryDelay: text }), {
  reason: '',
  retryDelay: '',
})
const errorSchema = z.object({
  error: z.object({
    status: text,
    message: text,
    details: otherwise(z.array(detailSchema), []),
  }),
})

const refusalSchema = z.object({
  promptFeedback: otherwise(z.nullish(z.object({ blockReason: text })), null),
  candidates: otherwise(
    z.array(otherwise(z.object({ finishReason: text }), { finishReason: '' })),
    [],
  ),
})

const withheld = new Set([
  'SAFETY',
  'PROHIBITED_CONTENT',
  'BLOCKLIST',
  'SPII',
  'RECITATION',
  'IMAGE_SAFETY',
  'IMAGE_PROHIBITED_CONTENT',
  'IMAGE_RECITATION',
])

/** Maps any answer that is no success. */
export function geminiFailure(status: number, headers: Headers, body: unknown): ProviderError {
  const parsed = errorSchema.safeParse(body)
  if (!parsed.success) return failureOfStatus(status, headers)
  const { status: name, message, details } = parsed.data.error
  const reasons = new Set(details.map(({ reason }) => reason))
  if (reasons.has('API_KEY_INVALID') || /api key (not valid|not found|expired)/i.test(message)) {
    return new ProviderError(/expired/i.test(message) ? 'key_expired' : 'invalid_key')
  }
  if (reasons.has('SERVICE_DISABLED')) return new ProviderError('needs_verification')
  if (name === 'FAILED_PRECONDITION') {
    return new ProviderError(/billing|free tier/i.test(message) ? 'no_credit' : 'bad_request')
  }
  if (name === 'RESOURCE_EXHAUSTED' || status === 429) {
    // A quota of none is that of an account which does not pay: waiting does not help.
    if (/limit: 0\b|credits? (are|is) depleted/i.test(message))
      return new ProviderError('no_credit')
    const told = details.map(({ retryDelay }) => /^([\d.]{1,9})s$/.exec(retryDelay)?.[1])
    const delay = told.find((each) => each !== undefined)
    const retryAfterSeconds = delay === undefined ? retryAfterOf(headers) : Math.ceil(Number(delay))
    return new ProviderError('rate_limited', { retryAfterSeconds })
  }
  if (name === 'DEADLINE_EXCEEDED') return new ProviderError('timeout')
  if (name === 'NOT_FOUND') return new ProviderError('model_retired')
  return failureOfStatus(status, headers)
}

/** Why an answer with status 200 holds nothing. */
export function geminiRefusal(body: unknown): ProviderError {
  const parsed = refusalSchema.safeParse(body)
  if (!parsed.success) return new ProviderError('no_image')
  const { promptFeedback, candidates } = parsed.data
  if (promptFeedback?.blockReason) return new ProviderError('moderated_input')
  const isWithheld = candidates.some(({ finishReason }) => withheld.has(finishReason))
  return new ProviderError(isWithheld ? 'moderated_output' : 'no_image')
}
