/**
 * What OpenRouter's errors mean, whether they come with their status or, once a model has begun, with
 * 200 (openrouter.ai/docs, "Errors and debugging").
 */
import * as z from 'zod/mini'
import { catch as otherwise } from 'zod/mini'
import { failureOfStatus, retryAfterOf } from './failure-of-status.ts'
import { ProviderError } from './provider-error.ts'

const text = otherwise(z.string(), '')
const errorOf = z.object({
  code: otherwise(z.coerce.number(), 0),
  message: text,
  metadata: otherwise(
    z.object({ reasons: otherwise(z.array(z.unknown()), []), flagged_input: text }),
    {
      reasons: [],
      flagged_input: '',
    },
  ),
})
const errorSchema = z.union([
  z.object({ error: errorOf }),
  z.object({ choices: z.tuple([z.object({ error: errorOf })], z.unknown()) }),
])

/** The error that an answer holds, if any, whatever its status. */
export function openrouterFailure(status: number, headers: Headers, body: unknown): ProviderError {
  const parsed = errorSchema.safeParse(body)
  if (!parsed.success) return failureOfStatus(status, headers)
  const { code, message, metadata } =
    'error' in parsed.data ? parsed.data.error : parsed.data.choices[0].error
  const hasCode = Number.isInteger(code) && code >= 400 && code <= 599
  const told = status >= 400 || !hasCode ? status : code
  // After 200 the key was taken, and a model has worked already, and may have been charged for: who is
  // not let in then is OpenRouter itself, at the model's provider.
  const hasBegun = status < 300
  if (metadata.reasons.length > 0 || metadata.flagged_input !== '') {
    return new ProviderError('moderated_input')
  }
  if (told === 403 && /limit|credit/i.test(message)) return new ProviderError('no_credit')
  if (told === 403 && /moderat|flagged/i.test(message)) return new ProviderError('moderated_input')
  if (told === 401 && /expired/i.test(message)) return new ProviderError('key_expired')
  if (told === 400 && /not a valid model|model.{0,80}(not exist|not found)/i.test(message)) {
    return new ProviderError('model_retired')
  }
  if (hasBegun && (told >= 500 || told < 400 || [401, 403, 429].includes(told))) {
    return new ProviderError('provider_down', { retryable: false, charged: 'unknown' })
  }
  if (told === 429) {
    return new ProviderError('rate_limited', { retryAfterSeconds: retryAfterOf(headers) })
  }
  return failureOfStatus(told, headers)
}
