/**
 * What OpenAI's errors mean. By status, `code` and `type`, as its guide "Error codes" and the SDK name
 * them; the message is looked at only where nothing else tells two cases apart.
 */
import * as z from 'zod/mini'
import { catch as otherwise } from 'zod/mini'
import { failureOfStatus } from './failure-of-status.ts'
import { ProviderError } from './provider-error.ts'

const text = otherwise(z.string(), '')
const errorSchema = z.object({
  error: z.object({
    code: text,
    type: text,
    param: text,
    message: text,
    moderation_details: otherwise(z.object({ moderation_stage: text }), { moderation_stage: '' }),
  }),
})

const moderated = new Set(['moderation_blocked', 'content_policy_violation'])
const withoutCredit = new Set([
  'insufficient_quota',
  'billing_hard_limit_reached',
  'billing_not_active',
  'billing_limit_user_error',
])

/** Maps any answer that is no success. */
export function openaiFailure(status: number, headers: Headers, body: unknown): ProviderError {
  const parsed = errorSchema.safeParse(body)
  if (!parsed.success) return failureOfStatus(status, headers)
  const { code, type, param, message, moderation_details: details } = parsed.data.error
  if (moderated.has(code) || type === 'image_generation_user_error') {
    const isOfOutput = details.moderation_stage === 'output'
    return new ProviderError(isOfOutput ? 'moderated_output' : 'moderated_input')
  }
  if (withoutCredit.has(code) || withoutCredit.has(type)) return new ProviderError('no_credit')
  if (code === 'invalid_api_key' || code === 'account_deactivated') {
    return new ProviderError('invalid_key')
  }
  if (code === 'model_not_found' || (param === 'model' && status >= 400 && status < 500)) {
    return new ProviderError('model_retired')
  }
  if (code === 'unsupported_country_region_territory') return new ProviderError('bad_request')
  if (status === 403 && /\bverif/i.test(message)) return new ProviderError('needs_verification')
  if (type === 'server_error' && status < 500) {
    return new ProviderError('provider_down', { retryable: false, charged: 'unknown' })
  }
  return failureOfStatus(status, headers)
}
